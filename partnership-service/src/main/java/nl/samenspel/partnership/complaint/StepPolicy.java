package nl.samenspel.partnership.complaint;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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

  /** Nothing that has to do with it happened before it was received. */
  StepPolicy NOT_BEFORE_RECEIPT =
      (step, on, complaint) ->
          Stream.concat(Stream.of(on), step.daysNamed().stream())
              .filter(day -> day.isBefore(complaint.receivedOn()))
              .findFirst()
              .map(
                  day ->
                      new RuleViolation(
                          "complaint-step-before-receipt", day, complaint.receivedOn()));

  /** A day on which the clock stood still is added once. */
  StepPolicy SUSPENDED_AFTER_IT_WAS_RESUMED =
      (step, on, complaint) ->
          step instanceof Step.Suspend
              ? complaint
                  .facts()
                  .lastResumedOn()
                  .filter(on::isBefore)
                  .map(until -> new RuleViolation("complaint-suspended-too-early", on, until))
              : Optional.empty();

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

  /** Awb 9:8, Bestuursdecreet II.77: there is a duty to handle it, but for these grounds. */
  StepPolicy LEFT_UNHANDLED_ON_A_GROUND_OF_THE_REGIME =
      (step, on, complaint) ->
          step instanceof Step.Decide decide && decide.ground() != null
              ? complaint
                  .regime()
                  .objectionTo(
                      decide.ground(), complaint.grievance().conductOn(), complaint.receivedOn())
                  .map(
                      objection ->
                          refusal(objection).with("grounds", complaint.regime().grounds().keySet()))
              : Optional.empty();

  /** Only where an adviser or committee is used (Awb, section 9.1.3) there is an advice. */
  StepPolicy ADVICE_ONLY_WHERE_SOMEBODY_ADVISES =
      (step, on, complaint) ->
          when(
              step instanceof Step.Decide decide
                  && decide.advice() != null
                  && complaint.regime().fairness().advising().isEmpty(),
              new RuleViolation("complaint-advice-unknown"));

  /** Awb 9:16: who departs from the advice says why. */
  StepPolicy DEPARTED_FROM_THE_ADVICE_WITH_A_REASON =
      (step, on, complaint) ->
          step instanceof Step.Decide decide && decide.departs() && !decide.advice().saysWhy()
              ? complaint
                  .regime()
                  .fairness()
                  .advising()
                  .map(
                      source ->
                          new RuleViolation(
                              "complaint-departure-unexplained",
                              decide.advice().finding(),
                              decide.finding(),
                              source))
              : Optional.empty();

  /** Awb 9:5: it is the complainant who has to be satisfied, so the complainant says it first. */
  StepPolicy SATISFIED_ONCE_THE_COMPLAINANT_SAID_SO =
      (step, on, complaint) ->
          step instanceof Step.Satisfy satisfy
              ? when(
                  satisfy.confirmedOn().isAfter(on),
                  new RuleViolation("complaint-satisfied-too-early", on, satisfy.confirmedOn()))
              : Optional.empty();

  /** All that hold, in the order in which they are told. */
  List<StepPolicy> ALL =
      List.of(
          SUSPENDED_ONLY_WHERE_THE_REGIME_KNOWS_IT,
          IN_THE_ORDER_OF_STATES,
          NOT_BEFORE_RECEIPT,
          SUSPENDED_AFTER_IT_WAS_RESUMED,
          RESUMED_AFTER_IT_WAS_SUSPENDED,
          HANDLED_BY_SOMEBODY_WHO_WAS_NOT_INVOLVED,
          EXTENDED_AS_THE_REGIME_ALLOWS,
          EXTENDED_WITH_NOTICE_OR_CONSENT,
          HANDLED_BEFORE_IT_IS_DECIDED,
          BOTH_HEARD_BEFORE_IT_IS_DECIDED,
          LEFT_UNHANDLED_ON_A_GROUND_OF_THE_REGIME,
          ADVICE_ONLY_WHERE_SOMEBODY_ADVISES,
          DEPARTED_FROM_THE_ADVICE_WITH_A_REASON,
          SATISFIED_ONCE_THE_COMPLAINANT_SAID_SO);

  private static Optional<ProblemException> when(boolean broken, ProblemException refusal) {
    return broken ? Optional.of(refusal) : Optional.empty();
  }

  private static RuleViolation refusal(Objection objection) {
    return new RuleViolation(objection.problem(), objection.args().toArray());
  }
}
