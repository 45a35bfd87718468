package nl.samenspel.assessment.invitation;

import java.time.LocalDate;
import nl.samenspel.chassis.problem.RuleViolation;

/** The first day to answer has not come. */
class AnsweringNotOpen extends RuleViolation {

  private static final long serialVersionUID = 1L;

  AnsweringNotOpen(LocalDate firstDay) {
    super("answering-not-open-yet", firstDay);
  }
}
