package nl.samenspel.assessment.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;

/**
 * Which measurement of trust follows a complaint or a recovery: a pulse that is there already, if
 * it tells what is to be known; otherwise a new one, that never overlaps another.
 *
 * @param joined the pulse that serves, or null for a new one
 * @param period when the new one is open, or null
 */
record PulsePlan(Assessment joined, Period period) {

  /**
   * After a complaint, from today: a pulse that is open serves if it goes on long enough for people
   * to answer with the complaint in mind.
   *
   * @param pulses those that are open or planned, the earliest first
   * @param days how long a new one is open
   * @param atLeast how many days must be left to join one, or to open one before the next
   */
  static PulsePlan after(List<Assessment> pulses, LocalDate today, int days, int atLeast) {
    return from(today, pulses, pulse -> pulse.period().daysLeft(today) >= atLeast, days, atLeast);
  }

  /**
   * After a recovery, from a day that was agreed on: only a pulse that is not open yet, and does
   * not open before that day, tells how things are then.
   */
  static PulsePlan from(LocalDate first, List<Assessment> pulses, int days, int atLeast) {
    return from(
        first,
        pulses,
        pulse -> pulse.isPlanned() && !pulse.opensOn().isBefore(first),
        days,
        atLeast);
  }

  /** The same by a pulse to which people were invited, so that no other can serve instead. */
  static PulsePlan apart(LocalDate first, List<Assessment> pulses, int days, int atLeast) {
    return from(first, pulses, pulse -> false, days, atLeast);
  }

  private static PulsePlan from(
      LocalDate day, List<Assessment> pulses, Predicate<Assessment> serves, int days, int atLeast) {
    var first = day;
    for (var pulse : pulses) {
      var soonEnough = pulse.opensOn().isBefore(first.plusDays(atLeast));
      if (soonEnough && serves.test(pulse)) {
        return new PulsePlan(pulse, null);
      }
      if (!soonEnough) {
        return new PulsePlan(null, Period.of(first, days).endingBefore(pulse.opensOn()));
      }
      if (!pulse.closesOn().isBefore(first)) {
        first = pulse.closesOn().plusDays(1);
      }
    }
    return new PulsePlan(null, Period.of(first, days));
  }
}
