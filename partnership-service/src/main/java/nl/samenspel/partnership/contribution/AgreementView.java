package nl.samenspel.partnership.contribution;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
    name = "ContributionAgreement",
    description = "That a member agreed to the contributions as a whole.")
record AgreementView(
    @Schema(examples = "0197a2f0-fc10-7c3e-9f65-2f1d5f1c7a10") UUID id,
    @Schema(description = "Who agreed.", examples = "0197a2f0-7d5c-7c3e-9f65-2f1d5f1c7a10")
        UUID organisation,
    @Schema(description = "To which revision.", examples = "7") int revision,
    @Schema(description = "Whether that is what the contributions are now.", examples = "true")
        boolean present,
    @Schema(description = "When.", examples = "2026-03-20") LocalDate agreedOn) {

  static AgreementView of(Agreement agreement, Division division) {
    return new AgreementView(
        agreement.id(),
        agreement.organisation(),
        agreement.revision(),
        agreement.revision() == division.revision(),
        agreement.agreedOn());
  }
}
