package nl.samenspel.assessment.assessment;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * The days on which can be answered.
 *
 * @param opensOn the first
 * @param closesOn the last, to its end
 */
record Period(LocalDate opensOn, LocalDate closesOn) {

  /** So many days, the first one counted. */
  static Period of(LocalDate opensOn, int days) {
    return new Period(opensOn, opensOn.plusDays(days - 1L));
  }

  boolean endsBeforeItBegins() {
    return closesOn.isBefore(opensOn);
  }

  /** How many days are left to answer, today counted. */
  long daysLeft(LocalDate today) {
    return ChronoUnit.DAYS.between(today, closesOn) + 1;
  }

  Period endingBefore(LocalDate day) {
    return closesOn.isBefore(day) ? this : new Period(opensOn, day.minusDays(1));
  }
}
