package nl.samenspel.assessment.assessment;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import nl.samenspel.chassis.time.NotFarAhead;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What to ask, of whom and when. */
@Schema(description = "What to ask, of which partnership, and when.")
record AssessmentRequest(
    @NotNull @Schema(description = "Whose people are asked.") UUID partnership,
    @NotBlank @Schema(description = "The code of an instrument.", examples = "trustPulse")
        String instrument,
    @NotFarAhead
        @Schema(
            description = "The first day on which can be answered; today when left out.",
            examples = "2026-11-23")
        LocalDate opensOn,
    @NotFarAhead
        @Schema(
            description =
                "The last day on which can be answered; when left out two weeks after the first for"
                    + " a trustPulse, and four for others.",
            examples = "2026-12-06")
        LocalDate closesOn,
    @Min(3)
        @Max(1000)
        @Schema(
            description =
                "Scores of smaller groups are not shown. Cannot be changed once people can answer.",
            defaultValue = "5")
        Integer minimumGroupSize) {

  /** Whether the assessment is already as asked; what is left out is as it is. */
  boolean isMetBy(Assessment assessment) {
    return partnership.equals(assessment.partnership())
        && instrument.equals(assessment.instrument())
        && (opensOn == null || opensOn.equals(assessment.opensOn()))
        && (closesOn == null || closesOn.equals(assessment.closesOn()))
        && (minimumGroupSize == null || minimumGroupSize == assessment.minimumGroupSize());
  }
}
