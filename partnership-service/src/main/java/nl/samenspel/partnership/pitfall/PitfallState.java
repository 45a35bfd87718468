package nl.samenspel.partnership.pitfall;

/** What became of a pitfall. */
public enum PitfallState {
  /** It could happen, and nothing was done about it yet. */
  OPEN,
  /** What can be done against it is being done. */
  MITIGATED,
  /** It happened. */
  OCCURRED,
  /** It can no longer happen. */
  CLOSED
}
