package nl.samenspel.assessment.result.disclosure;

import java.math.BigDecimal;
import java.util.List;
import nl.samenspel.assessment.result.scoring.Band;

/**
 * What is told of one dimension; what is null is not told.
 *
 * @param score the plain mean of all organisations' scores, the suppressed ones included
 * @param n how many respondents have a score on this dimension
 * @param spread standard deviation over the respondents of the organisations that are shown
 * @param gap highest less lowest of the organisations that are shown
 */
public record PublishedDimension(
    String code,
    BigDecimal score,
    Band band,
    Integer n,
    BigDecimal spread,
    BigDecimal gap,
    List<PublishedOrganisation> organisations) {

  public PublishedDimension {
    organisations = List.copyOf(organisations);
  }

  /** Whether the partnership's own score is withheld. */
  public boolean suppressed() {
    return score == null;
  }
}
