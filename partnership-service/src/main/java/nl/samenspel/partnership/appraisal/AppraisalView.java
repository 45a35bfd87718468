package nl.samenspel.partnership.appraisal;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.samenspel.chassis.web.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
    name = "Appraisal",
    description = "How a member weighed taking part, what it decided and what it is advised.")
record AppraisalView(
    @Schema(examples = "0197a2f0-d4a0-7c3e-9f65-2f1d5f1c7a10") UUID id,
    @Schema(description = "Whose.", examples = "0197a2f0-7d5c-7c3e-9f65-2f1d5f1c7a10")
        UUID organisation,
    @Schema(description = "For which cycle.", examples = "1") int cycle,
    Fit fit,
    Resources resources,
    @Schema(
            description = "How much of its autonomy is at stake, from 1 (hardly any) to 5 (most).",
            examples = "3")
        int autonomyImpact,
    @Schema(description = "Whether it did not choose to take part but has to.", examples = "false")
        boolean imposed,
    @Schema(description = "What it decided.", examples = "join") AppraisalDecision decision,
    @Schema(
            description = "Why.",
            examples = "Past bij onze opdracht, mits de opleiding in onze regio wordt gegeven.")
        String reason,
    @Schema(
            description = "When it decided so, the last time it decided otherwise than before.",
            examples = "2026-02-20")
        LocalDate decidedOn,
    @Schema(description = "What to bear in mind or to negotiate; at least one.")
        List<Advice> advice,
    @JsonIgnore @Schema(hidden = true) long version)
    implements Versioned {

  static AppraisalView from(Appraisal appraisal) {
    var weighing = appraisal.weighing();
    return new AppraisalView(
        appraisal.id(),
        appraisal.organisation(),
        appraisal.cycle(),
        weighing.fit(),
        weighing.resources(),
        weighing.autonomyImpact(),
        weighing.imposed(),
        appraisal.decision(),
        appraisal.reason(),
        appraisal.decidedOn(),
        appraisal.advice(),
        appraisal.version());
  }
}
