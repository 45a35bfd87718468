package nl.samenspel.assessment.result.scoring;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** How far the statements of a scale measure the same thing. */
public final class Reliability {

  /** Among fewer people the figure says more about chance than about the statements. */
  public static final int FEWEST_RESPONDENTS = 10;

  private Reliability() {}

  /**
   * Cronbach's alpha (1951): k / (k − 1) × (1 − sum of the items' variances / variance of the
   * people's sums), with sample variances, over the people who answered all k items. Reversed items
   * are turned round first.
   *
   * @return none with one item only, with too few people, or when all have the same sum
   */
  public static Optional<Fraction> alpha(Scale scale, Collection<AnswerSheet> sheets) {
    var people = sheets.stream().flatMap(sheet -> sheet.completeOn(scale).stream()).toList();
    var items = scale.items().size();
    if (items < 2 || people.size() < FEWEST_RESPONDENTS) {
      return Optional.empty();
    }
    var ofSums = Statistics.variance(people.stream().map(Fraction::sum).toList());
    if (ofSums.equals(Fraction.ZERO)) {
      return Optional.empty();
    }
    var unexplained = sumOfVariances(people, items).dividedBy(ofSums);
    return Optional.of(Fraction.of(items, items - 1).times(Fraction.of(1).minus(unexplained)));
  }

  private static Fraction sumOfVariances(List<List<Fraction>> people, int items) {
    return Fraction.sum(
        IntStream.range(0, items)
            .mapToObj(item -> people.stream().map(each -> each.get(item)).toList())
            .map(Statistics::variance)
            .toList());
  }
}
