package nl.samenspel.partnership.complaint.deadline;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import nl.samenspel.chassis.problem.Text;

/**
 * The length of a term, as the law describes it. The day on which a term starts does not count: a
 * term in weeks ends on the same day of the week as it started.
 */
public record Span(int amount, ChronoUnit unit) {

  public Span {
    if (amount < 1) {
      throw new IllegalArgumentException("A term lasts at least one " + unit + ": " + amount);
    }
  }

  public static Span days(int days) {
    return new Span(days, ChronoUnit.DAYS);
  }

  public static Span weeks(int weeks) {
    return new Span(weeks, ChronoUnit.WEEKS);
  }

  public static Span years(int years) {
    return new Span(years, ChronoUnit.YEARS);
  }

  LocalDate after(LocalDate start) {
    return start.plus(amount, unit);
  }

  Text shown() {
    return Text.of("complaint.deadline.span." + unit.name().toLowerCase(Locale.ROOT), amount);
  }
}
