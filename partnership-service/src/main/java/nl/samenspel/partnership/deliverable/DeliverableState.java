package nl.samenspel.partnership.deliverable;

/** How the present version of a deliverable stands. */
public enum DeliverableState {

  /** Waits for signatures. */
  PENDING,

  /** A member rejected it: a new version is needed. */
  REJECTED,

  /** Every member accepted it: this version is final. */
  ACCEPTED
}
