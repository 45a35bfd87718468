package nl.samenspel.partnership.programme.trajectory;

import static nl.samenspel.partnership.programme.trajectory.TrajectoryState.ACCEPTED;
import static nl.samenspel.partnership.programme.trajectory.TrajectoryState.BEFORE_START;
import static nl.samenspel.partnership.programme.trajectory.TrajectoryState.INTAKE;
import static nl.samenspel.partnership.programme.trajectory.TrajectoryState.RUNNING;
import static nl.samenspel.partnership.programme.trajectory.TrajectoryState.STARTED;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.samenspel.partnership.partnership.FitsStep;

/** The steps on the way, when each can be taken and what is said with it. */
enum StepType implements FitsStep.Needs {
  /** Candidate and client manager have the intake. */
  SHARE(BEFORE_START, Set.of(), Set.of()),
  /** It is to start. */
  ACCEPT(EnumSet.of(INTAKE), Set.of(), Set.of()),
  /** No; with a better alternative, or why there is none. */
  DECLINE(BEFORE_START, Set.of(), Set.of("alternative", "reason")),
  START(EnumSet.of(ACCEPTED), Set.of(), Set.of()),
  /** Where the participant stands on the participation ladder (participatieladder). */
  LADDER(STARTED, Set.of("rung"), Set.of()),
  /** What it brought. */
  OUTCOME(STARTED, Set.of("kind"), Set.of("civilEffect")),
  /** Somebody made sure that the participant is still at work. */
  CONFIRM_WORK(STARTED, Set.of(), Set.of()),
  /** The work ended; the day is its last. */
  END_WORK(STARTED, Set.of(), Set.of()),
  /** The programme is over for this participant. */
  END(EnumSet.of(RUNNING), Set.of("ending"), Set.of("cost")),
  /** What it has cost up to now. */
  COST(STARTED, Set.of("cost"), Set.of());

  private final Set<TrajectoryState> from;
  private final Set<String> required;
  private final Set<String> optional;

  StepType(Set<TrajectoryState> from, Set<String> required, Set<String> optional) {
    this.from = from;
    this.required = required;
    this.optional = optional;
  }

  @Override
  public Set<String> required() {
    return required;
  }

  @Override
  public Set<String> optional() {
    return optional;
  }

  boolean possibleIn(TrajectoryState state) {
    return from.contains(state);
  }

  /** Whether it begins something, which only makes sense while the partnership lasts. */
  boolean beginsSomething() {
    return this == SHARE || this == ACCEPT || this == START;
  }

  /** Whether it is about numbers only, so that it can be taken when the participant is unknown. */
  boolean isAboutNobody() {
    return this == END || this == COST;
  }

  static List<StepType> possibleFrom(TrajectoryState state) {
    return Arrays.stream(values()).filter(step -> step.possibleIn(state)).toList();
  }
}
