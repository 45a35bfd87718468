package nl.samenspel.partnership.signal;

/** The lens on the collaboration that a signal or a complaint touches. */
public enum Lens {
  AMBITION,
  INTERESTS,
  RELATION,
  ORGANISATION,
  PROCESS
}
