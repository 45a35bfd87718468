package nl.samenspel.assessment.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.samenspel.assessment.assessment.Assessment;
import nl.samenspel.assessment.assessment.AssessmentState;
import nl.samenspel.assessment.assessment.Assessments;
import nl.samenspel.assessment.instrument.Audience;
import nl.samenspel.assessment.instrument.Instruments;
import nl.samenspel.assessment.partnership.Visibility;
import nl.samenspel.chassis.outbox.Outbox;
import nl.samenspel.chassis.problem.InvalidInput;
import nl.samenspel.chassis.problem.Issue;
import nl.samenspel.chassis.problem.Texts;
import nl.samenspel.chassis.time.Today;

/** Gives out invitations. */
@ApplicationScoped
public class Issuing {

  @Inject Assessments assessments;
  @Inject Visibility visibility;
  @Inject Instruments instruments;
  @Inject Invitations invitations;
  @Inject AnswerWindow window;
  @Inject Outbox outbox;
  @Inject Today today;

  /**
   * @throws nl.samenspel.chassis.problem.Forbidden when the caller may not invite for it
   * @throws InvalidInput when the organisation does not take part, or the questionnaire has no
   *     words for the audience
   * @throws AnsweringClosed when it is too late
   */
  List<String> issue(UUID id, InvitationRequest request) {
    var assessment = admitted(id, request.organisation(), request.audience());
    var tokens = Stream.generate(Token::random).limit(request.count()).toList();
    invitations.add(id, request.organisation(), request.audience(), tokens);
    tell(assessment, request.organisation(), request.audience(), request.count());
    return tokens.stream().map(Token::value).toList();
  }

  /**
   * Notes that so many people answered on paper, by the same rules.
   *
   * @return the assessment, which cannot be closed until the transaction ends
   * @throws AnsweringNotOpen when it is too early
   */
  public Assessment onPaper(UUID id, UUID organisation, Audience audience, int people) {
    var assessment = admitted(id, organisation, audience);
    window.open(id);
    invitations.addAnsweredOnPaper(id, organisation, audience, people);
    tell(assessment, organisation, audience, people);
    return assessment;
  }

  private Assessment admitted(UUID id, UUID organisation, Audience audience) {
    var assessment = assessments.visibleAndHeld(id);
    var partnership = visibility.invitedInto(assessment.partnership(), organisation);
    if (!partnership.hasMember(organisation)) {
      throw InvalidInput.of(Issue.inBody("not-a-member", "organisation", organisation.toString()));
    }
    requireAddressed(assessment, audience);
    requireInTime(assessment);
    return assessment;
  }

  private void tell(Assessment assessment, UUID organisation, Audience audience, int count) {
    outbox.append(
        new InvitationEvent.InvitationsIssued(
            assessment.partnership(), assessment.id(), organisation, audience, count));
  }

  private void requireAddressed(Assessment assessment, Audience audience) {
    var instrument = instruments.version(assessment.instrument(), assessment.instrumentVersion());
    if (!instrument.addresses(audience)) {
      throw InvalidInput.of(
          Issue.inBody(
              "audience-not-addressed",
              "audience",
              Texts.wireName(audience),
              instrument.audiences()));
    }
  }

  private void requireInTime(Assessment assessment) {
    if (assessment.state() == AssessmentState.CLOSED || assessment.isOverdue(today.get())) {
      throw new AnsweringClosed(assessment.lastDay());
    }
  }
}
