package nl.samenspel.partnership.complaint;

/** What a complaint is about. */
public enum Category {
  /** Unclear, late or no communication. */
  COMMUNICATION,
  /** Too many things at once. */
  FOCUS,
  /** Something else was expected than was done. */
  EXPECTATIONS,
  /** What came out of it. */
  RESULT,
  /** How somebody was treated. */
  CONDUCT,
  OTHER
}
