package nl.samenspel.assessment.response;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.samenspel.assessment.instrument.Instruments;
import nl.samenspel.assessment.invitation.AnswerWindow;
import nl.samenspel.assessment.invitation.Invitations;

/**
 * Takes an answer: the invitation is used up and the answer is written, both or neither. Writes no
 * log line and tells no event.
 */
@ApplicationScoped
public class Answering {

  @Inject Invitations invitations;
  @Inject Gate gate;
  @Inject AnswerWindow window;
  @Inject Instruments instruments;
  @Inject Responses responses;

  /**
   * @param token as it came with the request
   * @throws nl.samenspel.chassis.problem.ProblemException when it gives no right to answer, now or
   *     any more
   * @throws nl.samenspel.chassis.problem.InvalidInput when the answers do not fit the questionnaire
   */
  public void answer(String token, ResponseRequest request) {
    var invitation = invitations.lockedOf(token);
    invitation.use();
    gate.pass(invitation.assessment());
    var assessment = window.open(invitation.assessment());
    request.requireFits(
        instruments.version(assessment.instrument(), assessment.instrumentVersion()));
    responses.add(
        new AnonymousResponse(
            assessment.id(),
            invitation.organisation(),
            invitation.audience(),
            request.given(),
            false),
        request.commentsOn(assessment.id()));
  }
}
