package nl.samenspel.partnership.history;

/** What was done to a resource. */
enum Action {
  CREATED,
  CHANGED,
  REMOVED
}
