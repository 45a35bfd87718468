package nl.samenspel.assessment.assessment;

import nl.samenspel.chassis.problem.RuleViolation;

/** Only what is not open yet can be planned otherwise. */
class AlreadyOpen extends RuleViolation {

  private static final long serialVersionUID = 1L;

  AlreadyOpen() {
    super("assessment-already-open");
  }
}
