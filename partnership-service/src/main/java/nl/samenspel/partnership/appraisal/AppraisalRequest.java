package nl.samenspel.partnership.appraisal;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Reasoned
@Schema(description = "How a member weighs taking part, and what it decides.")
record AppraisalRequest(
    @NotNull
        @Schema(
            description = "The caller's own organisation.",
            examples = "0197a2f0-7d5c-7c3e-9f65-2f1d5f1c7a10")
        UUID organisation,
    @NotNull @Valid Fit fit,
    @Valid Resources resources,
    @NotNull
        @Min(1)
        @Max(5)
        @Schema(
            description = "How much of its autonomy is at stake, from 1 (hardly any) to 5 (most).",
            examples = "3")
        Integer autonomyImpact,
    @Schema(
            description =
                "Whether it did not choose to take part but has to. The advice is another one then.",
            defaultValue = "false",
            examples = "false")
        Boolean imposed,
    @NotNull @Schema(description = "What it decides.", examples = "join")
        AppraisalDecision decision,
    @Size(max = 2000)
        @Schema(
            description = "Why; required with decline and postpone.",
            examples = "Past bij onze opdracht, mits de opleiding in onze regio wordt gegeven.")
        String reason) {

  AppraisalRequest {
    resources = resources == null ? Resources.UNKNOWN : resources;
    imposed = Boolean.TRUE.equals(imposed);
  }

  static AppraisalRequest from(Appraisal appraisal) {
    var weighing = appraisal.weighing();
    return new AppraisalRequest(
        appraisal.organisation(),
        weighing.fit(),
        weighing.resources(),
        weighing.autonomyImpact(),
        weighing.imposed(),
        appraisal.decision(),
        appraisal.reason());
  }

  Appraisal toAppraisal(UUID id, UUID partnership, int cycle, LocalDate on) {
    return applyTo(new Appraisal(id, partnership, organisation, cycle), on);
  }

  Appraisal applyTo(Appraisal appraisal, LocalDate on) {
    var weighing = new Weighing(fit, resources, autonomyImpact, imposed);
    return appraisal.decide(weighing, decision, reason, on);
  }
}
