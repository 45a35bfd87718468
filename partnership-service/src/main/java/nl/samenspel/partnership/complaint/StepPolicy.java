package nl.samenspel.partnership.complaint;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import nl.samenspel.chassis.problem.ProblemException;
import nl.samenspel.chassis.problem.RuleViolation;
import nl.samenspel.partnership.complaint.deadline.Objection;

/** A rule that a step has to keep. Each refusal says what would make the step succeed. */
@FunctionalInterface
interface StepPolicy {

  Optional<ProblemException> objectionTo(Step step, LocalDate on, Complaint complaint);

  /** Chapter 9 of the Awb knows no suspension, nor does the Flemish decree. */
  StepPolicy SUSPENDED_ONLY_WHERE_THE_REGIME_KNOWS_IT =
      (step, on, complaint) ->
          step instanceof Step.Suspend
              ? complaint.regime().objectionToSuspension().map(StepPolicy::refusal)
              : Optional.empty();

  StepPolicy IN_THE_ORDER_OF_STATES =
      (step, on, complaint) ->
          when(
              !step.type().possibleIn(complaint.state()),
              new RuleViolation(
                      "complaint-step-out-of-order",
                      step.type(),
                      complaint.state(),
                      complaint.nextSteps().size(),
                      complaint.nextSteps())
                  .with("state", complaint.state())
                  .with("nextSteps", complaint.nextSteps()));

  StepPolicy NOT_BEFORE_RECEIPT =
      (step, on, complaint) ->
          when(
              on.isBefore(complaint.receivedOn()),
              new RuleViolation("complaint-step-before-receipt", on, complaint.receivedOn()));

  StepPolicy RESUMED_AFTER_IT_WAS_SUSPENDED =
      (step, on, complaint) ->
          step instanceof Step.Resume
              ? complaint
                  .lastStepOn()
                  .filter(on::isBefore)
                  .map(since -> new RuleViolation("complaint-resumed-too-early", on, since))
              : Optional.empty();

  /** Awb 9:7 (1), unless (2) it is the conduct of the body itself, its chair or a member of it. */
  StepPolicy HANDLED_BY_SOMEBODY_WHO_WAS_NOT_INVOLVED =
      (step, on, complaint) ->
          step instanceof Step.Assign assign && assign.involved() && !assign.ownConduct()
              ? complaint
                  .regime()
                  .fairness()
                  .independence()
                  .map(source -> new RuleViolation("complaint-handler-involved", source))
              : Optional.empty();

  StepPolicy EXTENDED_AS_THE_REGIME_ALLOWS =
      (step, on, complaint) ->
          step instanceof Step.Extend extend
              ? complaint
                  .regime()
                  .objectionTo(extend.extension(on), complaint.facts())
                  .map(StepPolicy::refusal)
              : Optional.empty();

  /** Awb 9:11 (2): written notice of the adjournment to both. */
  StepPolicy EXTENDED_WITH_NOTICE_OR_CONSENT =
      (step, on, complaint) ->
          when(
              step instanceof Step.Extend extend && extend.withoutNoticeOrConsent(),
              new RuleViolation("complaint-extension-without-notice"));

  StepPolicy HANDLED_BEFORE_IT_IS_DECIDED =
      (step, on, complaint) ->
          when(
              step instanceof Step.Decide decide
                  && decide.onTheMerits()
                  && complaint.state() != ComplaintState.IN_HANDLING,
              new RuleViolation("complaint-not-handled", complaint.nextSteps())
                  .with("nextSteps", complaint.nextSteps()));

  /** Awb 9:10: both are given the chance to be heard; where one was not, it is said why. */
  StepPolicy BOTH_HEARD_BEFORE_IT_IS_DECIDED =
      (step, on, complaint) -> {
        var unheard = EnumSet.allOf(Party.class);
        unheard.removeAll(complaint.heard());
        return step instanceof Step.Decide decide && decide.onTheMerits() && !unheard.isEmpty()
            ? complaint
                .regime()
                .fairness()
                .hearing()
                .map(
                    source ->
                        new RuleViolation("complaint-not-heard", unheard, source)
                            .with("unheard", unheard))
            : Optional.empty();
      };

  /** All that hold, in the order in which they are told. */
  List<StepPolicy> ALL =
      List.of(
          SUSPENDED_ONLY_WHERE_THE_REGIME_KNOWS_IT,
          IN_THE_ORDER_OF_STATES,
          NOT_BEFORE_RECEIPT,
          RESUMED_AFTER_IT_WAS_SUSPENDED,
          HANDLED_BY_SOMEBODY_WHO_WAS_NOT_INVOLVED,
          EXTENDED_AS_THE_REGIME_ALLOWS,
          EXTENDED_WITH_NOTICE_OR_CONSENT,
          HANDLED_BEFORE_IT_IS_DECIDED,
          BOTH_HEARD_BEFORE_IT_IS_DECIDED);

  private static Optional<ProblemException> when(boolean broken, ProblemException refusal) {
    return broken ? Optional.of(refusal) : Optional.empty();
  }

  private static ProblemException refusal(Objection objection) {
    return new RuleViolation(objection.problem(), objection.args().toArray());
  }
}
