package nl.samenspel.partnership.phase;

/** How a phase of a cycle stands. */
public enum PhaseState {
  UPCOMING,
  ACTIVE,
  COMPLETED,
  SKIPPED
}
