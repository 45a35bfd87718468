package nl.samenspel.partnership.phase;

import java.util.List;
import java.util.Set;
import nl.samenspel.partnership.partnership.Partnership;

/**
 * What a feature has to say before a phase ends. A feature that answers for a criterion offers a
 * bean of this kind, and is asked from then on.
 */
public interface Requirement {

  /** The criteria that this feature answers for. */
  Set<Criterion> criteria();

  /**
   * How matters stand now.
   *
   * @param partnership in which; the caller may see it
   * @param cycle of which cycle
   * @param asked some of {@link #criteria()}, at least one
   * @return a finding for each criterion that was asked
   */
  List<Finding> examine(Partnership partnership, int cycle, Set<Criterion> asked);
}
