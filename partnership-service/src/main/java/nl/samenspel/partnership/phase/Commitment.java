package nl.samenspel.partnership.phase;

import java.util.List;
import nl.samenspel.partnership.partnership.Partnership;

/**
 * What a feature has running on the day a partnership ends. A feature in which members can owe each
 * other something offers a bean of this kind, and is asked from then on.
 */
public interface Commitment {

  /**
   * What is not settled now.
   *
   * @param partnership in which; the caller leads it
   * @return empty when this feature leaves nothing behind
   */
  List<Unsettled> unsettled(Partnership partnership);
}
