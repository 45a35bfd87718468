package nl.samenspel.partnership.delegate;

/** How a mandate stands. */
public enum MandateState {
  VALID,

  /** Still valid, and it ends within a month. */
  EXPIRING,

  /** Its last day has passed. */
  EXPIRED,

  /** It was withdrawn, or the organisation left. */
  ENDED
}
