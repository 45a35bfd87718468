package nl.samenspel.reporting.report;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;

/** Days along the axis of a chart. */
final class TimeAxis {

  private TimeAxis() {}

  static long days(LocalDate from, LocalDate until) {
    return Math.max(0, ChronoUnit.DAYS.between(from, until));
  }

  /** The first days of months, few enough to be read side by side. */
  static List<LocalDate> months(LocalDate from, LocalDate until) {
    long months = Math.max(1, ChronoUnit.MONTHS.between(from, until));
    long step =
        Stream.of(1L, 2L, 3L, 6L, 12L, 24L, 60L)
            .filter(each -> months / each <= 6)
            .findFirst()
            .orElse(120L);
    return Stream.iterate(
            from.withDayOfMonth(1), day -> !day.isAfter(until), day -> day.plusMonths(step))
        .filter(day -> !day.isBefore(from))
        .toList();
  }
}
