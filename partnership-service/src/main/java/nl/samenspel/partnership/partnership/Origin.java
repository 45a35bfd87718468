package nl.samenspel.partnership.partnership;

/**
 * Why the members work together: of their own accord, because someone asked, or because they must.
 */
public enum Origin {
  VOLUNTARY,
  REQUESTED,
  MANDATED
}
