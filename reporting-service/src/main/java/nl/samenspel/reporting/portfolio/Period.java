package nl.samenspel.reporting.portfolio;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** From a day up to and including another. */
@Schema(name = "Period", description = "From a day up to and including another.")
record Period(LocalDate from, LocalDate until) {

  /** What is looked at unless asked otherwise: the quarter of this day and the three before it. */
  static LocalDate usualStart(LocalDate until) {
    return firstOfQuarter(until).minusMonths(9);
  }

  boolean holds(LocalDate day) {
    return day != null && !day.isBefore(from) && !day.isAfter(until);
  }

  @JsonIgnore
  long days() {
    return ChronoUnit.DAYS.between(from, until) + 1;
  }

  /** As many days, up to the day before this begins. */
  Period before() {
    return new Period(from.minusDays(days()), from.minusDays(1));
  }

  /** The quarters of the calendar that it touches; the first and the last as far as it goes. */
  List<Period> quarters() {
    return Stream.iterate(
            firstOfQuarter(from), day -> !day.isAfter(until), day -> day.plusMonths(3))
        .map(day -> new Period(latest(day, from), earliest(day.plusMonths(3).minusDays(1), until)))
        .toList();
  }

  /** The quarter of its first day, such as 2026-Q3. */
  String quarter() {
    return from.getYear() + "-Q" + from.get(IsoFields.QUARTER_OF_YEAR);
  }

  private static LocalDate firstOfQuarter(LocalDate day) {
    return day.with(IsoFields.DAY_OF_QUARTER, 1);
  }

  private static LocalDate latest(LocalDate a, LocalDate b) {
    return a.isAfter(b) ? a : b;
  }

  private static LocalDate earliest(LocalDate a, LocalDate b) {
    return a.isBefore(b) ? a : b;
  }
}
