package nl.samenspel.assessment.result;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import nl.samenspel.assessment.assessment.Assessment;
import nl.samenspel.assessment.instrument.Instrument;
import nl.samenspel.assessment.profile.MeasuredProfile;
import nl.samenspel.assessment.profile.MeasuredProfiles;
import nl.samenspel.assessment.profile.Profile;
import nl.samenspel.assessment.result.disclosure.Composition;
import nl.samenspel.assessment.result.disclosure.Disclosure;
import nl.samenspel.assessment.result.disclosure.Team;

/** Decides what is told of the profiles that were brought in, once and for all. */
@ApplicationScoped
class Composing {

  @Inject MeasuredProfiles profiles;

  /**
   * @return none when no profile was brought in
   */
  Optional<CompositionResult> compose(Assessment assessment, Disclosure disclosure) {
    if (!assessment.instrument().equals(Instrument.PREFERENCES)) {
      return Optional.empty();
    }
    var now = by(MeasuredProfile::organisation, profiles.of(assessment.id()));
    if (now.isEmpty()) {
      return Optional.empty();
    }
    var composition = Composition.of(teams(now), disclosure);
    profiles.tell(assessment.id(), composition.teams().keySet());
    return Optional.of(CompositionResult.from(composition));
  }

  private List<Team> teams(Map<UUID, List<MeasuredProfile>> now) {
    var before = by(MeasuredProfile::organisation, profiles.toldOf(now.keySet()));
    return now.entrySet().stream()
        .map(
            each ->
                new Team(
                    each.getKey(),
                    shares(each.getValue()),
                    by(MeasuredProfile::assessment, before.getOrDefault(each.getKey(), List.of()))
                        .values()
                        .stream()
                        .map(Composing::shares)
                        .toList()))
        .toList();
  }

  private static Map<UUID, List<MeasuredProfile>> by(
      Function<MeasuredProfile, UUID> key, Collection<MeasuredProfile> all) {
    return all.stream().collect(groupingBy(key));
  }

  private static List<List<Integer>> shares(List<MeasuredProfile> all) {
    return all.stream().map(MeasuredProfile::shares).map(Composing::shares).toList();
  }

  private static List<Integer> shares(Profile profile) {
    return List.of(profile.results(), profile.ideas(), profile.people(), profile.facts());
  }
}
