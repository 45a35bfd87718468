package nl.samenspel.assessment.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.samenspel.assessment.assessment.Assessment;
import nl.samenspel.assessment.assessment.AssessmentState;
import nl.samenspel.assessment.assessment.Assessments;
import nl.samenspel.assessment.instrument.Audience;
import nl.samenspel.assessment.instrument.Instrument;
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
   * @throws InvalidInput when the organisation does not take part, and when the questionnaire has
   *     no words for the audience
   * @throws AnsweringClosed when it is too late
   */
  List<String> issue(UUID id, InvitationRequest request) {
    var assessment = admitted(id, request.organisation(), request.audience(), any -> List.of());
    var tokens = Stream.generate(Token::random).limit(request.count()).toList();
    invitations.add(id, request.organisation(), request.audience(), tokens);
    tell(assessment, request.organisation(), request.audience(), request.count());
    return tokens.stream().map(Token::value).toList();
  }

  /**
   * Notes that so many people answered on paper, by the same rules. The assessment cannot be closed
   * until the transaction ends.
   *
   * @param misfits what of their answers does not fit the instrument
   * @throws InvalidInput with these too
   * @throws AnsweringNotOpen when it is too early
   */
  public void onPaper(
      UUID id,
      UUID organisation,
      Audience audience,
      int people,
      Function<Instrument, List<Issue>> misfits) {
    var assessment = admitted(id, organisation, audience, misfits);
    window.open(id);
    invitations.addAnsweredOnPaper(id, organisation, audience, people);
    tell(assessment, organisation, audience, people);
  }

  /** Lets an invitation pass that is the caller's to give, fits and comes in time. */
  private Assessment admitted(
      UUID id, UUID organisation, Audience audience, Function<Instrument, List<Issue>> misfits) {
    var assessment = assessments.visibleAndHeld(id);
    var partnership = visibility.invitedInto(assessment.partnership(), organisation);
    var instrument = instruments.version(assessment.instrument(), assessment.instrumentVersion());
    var issues = new ArrayList<Issue>();
    if (!partnership.hasMember(organisation)) {
      issues.add(Issue.inBody("not-a-member", "organisation", organisation.toString()));
    }
    if (!instrument.addresses(audience)) {
      issues.add(
          Issue.inBody(
              "audience-not-addressed",
              "audience",
              Texts.wireName(audience),
              instrument.audiences()));
    }
    issues.addAll(misfits.apply(instrument));
    if (!issues.isEmpty()) {
      throw new InvalidInput(issues);
    }
    requireInTime(assessment);
    return assessment;
  }

  private void tell(Assessment assessment, UUID organisation, Audience audience, int count) {
    outbox.append(
        new InvitationEvent.InvitationsIssued(
            assessment.partnership(), assessment.id(), organisation, audience, count));
  }

  private void requireInTime(Assessment assessment) {
    if (assessment.state() == AssessmentState.CLOSED || assessment.isOverdue(today.get())) {
      throw new AnsweringClosed(assessment.lastDay());
    }
  }
}
