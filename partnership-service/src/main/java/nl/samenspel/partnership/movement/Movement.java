package nl.samenspel.partnership.movement;

/** What an activity does for the collaboration. */
public enum Movement {
  /** Verdieping: understanding each other and the task better. */
  DEEPENING,
  /** Vooruitgang: getting on with it. */
  PROGRESS
}
