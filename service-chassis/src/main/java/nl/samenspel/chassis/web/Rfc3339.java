package nl.samenspel.chassis.web;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * Days and moments as RFC 3339 writes them. Java's own readers also take years of more than four
 * digits, which no database keeps and no reader of ours expects.
 */
public final class Rfc3339 {

  private Rfc3339() {}

  /**
   * @throws DateTimeException when it is not written like this
   */
  public static LocalDate day(String text) {
    var day = LocalDate.parse(text);
    return withYear(day, day.getYear());
  }

  /**
   * @throws DateTimeException when it is not written like this
   */
  static Instant moment(String text) {
    var moment = Instant.parse(text);
    return withYear(moment, moment.atOffset(ZoneOffset.UTC).getYear());
  }

  private static <T> T withYear(T value, int year) {
    if (year < 1 || year > 9999) {
      throw new DateTimeException("Not a year of four digits");
    }
    return value;
  }

  /** Reads a day from JSON: a string, where Jackson would also take numbers. */
  static final class DayDeserializer extends StdScalarDeserializer<LocalDate> {

    private static final long serialVersionUID = 1L;

    DayDeserializer() {
      super(LocalDate.class);
    }

    @Override
    public LocalDate deserialize(JsonParser parser, DeserializationContext context)
        throws IOException {
      if (!parser.hasToken(JsonToken.VALUE_STRING)) {
        return (LocalDate) context.handleUnexpectedToken(LocalDate.class, parser);
      }
      try {
        return day(parser.getText());
      } catch (DateTimeException misfit) {
        return (LocalDate)
            context.handleWeirdStringValue(LocalDate.class, parser.getText(), "not a day");
      }
    }
  }
}
