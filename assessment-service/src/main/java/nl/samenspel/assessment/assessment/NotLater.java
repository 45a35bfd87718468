package nl.samenspel.assessment.assessment;

import java.time.LocalDate;
import nl.samenspel.chassis.problem.RuleViolation;

/** Until when can be answered was promised to people; it can only become later. */
class NotLater extends RuleViolation {

  private static final long serialVersionUID = 1L;

  NotLater(LocalDate closesOn) {
    super("assessment-only-extended", closesOn);
  }
}
