package nl.samenspel.partnership.programme.trajectory;

/** Whether a trajectory is to start. */
enum Answer {
  ACCEPT,
  DECLINE
}
