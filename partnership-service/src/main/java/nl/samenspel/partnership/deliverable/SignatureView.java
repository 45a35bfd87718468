package nl.samenspel.partnership.deliverable;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Signature", description = "What a member decided on a version.")
record SignatureView(
    @Schema(examples = "0197a2f0-d102-7c3e-9f65-2f1d5f1c7a10") UUID id,
    @Schema(description = "The version that was signed.", examples = "1") int version,
    @Schema(description = "Who signed.", examples = "0197a2f0-7d5c-7c3e-9f65-2f1d5f1c7a10")
        UUID organisation,
    @Schema(description = "The decision.", examples = "accept") Decision decision,
    @Schema(
            description = "What it had to say with it.",
            examples = "Akkoord, met dank voor de aanpassing van paragraaf 3.")
        String remark,
    @Schema(description = "When.", examples = "2026-02-06") LocalDate signedOn) {

  static SignatureView from(Signature signature) {
    return new SignatureView(
        signature.id(),
        signature.versionNumber(),
        signature.organisation(),
        signature.decision(),
        signature.remark(),
        signature.signedOn());
  }
}
