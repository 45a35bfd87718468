package nl.samenspel.partnership.deliverable;

import java.math.BigDecimal;
import java.util.UUID;

/**
 * Knows what an organisation commits itself to in money when it accepts a deliverable; offered by a
 * feature that keeps such promises.
 */
public interface Stake {

  /** The euros that the organisation commits; nought when it commits none. */
  BigDecimal of(UUID organisation, UUID partnership, int cycle, DeliverableKind kind);
}
