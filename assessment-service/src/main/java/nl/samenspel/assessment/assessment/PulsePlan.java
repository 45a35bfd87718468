package nl.samenspel.assessment.assessment;

import java.time.LocalDate;
import java.util.List;

/**
 * Which measurement of trust follows a complaint: a pulse that is open already, if it goes on long
 * enough for people to answer with the complaint in mind; otherwise a new one, that never overlaps
 * another.
 *
 * @param joined the pulse that serves, or null for a new one
 * @param period when the new one is open, or null
 */
record PulsePlan(Assessment joined, Period period) {

  /**
   * @param pulses those that are open or planned, the earliest first
   * @param days how long a new one is open
   * @param atLeast how many days must be left to join one, or to open one before the next
   */
  static PulsePlan after(List<Assessment> pulses, LocalDate today, int days, int atLeast) {
    var first = today;
    for (var pulse : pulses) {
      var soonEnough = pulse.opensOn().isBefore(first.plusDays(atLeast));
      if (soonEnough && pulse.period().daysLeft(today) >= atLeast) {
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
