package nl.samenspel.assessment.result.disclosure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.samenspel.assessment.result.scoring.Band;

/**
 * What is told of one dimension; what is null is not told.
 *
 * @param score the plain mean of all organisations' scores, the suppressed ones included
 * @param n how many respondents have a score on this dimension
 * @param spread standard deviation over the respondents of the organisations that are shown
 * @param gap highest less lowest of the organisations that are shown
 * @param standardError how far the score would vary had other people answered; only when no
 *     organisation is suppressed
 * @param reliability Cronbach's alpha among the people of the organisations that are shown
 * @param audiences the same people by audience; empty where there was one only
 */
public record PublishedDimension(
    String code,
    BigDecimal score,
    Band band,
    Integer n,
    BigDecimal spread,
    BigDecimal gap,
    BigDecimal standardError,
    BigDecimal reliability,
    List<PublishedOrganisation> organisations,
    List<PublishedAudience> audiences) {

  public PublishedDimension {
    organisations = List.copyOf(organisations);
    audiences = List.copyOf(audiences);
  }

  /** The organisations whose scores are told. */
  Set<UUID> shown() {
    return organisations.stream()
        .filter(each -> !each.suppressed())
        .map(PublishedOrganisation::organisation)
        .collect(Collectors.toSet());
  }

  /** The same, with what is found out about the people of the organisations that are shown. */
  PublishedDimension with(BigDecimal alpha, List<PublishedAudience> audiences) {
    return new PublishedDimension(
        code, score, band, n, spread, gap, standardError, alpha, organisations, audiences);
  }

  /** Whether the partnership's own score is withheld. */
  public boolean suppressed() {
    return score == null;
  }
}
