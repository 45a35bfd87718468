package nl.samenspel.assessment.result.disclosure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.samenspel.assessment.result.scoring.AnswerSheet;
import nl.samenspel.assessment.result.scoring.Band;
import nl.samenspel.assessment.result.scoring.DimensionScores;
import nl.samenspel.assessment.result.scoring.Fraction;
import nl.samenspel.assessment.result.scoring.OrganisationScores;
import nl.samenspel.assessment.result.scoring.Reliability;
import nl.samenspel.assessment.result.scoring.Scale;
import nl.samenspel.assessment.result.scoring.Statistics;

/**
 * Decides, on the exact numbers and before any rounding, what is published.
 *
 * @param minimumGroupSize no figure may be about fewer people than this
 */
public record Disclosure(int minimumGroupSize) {

  /** A pledge to the people who answer; a smaller group would make it empty. */
  public static final int SMALLEST_GROUP = 3;

  private static final int DECIMALS = 1;
  private static final int FINE_DECIMALS = 2;

  public Disclosure {
    if (minimumGroupSize < SMALLEST_GROUP) {
      throw new IllegalArgumentException("A group of " + minimumGroupSize + " hides nobody");
    }
  }

  /**
   * Scores the answers on one dimension and decides what of that is published.
   *
   * @param organisations those that were invited
   * @param audiences those that were invited
   */
  public PublishedDimension publish(
      Scale scale,
      Collection<UUID> organisations,
      Collection<String> audiences,
      Collection<AnswerSheet> sheets) {
    var published = publish(DimensionScores.of(scale, organisations, sheets));
    var shown = published.shown();
    // Whatever people of the others answered cannot change what is made of these.
    var ofTheShown = sheets.stream().filter(sheet -> shown.contains(sheet.organisation())).toList();
    return published.with(
        published.suppressed() ? null : reliability(scale, ofTheShown),
        AudienceSplit.of(scale, audiences, ofTheShown).published(minimumGroupSize));
  }

  PublishedDimension publish(DimensionScores dimension) {
    var all = dimension.organisations();
    var answered = all.stream().filter(OrganisationScores::answered).toList();
    var hidden = Suppression.of(answered, minimumGroupSize);
    var shown = answered.stream().filter(each -> !hidden.contains(each)).toList();
    var total =
        enough(dimension.n()) && hidden.keepsTotalsSafe()
            ? Statistics.partnership(answered).rounded(DECIMALS)
            : null;
    return new PublishedDimension(
        dimension.code(),
        total,
        total == null ? null : Band.of(total),
        enough(dimension.n()) ? dimension.n() : null,
        Statistics.spread(shown, DECIMALS).orElse(null),
        Statistics.gap(shown).map(gap -> gap.rounded(DECIMALS)).orElse(null),
        total == null ? null : standardError(all, shown),
        null,
        organisations(all, shown),
        List.of());
  }

  private static BigDecimal reliability(Scale scale, List<AnswerSheet> sheets) {
    return Reliability.alpha(scale, sheets).map(alpha -> alpha.rounded(FINE_DECIMALS)).orElse(null);
  }

  /**
   * Beside a hidden organisation it would be an equation about that one; and whether an
   * organisation without a score is hidden or did not answer must not be told apart.
   */
  private static BigDecimal standardError(
      List<OrganisationScores> all, List<OrganisationScores> shown) {
    return shown.size() < all.size()
        ? null
        : Statistics.standardError(shown, FINE_DECIMALS).orElse(null);
  }

  /** Whether a figure about so many people may be told. */
  public boolean enough(int people) {
    return people >= minimumGroupSize;
  }

  /** How many may be told of: exactly from the minimum on, below it nothing. */
  public Optional<Integer> count(int people) {
    return enough(people) ? Optional.of(people) : Optional.empty();
  }

  /**
   * One figure for several dimensions: the plain mean of what is published of them, so that it
   * tells nothing that they do not tell already; none when one of them is withheld.
   */
  public static Optional<BigDecimal> overall(List<PublishedDimension> dimensions) {
    if (dimensions.isEmpty() || dimensions.stream().anyMatch(PublishedDimension::suppressed)) {
      return Optional.empty();
    }
    var sum =
        dimensions.stream().map(PublishedDimension::score).reduce(BigDecimal.ZERO, BigDecimal::add);
    return Optional.of(
        sum.divide(BigDecimal.valueOf(dimensions.size()), DECIMALS, RoundingMode.HALF_UP));
  }

  /**
   * Who did not answer looks the same as who is too few: nobody can tell the one from the other.
   */
  private static List<PublishedOrganisation> organisations(
      List<OrganisationScores> all, List<OrganisationScores> shown) {
    Set<UUID> visible =
        shown.stream().map(OrganisationScores::organisation).collect(Collectors.toSet());
    return all.stream()
        .map(
            each ->
                new PublishedOrganisation(
                    each.organisation(),
                    visible.contains(each.organisation()) ? rounded(each.mean()) : null))
        .toList();
  }

  private static BigDecimal rounded(Fraction exact) {
    return exact.rounded(DECIMALS);
  }
}
