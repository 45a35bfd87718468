package nl.samenspel.assessment.result.disclosure;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import java.util.Collections;
import java.util.List;
import nl.samenspel.assessment.result.scoring.Fraction;
import nl.samenspel.assessment.result.scoring.OrganisationScores;
import nl.samenspel.assessment.result.scoring.Scale;

/**
 * The organisations whose scores are hidden, and whether a total over hidden and shown ones
 * together would give one of them away.
 *
 * <p>Whoever knows the total and the shown scores knows the sum of the hidden ones. The rules here
 * see to it that this sum says nothing about anybody: not to an outsider, and not to somebody who
 * is the only respondent of an organisation, or wrote over what its people answered on paper, and
 * so knows that organisation's score.
 *
 * @param hidden only organisations from which somebody answered; the others have no score to hide
 */
record Suppression(List<OrganisationScores> hidden, int minimumGroupSize) {

  /**
   * How far apart the lowest and the highest possible value of a hidden score must stay, for
   * whoever knows their sum: one whole step of the answering scale. With less, the sum lies so
   * close to an end of the scale that it gives all of them away (all fives). It also holds for
   * whoever concludes from the absence of a total that the sum must lie close to an end.
   */
  private static final Fraction LEAST_UNCERTAINTY = Fraction.of(1);

  /** The small ones; and when that is exactly one, the next smallest too. */
  static Suppression of(List<OrganisationScores> answered, int minimumGroupSize) {
    // Never chosen by score: the choice itself would tell something about it.
    var bySize =
        answered.stream()
            .sorted(
                comparingInt(OrganisationScores::crowd)
                    .thenComparing(comparing(OrganisationScores::organisation)))
            .toList();
    var small = (int) bySize.stream().filter(each -> each.crowd() < minimumGroupSize).count();
    var count = small == 1 ? Math.min(2, bySize.size()) : small;
    return new Suppression(bySize.subList(0, count), minimumGroupSize);
  }

  boolean contains(OrganisationScores organisation) {
    return hidden.contains(organisation);
  }

  /** Whether the total can be told beside the shown scores. */
  boolean keepsTotalsSafe() {
    return hidden.isEmpty()
        || hidden.size() > 1
            && people() >= minimumGroupSize
            && hidden.stream().noneMatch(OrganisationScores::isKnownInPart)
            && hidden.stream()
                .filter(OrganisationScores::isKnownToOne)
                .allMatch(this::staysIgnorant)
            && isUncertain();
  }

  /**
   * Whether who knows the score of an organisation learns nothing by taking it off: that leaves the
   * score of one other organisation, and a large one. Of several others it would leave a sum that
   * may lie close to an end of the scale; to decide that by the sum would itself tell outsiders
   * about the one score, so it is never done.
   */
  private boolean staysIgnorant(OrganisationScores known) {
    return hidden.size() == 2 && people() - known.n() >= minimumGroupSize;
  }

  private int people() {
    return hidden.stream().mapToInt(OrganisationScores::n).sum();
  }

  /** Whether each hidden score stays uncertain for whoever knows their sum. */
  private boolean isUncertain() {
    var sum = Fraction.sum(hidden.stream().map(OrganisationScores::mean).toList());
    var others = hidden.size() - 1L;
    var lowest =
        Collections.max(
            List.of(Fraction.of(Scale.LOWEST), sum.minus(Fraction.of(others * Scale.HIGHEST))));
    var highest =
        Collections.min(
            List.of(Fraction.of(Scale.HIGHEST), sum.minus(Fraction.of(others * Scale.LOWEST))));
    return highest.minus(lowest).compareTo(LEAST_UNCERTAINTY) >= 0;
  }
}
