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
    return scores.size() < 2 ? Optional.empty() : Optional.of(root(variance(scores), decimals));
  }

  /**
   * How far the partnership's score would vary had other people of the same organisations answered:
   * the root of the sum of each organisation's variance / n, divided by the number of
   * organisations. Made of the organisations' standard errors, as its members are not a sample of
   * other organisations.
   *
   * @return none when an organisation has fewer than two respondents
   */
  public static Optional<BigDecimal> standardError(
      List<OrganisationScores> organisations, int decimals) {
    if (organisations.isEmpty() || organisations.stream().anyMatch(each -> each.n() < 2)) {
      return Optional.empty();
    }
    var squares =
        organisations.stream().map(each -> variance(each.scores()).dividedBy(each.n())).toList();
    var count = (long) organisations.size();
    return Optional.of(root(Fraction.sum(squares).dividedBy(count * count), decimals));
  }

  /**
   * The sample variance.
   *
   * @throws ArithmeticException when there are fewer than two
   */
  static Fraction variance(List<Fraction> scores) {
    var mean = Fraction.mean(scores);
    var squares =
        scores.stream().map(score -> score.minus(mean)).map(each -> each.times(each)).toList();
    return Fraction.sum(squares).dividedBy(scores.size() - 1);
  }

  private static BigDecimal root(Fraction square, int decimals) {
    return square.rounded(20).sqrt(MathContext.DECIMAL64).setScale(decimals, RoundingMode.HALF_UP);
  }
}
