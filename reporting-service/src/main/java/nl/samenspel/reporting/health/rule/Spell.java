package nl.samenspel.reporting.health.rule;

import java.time.LocalDate;
import java.util.List;

/**
 * Days on which the rules say the same, if nothing happens.
 *
 * @param findings most serious first; none means: measured, and well
 */
public record Spell(LocalDate first, LocalDate last, List<Finding> findings) {

  /** The first day of the first spell. Earlier than anything, and still a date for a database. */
  public static final LocalDate BEGIN = LocalDate.of(1, 1, 1);

  /** The last day of the last spell. */
  public static final LocalDate END = LocalDate.of(9999, 12, 31);

  /** Whether a day is one of all those: the day after what holds for ever is not. */
  static boolean isThere(LocalDate day) {
    return !day.isBefore(BEGIN) && !day.isAfter(END);
  }
}
