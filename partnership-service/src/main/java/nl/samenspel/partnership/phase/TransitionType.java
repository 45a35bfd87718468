package nl.samenspel.partnership.phase;

/** The steps that can be made in the life of a partnership. */
public enum TransitionType {

  /** The active phase is done. */
  COMPLETE,

  /** The active phase is left out. */
  SKIP,

  /** Back to an earlier phase. */
  RETURN,

  /** Into the next cycle. */
  RENEW,

  /** The partnership is over. */
  END
}
