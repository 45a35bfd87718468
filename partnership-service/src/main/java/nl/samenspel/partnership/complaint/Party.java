package nl.samenspel.partnership.complaint;

/** A side that is heard. */
enum Party {
  /** Who complains. */
  COMPLAINANT,
  /** Who is complained about. */
  SUBJECT
}
