package nl.samenspel.partnership.programme.outcome;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What "still at work" means. A definition that was used never changes: what it says differently
 * from now on is another one, so that figures of different years can be told apart.
 *
 * @param name what it goes by in answers and events
 * @param months how many calendar months after its first day the work still has to go on
 */
public record Definition(String name, int months) {

  /**
   * Paid work that was still going on six calendar months after its first day: somebody confirmed
   * that on or after that day, or it ended on or after that day. Where that month has no such day,
   * its last day counts: from 31 August to 28 or 29 February. One stretch of work without a gap,
   * with whichever employer. Silence is not success: work of which nothing was heard is not
   * sustained.
   */
  public static final Definition SUSTAINED_WORK_1 = new Definition("sustainedWork/1", 6);

  /** All that there ever were, the first one first. */
  public static final List<Definition> ALL = List.of(SUSTAINED_WORK_1);

  /** By which what is recorded today is judged. */
  public static final Definition CURRENT = ALL.get(ALL.size() - 1);

  /** The first day on which it can be said of work that began then. */
  public LocalDate dueOn(LocalDate since) {
    return since.plusMonths(months);
  }

  /** The day on which the work had lasted long enough, once that is known. */
  public Optional<LocalDate> reachedOn(Employment work) {
    var due = dueOn(work.since());
    return work.lastKnownOn().filter(known -> !known.isBefore(due)).map(known -> due);
  }
}
