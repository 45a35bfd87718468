package nl.samenspel.partnership.programme.trajectory;

/** Why a trajectory ended. */
enum Ending {
  /** The programme was gone through. */
  COMPLETED,
  /** Work came before the end of the programme. */
  TO_WORK,
  /** On to something that fits better. */
  TO_OTHER_PROGRAMME,
  /** The participant stopped. */
  WITHDRAWN,
  ILLNESS,
  MOVED,
  /** The provider stopped it. */
  STOPPED,
  OTHER
}
