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
class Issuing {

  @Inject Assessments assessments;
  @Inject Visibility visibility;
  @Inject Instruments instruments;
  @Inject Invitations invitations;
  @Inject Outbox outbox;
  @Inject Today today;

  /**
   * @throws nl.samenspel.chassis.problem.Forbidden when the caller may not invite for it
   * @throws InvalidInput when the organisation does not take part, or the questionnaire has no
   *     words for the audience
   * @throws AnsweringClosed when it is too late
   */
  List<String> issue(UUID id, InvitationRequest request) {
    var assessment = assessments.visibleAndHeld(id);
    var partnership = visibility.invitedInto(assessment.partnership(), request.organisation());
    if (!partnership.hasMember(request.organisation())) {
      throw InvalidInput.of(
          Issue.inBody("not-a-member", "organisation", request.organisation().toString()));
    }
    requireAddressed(assessment, request.audience());
    requireInTime(assessment);
    var tokens = Stream.generate(Token::random).limit(request.count()).toList();
    invitations.add(id, request.organisation(), request.audience(), tokens);
    outbox.append(
        new InvitationEvent.InvitationsIssued(
            assessment.partnership(),
            id,
            request.organisation(),
            request.audience(),
            request.count()));
    return tokens.stream().map(Token::value).toList();
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
