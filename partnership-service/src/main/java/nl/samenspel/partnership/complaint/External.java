package nl.samenspel.partnership.complaint;

/** The kind of outsider that complains; never who. */
public enum External {
  CLIENT,
  RESIDENT,
  OTHER
}
