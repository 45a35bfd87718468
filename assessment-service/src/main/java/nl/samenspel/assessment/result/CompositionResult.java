package nl.samenspel.assessment.result;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.samenspel.assessment.profile.Profile;
import nl.samenspel.assessment.result.disclosure.Composition;
import nl.samenspel.assessment.result.scoring.Fraction;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is told of profiles that were brought in. */
@Schema(
    description =
        "How the teams are composed, by profiles that their organisations brought in and that were"
            + " measured elsewhere. Means, in whole per cents; after rounding they may add up to 99"
            + " or 101.")
public record CompositionResult(
    @Schema(
            description =
                "The plain mean of the organisations that are shown; absent when none is.")
        Profile whole,
    List<TeamResult> organisations) {

  /** What is told of one organisation. */
  @Schema(
      description =
          "An organisation's composition, or that it is suppressed: because too few profiles were"
              + " brought in, or because too few people came or left since it was told before.")
  public record TeamResult(UUID organisation, Profile composition, Boolean suppressed) {}

  static CompositionResult from(Composition composition) {
    return new CompositionResult(
        composition.whole().map(CompositionResult::rounded).orElse(null),
        Stream.concat(
                composition.teams().entrySet().stream()
                    .map(team -> new TeamResult(team.getKey(), rounded(team.getValue()), null)),
                composition.suppressed().stream().map(team -> new TeamResult(team, null, true)))
            .toList());
  }

  private static Profile rounded(List<Fraction> shares) {
    var whole = shares.stream().map(share -> share.rounded(0).intValueExact()).toList();
    return new Profile(whole.get(0), whole.get(1), whole.get(2), whole.get(3));
  }
}
