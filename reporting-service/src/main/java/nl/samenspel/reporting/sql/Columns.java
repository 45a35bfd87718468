package nl.samenspel.reporting.sql;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoField;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;

/**
 * Many rows as a few arrays, one per column, for {@code unnest(?, ?, …)}: one statement for a
 * batch, however long it is.
 */
public final class Columns<T> {

  private final Collection<T> rows;
  private final List<Object> columns = new ArrayList<>();

  record Column(String type, Object[] values) {}

  private Columns(Collection<T> rows) {
    this.rows = rows;
  }

  public static <T> Columns<T> of(Collection<T> rows) {
    return new Columns<>(rows);
  }

  /** Ids as one array, for {@code = any(?)}. */
  public static Object ids(Collection<UUID> ids) {
    return new Column("uuid", ids.toArray());
  }

  /** Words as one array, for {@code = any(?)}. */
  public static Object words(Collection<String> words) {
    return new Column("text", words.toArray(String[]::new));
  }

  public Columns<T> uuid(Function<T, UUID> value) {
    return add("uuid", value, Object[]::new);
  }

  public Columns<T> text(Function<T, String> value) {
    return add("text", value, String[]::new);
  }

  public Columns<T> date(Function<T, LocalDate> value) {
    return add("date", value.andThen(Columns::written), Object[]::new);
  }

  public Columns<T> instant(Function<T, Instant> value) {
    return add(
        "timestamptz",
        value.andThen(instant -> instant == null ? null : instant.atOffset(ZoneOffset.UTC)),
        Object[]::new);
  }

  public Columns<T> integer(Function<T, Integer> value) {
    return add("int4", value, Integer[]::new);
  }

  public Columns<T> whole(Function<T, Long> value) {
    return add("int8", value, Long[]::new);
  }

  public Columns<T> number(Function<T, BigDecimal> value) {
    return add("numeric", value, Object[]::new);
  }

  public Columns<T> flag(Function<T, Boolean> value) {
    return add("bool", value, Boolean[]::new);
  }

  /**
   * Lists of words as array literals, to be cast: an array of arrays would have to be a rectangle.
   */
  public Columns<T> literal(Function<T, ? extends Collection<?>> value) {
    return add("text", value.andThen(Columns::literalOf), String[]::new);
  }

  /** The arrays, as parameters of the statement. */
  public Object[] arrays() {
    return columns.toArray();
  }

  /**
   * @param array of the values' own type where the driver knows one: then it sends the bytes; of
   *     any object it would escape every character of a text
   */
  private Columns<T> add(String type, Function<T, ?> value, IntFunction<Object[]> array) {
    columns.add(new Column(type, rows.stream().map(value).toArray(array)));
    return this;
  }

  /** As the database reads it: before the year 1, and from 10000, others write days otherwise. */
  private static Object written(LocalDate day) {
    if (day == null || day.getYear() >= 1 && day.getYear() <= 9999) {
      return day;
    }
    return "%04d-%02d-%02d %s"
        .formatted(
            day.get(ChronoField.YEAR_OF_ERA),
            day.getMonthValue(),
            day.getDayOfMonth(),
            day.getYear() < 1 ? "BC" : "AD");
  }

  private static String literalOf(Collection<?> values) {
    return values.stream()
        .map(each -> "\"" + String.valueOf(each).replaceAll("([\\\\\"])", "\\\\$1") + "\"")
        .collect(java.util.stream.Collectors.joining(",", "{", "}"));
  }
}
