package nl.samenspel.partnership.programme.trajectory;

import java.util.EnumSet;
import java.util.Set;

/** How far a trajectory has come. */
enum TrajectoryState {
  /** Level, expectation, steps and cost are being settled. */
  INTAKE,
  /** It is to start. */
  ACCEPTED,
  /** It will not start. */
  DECLINED,
  RUNNING,
  /** The programme is over for this participant; what comes of it can still be recorded. */
  ENDED;

  /** Before the start: the intake can still change. */
  static final Set<TrajectoryState> BEFORE_START = EnumSet.of(INTAKE, ACCEPTED);

  /** From the start on: what happens is recorded. */
  static final Set<TrajectoryState> STARTED = EnumSet.of(RUNNING, ENDED);
}
