package nl.samenspel.assessment.assessment;

import nl.samenspel.chassis.problem.RuleViolation;

/** Only what is open can be closed. */
class NotOpen extends RuleViolation {

  private static final long serialVersionUID = 1L;

  NotOpen(AssessmentState state) {
    super(
        state == AssessmentState.CLOSED ? "assessment-already-closed" : "assessment-not-open-yet");
  }
}
