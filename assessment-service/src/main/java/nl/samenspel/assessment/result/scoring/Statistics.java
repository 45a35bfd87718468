package nl.samenspel.assessment.result.scoring;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/** The figures that are made of several organisations' scores. */
public final class Statistics {

  private Statistics() {}

  /** The partnership's score: every organisation weighs the same, however many answered. */
  public static Fraction partnership(List<OrganisationScores> organisations) {
    return Fraction.mean(organisations.stream().map(OrganisationScores::mean).toList());
  }

  /** Highest less lowest organisation; none when there are fewer than two. */
  public static Optional<Fraction> gap(List<OrganisationScores> organisations) {
    var means = organisations.stream().map(OrganisationScores::mean).sorted().toList();
    return means.size() < 2
        ? Optional.empty()
        : Optional.of(means.get(means.size() - 1).minus(means.get(0)));
  }

  /**
   * How far respondents differ: the sample standard deviation of their scores.
   *
   * @return none when there are fewer than two respondents
   */
  public static Optional<BigDecimal> spread(List<OrganisationScores> organisations, int decimals) {
    var scores = organisations.stream().flatMap(each -> each.scores().stream()).toList();
    if (scores.size() < 2) {
      return Optional.empty();
    }
    var mean = Fraction.mean(scores);
    var squares =
        scores.stream().map(score -> score.minus(mean)).map(each -> each.times(each)).toList();
    var variance = Fraction.sum(squares).dividedBy(scores.size() - 1);
    return Optional.of(
        variance.rounded(20).sqrt(MathContext.DECIMAL64).setScale(decimals, RoundingMode.HALF_UP));
  }
}
