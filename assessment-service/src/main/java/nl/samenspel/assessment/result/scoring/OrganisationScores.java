package nl.samenspel.assessment.result.scoring;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * The scores of the respondents of one organisation on one dimension.
 *
 * @param onPaper of how many of these the answers came on paper, so that who wrote them over knows
 *     them
 */
public record OrganisationScores(UUID organisation, List<Fraction> scores, int onPaper) {

  public OrganisationScores {
    scores = List.copyOf(scores);
  }

  /** Scores that nobody has seen. */
  public OrganisationScores(UUID organisation, List<Fraction> scores) {
    this(organisation, scores, 0);
  }

  static OrganisationScores of(UUID organisation, Scale scale, Collection<AnswerSheet> sheets) {
    var scored = sheets.stream().filter(sheet -> sheet.scoreOn(scale).isPresent()).toList();
    return new OrganisationScores(
        organisation,
        scored.stream().flatMap(sheet -> sheet.scoreOn(scale).stream()).toList(),
        (int) scored.stream().filter(AnswerSheet::onPaper).count());
  }

  /** How many respondents have a score. */
  public int n() {
    return scores.size();
  }

  /**
   * Among how many somebody is hidden, also from who wrote over what came on paper and can take
   * that off: among those who answered otherwise, or among all where nobody did.
   */
  public int crowd() {
    return isOnPaper() ? n() : n() - onPaper;
  }

  /** Whether somebody may know the score: the only respondent, or who wrote all answers over. */
  public boolean isKnownToOne() {
    return n() == 1 || isOnPaper();
  }

  /** Whether somebody may know a part of what the score is made of. */
  public boolean isKnownInPart() {
    return onPaper > 0 && !isOnPaper();
  }

  private boolean isOnPaper() {
    return onPaper == n();
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
