package nl.samenspel.assessment.invitation;

import java.time.LocalDate;
import nl.samenspel.chassis.problem.ProblemException;

/** The questions were there and are gone: the last day to answer is over. */
class AnsweringClosed extends ProblemException {

  private static final long serialVersionUID = 1L;

  AnsweringClosed(LocalDate lastDay) {
    super(410, "answering-closed", lastDay);
  }
}
