package nl.samenspel.partnership.phase;

import java.time.LocalDate;
import nl.samenspel.chassis.problem.Text;

/**
 * What a feature found when it was asked for a criterion.
 *
 * @param explanation what is there, or what is lacking and how to put that right
 * @param stale how what was in order no longer fits, or null while it does
 */
public record Finding(Criterion criterion, boolean met, Text explanation, Stale stale) {

  /**
   * What was in order once and no longer fits: a mandate that ended, a document that somebody who
   * joined later never signed. It stands in nobody's way, and is told among the gaps.
   *
   * @param since the first day on which it no longer fitted
   * @param explanation what no longer fits
   * @param advice what to do now
   */
  public record Stale(LocalDate since, Text explanation, Text advice) {}

  public Finding(Criterion criterion, boolean met, Text explanation) {
    this(criterion, met, explanation, null);
  }

  public static Finding met(Criterion criterion, Text explanation) {
    return new Finding(criterion, true, explanation);
  }

  public static Finding unmet(Criterion criterion, Text explanation) {
    return new Finding(criterion, false, explanation);
  }

  /** The same, of which is told that it has gone stale. */
  public Finding stale(Stale how) {
    return new Finding(criterion, met, explanation, how);
  }

  /** As it is told of a cycle that is over, in which nothing goes stale any more. */
  Finding lasting() {
    return stale(null);
  }
}
