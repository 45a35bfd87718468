package nl.samenspel.assessment.invitation;

import nl.samenspel.chassis.problem.RuleViolation;

/** The answer was received before, perhaps without the respondent getting to know. */
class AlreadyAnswered extends RuleViolation {

  private static final long serialVersionUID = 1L;

  AlreadyAnswered() {
    super("already-answered");
  }
}
