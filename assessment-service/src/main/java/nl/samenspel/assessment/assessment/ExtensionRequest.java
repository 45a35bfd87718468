package nl.samenspel.assessment.assessment;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import nl.samenspel.chassis.time.NotFarAhead;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What can still change of an assessment that is open: when it closes. */
@Schema(description = "What can still change of an assessment that is open.")
record ExtensionRequest(
    @NotNull
        @NotFarAhead
        @Schema(
            description = "The new last day on which can be answered; later than the present one.",
            examples = "2026-12-20")
        LocalDate closesOn) {

  static ExtensionRequest from(Assessment assessment) {
    return new ExtensionRequest(assessment.closesOn());
  }
}
