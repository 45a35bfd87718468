package nl.samenspel.reporting.trajectories.telling;

/**
 * What is told of what was asked for.
 *
 * @param told what may be told, together
 * @param empty whether there was nothing to tell
 * @param complete whether everything that was there is in it
 */
record Part(Tally told, boolean empty, boolean complete) {

  static final Part NOTHING = new Part(Tally.NONE, true, true);

  Part and(Part other) {
    return new Part(told.plus(other.told), empty && other.empty, complete && other.complete);
  }

  /** Whether there is something, and nothing of it may be told. */
  boolean hidden() {
    return !empty && told.of(Count.INTAKE) == 0;
  }
}
