package nl.samenspel.assessment.result;

import java.math.BigDecimal;
import java.util.UUID;
import nl.samenspel.assessment.result.disclosure.PublishedOrganisation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is told of one organisation. */
@Schema(description = "An organisation's score, or that it is suppressed; never 0 in its place.")
public record OrganisationResult(
    UUID organisation,
    @Schema(examples = "3.1") BigDecimal score,
    @Schema(
            description =
                "True when too few answered, or when the score would give another organisation's"
                    + " away.")
        Boolean suppressed) {

  static OrganisationResult from(PublishedOrganisation published) {
    return new OrganisationResult(
        published.organisation(), published.score(), published.suppressed() ? true : null);
  }
}
