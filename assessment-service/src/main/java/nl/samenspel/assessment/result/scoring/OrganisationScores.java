package nl.samenspel.assessment.result.scoring;

import java.util.List;
import java.util.UUID;

/** The scores of the respondents of one organisation on one dimension. */
public record OrganisationScores(UUID organisation, List<Fraction> scores) {

  public OrganisationScores {
    scores = List.copyOf(scores);
  }

  /** How many respondents have a score. */
  public int n() {
    return scores.size();
  }

  public boolean answered() {
    return !scores.isEmpty();
  }

  /**
   * The organisation's score.
   *
   * @throws ArithmeticException when nobody answered
   */
  public Fraction mean() {
    return Fraction.mean(scores);
  }
}
