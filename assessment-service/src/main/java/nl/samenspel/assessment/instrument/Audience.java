package nl.samenspel.assessment.instrument;

/** In what part somebody is asked. */
public enum Audience {
  /** Who works in the collaboration. */
  PROFESSIONAL,
  /** For whom it is meant. */
  CLIENT,
  /** Who stands around a client: family, neighbours, volunteers. */
  INFORMAL
}
