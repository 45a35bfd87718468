package nl.samenspel.partnership.partnership;

/** What happens to the rest when some of what was sent together is wrong. */
public enum BulkMode {
  /** Nothing is done unless all is right. */
  ALL_OR_NOTHING,
  /** What is right is done, the rest is refused. */
  PER_ITEM
}
