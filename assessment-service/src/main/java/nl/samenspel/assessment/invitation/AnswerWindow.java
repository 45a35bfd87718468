package nl.samenspel.assessment.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import nl.samenspel.assessment.assessment.Assessment;
import nl.samenspel.assessment.assessment.AssessmentState;
import nl.samenspel.assessment.assessment.Assessments;
import nl.samenspel.chassis.time.Today;

/** Whether it is the time to answer. */
@ApplicationScoped
public class AnswerWindow {

  @Inject Assessments assessments;
  @Inject Today today;

  /**
   * The assessment that takes answers today.
   *
   * @throws AnsweringNotOpen when it is too early
   * @throws AnsweringClosed when it is too late
   */
  public Assessment open(UUID id) {
    var assessment = assessments.findById(id);
    if (assessment.takesAnswers(today.get())) {
      return assessment;
    }
    throw assessment.state() == AssessmentState.SCHEDULED
        ? new AnsweringNotOpen(assessment.opensOn())
        : new AnsweringClosed(assessment.lastDay());
  }
}
