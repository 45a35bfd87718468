package nl.samenspel.reporting.trajectories.telling;

/** What is counted of trajectories. Each is a condition on a trajectory. */
public enum Count {
  /** Referred. */
  INTAKE,
  DECLINED,
  ENDED,
  ACTIVATED,
  DIPLOMA,
  PAID_WORK,
  /** In paid work that began six months ago or more: of these it can be known whether it lasted. */
  WORK_DUE,
  /** Of the former, those of whom it is known that it lasted. */
  SUSTAINED_WORK,
  /** Higher on the participation ladder when last told than when first told. */
  CLIMBED,
  /** Ended, with what it has cost. */
  COSTED,
  /** Began two years ago or more, and has no end. */
  MISSING_END,
  /** Goes on, and nothing was heard of it for a year. */
  STALE,
  /** Not declined, and nobody said what it is to cost. */
  MISSING_INTAKE_COST
}
