package nl.samenspel.partnership.complaint;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;

/** How a deadline lies to a day. */
enum Nearness {
  DUE_SOON,
  OVERDUE;

  /** How long before it a deadline is near. */
  static final Period NOTICE = Period.ofDays(7);

  /** Nothing as long as there is time enough. */
  static Optional<Nearness> of(LocalDate due, LocalDate today) {
    if (due.isBefore(today)) {
      return Optional.of(OVERDUE);
    }
    return due.isAfter(today.plus(NOTICE)) ? Optional.empty() : Optional.of(DUE_SOON);
  }
}
