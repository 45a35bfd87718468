package nl.samenspel.assessment.result.disclosure;

import java.math.BigDecimal;
import nl.samenspel.assessment.result.scoring.Band;

/**
 * What is told of one audience.
 *
 * @param score the plain mean of its people in the organisations that are shown; null when it is
 *     suppressed, never 0 in its place
 */
public record PublishedAudience(String audience, BigDecimal score) {

  public boolean suppressed() {
    return score == null;
  }

  /** None when the score is not told. */
  public Band band() {
    return suppressed() ? null : Band.of(score);
  }
}
