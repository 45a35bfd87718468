package nl.samenspel.chassis.outbox;

import java.util.List;

/**
 * The position below which nothing can come any more, so that nobody need look there. Events wait
 * for milliseconds, and until the next vacuum the index has an entry for each that is gone: looks
 * from the beginning go past tens of thousands of them.
 *
 * <p>What commits late has a lower position than some that are gone already. But its transaction
 * had a number before it drew the position, as it had numbered the event, and that number is lower
 * than any given out after a higher position was seen. When all transactions with lower numbers
 * have ended, the next look sees whatever they left behind.
 */
final class LowWaterMark {

  private long position;
  private Next next;
  private boolean othersEnded;

  /** Where the mark goes when all transactions with lower numbers have ended. */
  private record Next(long position, long transaction) {}

  /** Positions up to here need not be looked at. */
  long position() {
    return position;
  }

  /**
   * Takes note that an event was seen and is gone.
   *
   * @param position of the event
   * @param transaction a number that was given out after the event was seen
   * @param oldestRunning all transactions with lower numbers have ended
   */
  void settled(long position, long transaction, long oldestRunning) {
    if (next == null) {
      next = new Next(position, transaction);
    }
    othersEnded = oldestRunning >= next.transaction();
  }

  /**
   * Takes note of what a look found above the mark that is not under way.
   *
   * @param found in the order of positions
   */
  void looked(List<OutboxRow> found) {
    if (next != null && othersEnded && nothingUpTo(next.position(), found)) {
      // What came late is settled late, at a position below the mark.
      position = Math.max(position, next.position());
      next = null;
    }
  }

  private static boolean nothingUpTo(long position, List<OutboxRow> found) {
    return found.isEmpty() || found.get(0).position() > position;
  }

  /** From the beginning again, for who writes by hand and keeps to no rule. */
  void reset() {
    position = 0;
    next = null;
  }
}
