package nl.samenspel.assessment.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import nl.samenspel.assessment.instrument.Instruments;

/** The questionnaires that tokens give. */
@ApplicationScoped
public class Questionnaires {

  @Inject Invitations invitations;
  @Inject AnswerWindow window;
  @Inject Instruments instruments;

  /**
   * @param token as it came with the request
   * @throws UnknownInvitation when nobody was given it
   * @throws AnsweringNotOpen when it is too early
   * @throws AnsweringClosed when it is too late
   */
  QuestionnaireView of(String token, Locale locale) {
    var invitation = invitations.of(new Token(token));
    var assessment = window.open(invitation.assessment());
    var instrument = instruments.version(assessment.instrument(), assessment.instrumentVersion());
    return QuestionnaireView.of(assessment, instrument, invitation, locale);
  }

  /**
   * The same, for who means to answer it now.
   *
   * @throws AlreadyAnswered when the token was used
   */
  public QuestionnaireView toAnswer(String token, Locale locale) {
    var questionnaire = of(token, locale);
    if (questionnaire.answered()) {
      throw new AlreadyAnswered();
    }
    return questionnaire;
  }
}
