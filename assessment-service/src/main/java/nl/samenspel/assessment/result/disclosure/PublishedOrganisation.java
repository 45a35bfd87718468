package nl.samenspel.assessment.result.disclosure;

import java.math.BigDecimal;
import java.util.UUID;

/**
 * What is told of one organisation.
 *
 * @param score null when it is suppressed; never 0 in its place
 */
public record PublishedOrganisation(UUID organisation, BigDecimal score) {

  public boolean suppressed() {
    return score == null;
  }
}
