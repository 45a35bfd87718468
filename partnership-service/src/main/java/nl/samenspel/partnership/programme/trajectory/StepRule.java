package nl.samenspel.partnership.programme.trajectory;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.samenspel.chassis.problem.ProblemException;
import nl.samenspel.chassis.problem.RuleViolation;
import nl.samenspel.partnership.programme.outcome.Employment;
import nl.samenspel.partnership.programme.outcome.OutcomeKind;

/** A rule that a step has to keep. Each refusal says what would make the step succeed. */
@FunctionalInterface
interface StepRule {

  Optional<ProblemException> objectionTo(Fact step, Trajectory trajectory);

  /** Nobody knows whose work or ladder it would be. */
  StepRule ABOUT_NOBODY_ONCE_ERASED =
      (step, trajectory) ->
          when(
              trajectory.isErased() && !step.type().isAboutNobody(),
              new RuleViolation("trajectory-erased"));

  StepRule IN_THE_ORDER_OF_STATES =
      (step, trajectory) ->
          when(
              !step.type().possibleIn(trajectory.state()),
              new RuleViolation(
                      "trajectory-step-out-of-order",
                      step.type(),
                      trajectory.state(),
                      trajectory.nextSteps().size(),
                      trajectory.nextSteps())
                  .with("state", trajectory.state())
                  .with("nextSteps", trajectory.nextSteps()));

  /** The candidate and the client manager know beforehand what to expect. */
  StepRule SHARED_BEFORE_THE_START =
      (step, trajectory) -> {
        var sharedOn = trajectory.intake().sharedOn();
        return when(
            step.type() == StepType.START && (sharedOn == null || sharedOn.isAfter(step.on())),
            new RuleViolation("trajectory-intake-not-shared"));
      };

  StepRule NOT_BEFORE_IT_BEGAN =
      (step, trajectory) -> {
        var began = trajectory.earliestDayFor(step.type());
        return when(
            step.on().isBefore(began),
            new RuleViolation("trajectory-step-too-early", step.on(), began));
      };

  StepRule ACTIVATED_ONCE =
      (step, trajectory) ->
          when(
              step.isOutcome(OutcomeKind.ACTIVATED)
                  && trajectory.course().brought(OutcomeKind.ACTIVATED),
              new RuleViolation("trajectory-activated-already"));

  /** One stretch of work after the other, so that it is known which one goes on. */
  StepRule WORK_AFTER_WORK =
      (step, trajectory) ->
          step.isOutcome(OutcomeKind.PAID_WORK)
              ? trajectory
                  .course()
                  .lastWork()
                  .filter(work -> work.goesOn() || !step.on().isAfter(work.endedOn()))
                  .map(work -> new RuleViolation("trajectory-in-work-already", work.since()))
              : Optional.empty();

  StepRule AT_WORK =
      (step, trajectory) ->
          when(
              isAboutWork(step) && trajectory.course().presentWork().isEmpty(),
              new RuleViolation("trajectory-not-in-work"));

  /** The work did not end before it began, or before the day of which it was confirmed. */
  StepRule NOT_BEFORE_THE_WORK =
      (step, trajectory) ->
          isAboutWork(step)
              ? trajectory
                  .course()
                  .presentWork()
                  .map(work -> step.type() == StepType.END_WORK ? known(work) : work.since())
                  .filter(step.on()::isBefore)
                  .map(known -> new RuleViolation("trajectory-work-known-later", step.on(), known))
              : Optional.empty();

  /** All that hold, in the order in which they are told. */
  List<StepRule> ALL =
      List.of(
          ABOUT_NOBODY_ONCE_ERASED,
          IN_THE_ORDER_OF_STATES,
          SHARED_BEFORE_THE_START,
          NOT_BEFORE_IT_BEGAN,
          ACTIVATED_ONCE,
          WORK_AFTER_WORK,
          AT_WORK,
          NOT_BEFORE_THE_WORK);

  /** Throws the first objection, if there is one. */
  static void requireAll(Fact step, Trajectory trajectory) {
    ALL.stream()
        .flatMap(rule -> rule.objectionTo(step, trajectory).stream())
        .findFirst()
        .ifPresent(
            objection -> {
              throw objection;
            });
  }

  private static boolean isAboutWork(Fact step) {
    return step.type() == StepType.CONFIRM_WORK || step.type() == StepType.END_WORK;
  }

  private static LocalDate known(Employment work) {
    return work.lastKnownOn().orElse(work.since());
  }

  private static Optional<ProblemException> when(boolean broken, ProblemException refusal) {
    return broken ? Optional.of(refusal) : Optional.empty();
  }
}
