package nl.samenspel.partnership.complaint;

import java.util.EnumSet;
import java.util.Set;

/** How far a complaint has come. */
public enum ComplaintState {
  LOGGED,
  /** The receipt has been confirmed. */
  ACKNOWLEDGED,
  /** Somebody who was not involved is handling it. */
  IN_HANDLING,
  /** The clock stands still. */
  SUSPENDED,
  DECIDED,
  /** The complainant is satisfied, which ended the duty to go on (Awb 9:5). */
  SATISFIED,
  WITHDRAWN;

  /** Those in which something still has to be done. */
  static final Set<ComplaintState> OPEN = EnumSet.of(LOGGED, ACKNOWLEDGED, IN_HANDLING, SUSPENDED);

  /** Those in which the clock runs. */
  static final Set<ComplaintState> RUNNING = EnumSet.of(LOGGED, ACKNOWLEDGED, IN_HANDLING);

  boolean isOpen() {
    return OPEN.contains(this);
  }

  boolean isRunning() {
    return RUNNING.contains(this);
  }
}
