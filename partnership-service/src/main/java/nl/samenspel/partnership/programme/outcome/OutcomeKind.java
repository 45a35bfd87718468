package nl.samenspel.partnership.programme.outcome;

/** What a trajectory can bring a participant. */
public enum OutcomeKind {
  /** Geactiveerd: takes part in society again, or in more of it. */
  ACTIVATED,
  /** A diploma; whether the law gives it civil effect (civiel effect) is told with it. */
  DIPLOMA,
  /** Paid work began. */
  PAID_WORK,
  /** Duurzaam aan het werk: worked out from what is known of the paid work, never reported. */
  SUSTAINED_WORK;

  /** Whether somebody reports it, rather than that it is worked out. */
  public boolean isReported() {
    return this != SUSTAINED_WORK;
  }
}
