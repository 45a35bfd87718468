package nl.samenspel.partnership.project;

/** How far a project is. */
public enum ProjectState {
  PLANNED,
  RUNNING,
  COMPLETED,
  STOPPED;

  /** Whether there is something to tell about what came of it. */
  boolean isOver() {
    return this == COMPLETED || this == STOPPED;
  }
}
