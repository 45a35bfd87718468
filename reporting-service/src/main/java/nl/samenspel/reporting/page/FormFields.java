package nl.samenspel.reporting.page;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import nl.samenspel.chassis.problem.InvalidInput;
import nl.samenspel.chassis.problem.Issue;
import nl.samenspel.chassis.problem.Text;
import nl.samenspel.chassis.web.Rfc3339;

/**
 * Reads the filters of a page. A form in a page sends every field, filled in or not: what is empty
 * counts as not given. All that cannot be read is told at once.
 */
public final class FormFields {

  private static final int MOST_YEARS = 10;

  private final List<Issue> faults = new ArrayList<>();

  public String text(String value) {
    return given(value) ? value : null;
  }

  public UUID uuid(String name, String value) {
    return read(name, value, "not-a-uuid", UUID::fromString, "");
  }

  public LocalDate date(String name, String value) {
    return read(name, value, "not-a-date", Rfc3339::day, "");
  }

  /** One of some words. */
  public String oneOf(Collection<String> words, String name, String value) {
    return read(
        name,
        value,
        "one-of",
        any -> {
          if (words.contains(any)) {
            return any;
          }
          throw new IllegalArgumentException(any);
        },
        String.join(", ", words));
  }

  /**
   * @throws InvalidInput with everything that cannot be read
   */
  public void demandReadable() {
    if (!faults.isEmpty()) {
      throw new InvalidInput(faults);
    }
  }

  /**
   * @throws InvalidInput when the period, of which the days were given so, is none or lasts too
   *     long
   */
  public void demandPeriod(LocalDate from, LocalDate until, String firstGiven, String lastGiven) {
    if (from.isAfter(until)) {
      throw InvalidInput.of(
          Issue.inQuery("period-reversed", "until", lastGiven, Text.of("issue.period-reversed")));
    }
    if (from.isBefore(until.minusYears(MOST_YEARS))) {
      throw InvalidInput.of(
          Issue.inQuery(
              "period-too-long", "from", firstGiven, Text.of("issue.period-too-long", MOST_YEARS)));
    }
  }

  private <T> T read(
      String name, String value, String fault, Function<String, T> reader, String choices) {
    if (!given(value)) {
      return null;
    }
    try {
      return reader.apply(value);
    } catch (IllegalArgumentException | DateTimeException misfit) {
      faults.add(Issue.inQuery(fault, name, value, Text.of("issue." + fault, choices)));
      return null;
    }
  }

  private static boolean given(String value) {
    return value != null && !value.isBlank();
  }
}
