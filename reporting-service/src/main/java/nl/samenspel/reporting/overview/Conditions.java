package nl.samenspel.reporting.overview;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Tells how partnerships are doing. What that follows from (complaints, scores, the road travelled)
 * is known further on; here it is only asked for, for a whole page at once.
 */
public interface Conditions {

  /** The condition of each, today. */
  Map<UUID, Condition> of(List<Partnership> partnerships);
}
