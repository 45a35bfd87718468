package nl.samenspel.assessment.profile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import nl.samenspel.assessment.assessment.Assessments;
import nl.samenspel.assessment.instrument.Instrument;
import nl.samenspel.assessment.partnership.Visibility;
import nl.samenspel.chassis.problem.InvalidInput;
import nl.samenspel.chassis.problem.Issue;
import nl.samenspel.chassis.time.Today;

/** Takes in what was measured elsewhere. Tells no event: until it is closed nothing is told. */
@ApplicationScoped
class BringingIn {

  @Inject Assessments assessments;
  @Inject Visibility visibility;
  @Inject MeasuredProfiles profiles;
  @Inject Today today;

  /**
   * @throws nl.samenspel.chassis.problem.Forbidden when the caller may not for this organisation
   * @throws InvalidInput when the organisation does not take part
   * @throws nl.samenspel.chassis.problem.RuleViolation when it is not open, or not about
   *     preferences
   */
  ProfilesView bringIn(UUID id, ProfilesRequest request) {
    var assessment = assessments.visibleAndHeld(id);
    var organisation = request.organisation();
    if (!visibility.invitedInto(assessment.partnership(), organisation).hasMember(organisation)) {
      throw InvalidInput.of(Issue.inBody("not-a-member", "organisation", organisation.toString()));
    }
    if (!assessment.instrument().equals(Instrument.PREFERENCES)) {
      throw new NoProfiles(assessment.instrument());
    }
    assessment.requireOpen(today.get());
    profiles.replace(id, organisation, request.profiles());
    return new ProfilesView(id, organisation, request.profiles().size());
  }
}
