package nl.samenspel.reporting.trajectories.telling;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** How long the periods are by which trajectories are put together; each is part of the former. */
public enum Grain {
  YEAR(12),
  QUARTER(3),
  MONTH(1);

  private final int months;

  Grain(int months) {
    this.months = months;
  }

  /** The first day of the period that a day is in. */
  public LocalDate start(LocalDate day) {
    return LocalDate.of(day.getYear(), (day.getMonthValue() - 1) / months * months + 1, 1);
  }

  /** The first day of the period after the one that begins on this day. */
  public LocalDate next(LocalDate start) {
    return start.plusMonths(months);
  }

  /** The periods that a stretch of time touches, each by its first day. */
  public List<LocalDate> periods(LocalDate from, LocalDate until) {
    return Stream.iterate(start(from), day -> !day.isAfter(until), this::next).toList();
  }

  /** What it is called, such as 2026, 2026-Q3 or 2026-09. */
  public String name(LocalDate start) {
    return switch (this) {
      case YEAR -> String.valueOf(start.getYear());
      case QUARTER -> start.getYear() + "-Q" + (start.getMonthValue() + 2) / 3;
      case MONTH -> "%d-%02d".formatted(start.getYear(), start.getMonthValue());
    };
  }

  /** The numbers of the months of a period. */
  Set<Integer> monthsOf(LocalDate start) {
    return IntStream.range(start.getMonthValue(), start.getMonthValue() + months)
        .boxed()
        .collect(Collectors.toUnmodifiableSet());
  }
}
