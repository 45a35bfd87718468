package nl.samenspel.partnership.complaint;

/** What is found. */
enum Finding {
  FOUNDED,
  PARTLY_FOUNDED,
  UNFOUNDED,
  /** Not handled at all: there is no duty to (Awb 9:8, Bestuursdecreet II.77). */
  INADMISSIBLE
}
