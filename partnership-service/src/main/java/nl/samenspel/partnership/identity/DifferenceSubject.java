package nl.samenspel.partnership.identity;

/** In what organisations may differ. */
public enum DifferenceSubject {
  MISSION,
  VISION,
  VALUE
}
