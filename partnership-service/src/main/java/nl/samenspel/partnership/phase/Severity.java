package nl.samenspel.partnership.phase;

/** How much a gap matters. */
public enum Severity {

  /** Worth remembering; put right meanwhile. */
  LOW,

  /** Something is lacking that a phase asked for. */
  MEDIUM,

  /** A whole phase was left out. */
  HIGH
}
