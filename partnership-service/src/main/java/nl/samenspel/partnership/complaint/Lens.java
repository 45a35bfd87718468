package nl.samenspel.partnership.complaint;

/** The lens on the collaboration that a complaint touches. */
enum Lens {
  AMBITION,
  INTERESTS,
  RELATION,
  ORGANISATION,
  PROCESS
}
