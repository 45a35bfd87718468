package nl.samenspel.assessment.result.scoring;

import static java.util.stream.Collectors.groupingBy;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * All scores on one dimension, exact and <em>not</em> fit for anybody's eyes: what may be seen of
 * them is decided by disclosure control.
 *
 * @param organisations every organisation that was invited, also those from which nobody answered
 */
public record DimensionScores(String code, List<OrganisationScores> organisations) {

  public DimensionScores {
    organisations = List.copyOf(organisations);
  }

  /** Scores the answers; the organisations come in the order of their ids. */
  public static DimensionScores of(
      Scale scale, Collection<UUID> organisations, Collection<AnswerSheet> sheets) {
    var given = sheets.stream().collect(groupingBy(AnswerSheet::organisation));
    return new DimensionScores(
        scale.dimension(),
        organisations.stream()
            .distinct()
            .sorted()
            .map(id -> OrganisationScores.of(id, scale, given.getOrDefault(id, List.of())))
            .toList());
  }

  public int n() {
    return organisations.stream().mapToInt(OrganisationScores::n).sum();
  }
}
