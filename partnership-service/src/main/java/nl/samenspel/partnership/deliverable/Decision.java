package nl.samenspel.partnership.deliverable;

/** What a member thinks of a version. */
public enum Decision {
  ACCEPT,
  REJECT
}
