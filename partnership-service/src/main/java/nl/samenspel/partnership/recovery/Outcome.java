package nl.samenspel.partnership.recovery;

import java.time.LocalDate;

/**
 * What became of an action: done, or dropped for a reason, or neither yet.
 *
 * @param doneOn null unless it was done
 * @param droppedBecause null unless it is not done after all
 */
record Outcome(LocalDate doneOn, String droppedBecause) {

  static final Outcome OPEN = new Outcome(null, null);
}
