package nl.samenspel.partnership.phase;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import nl.samenspel.partnership.partnership.Phase;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "PhaseOfCycle", description = "How a phase of a cycle stands.")
record PhaseView(
    @Schema(examples = "explore") Phase phase,
    @Schema(description = "How it stands.", examples = "active") PhaseState state,
    @Schema(description = "When it started, the last time.", examples = "2026-01-05")
        LocalDate startedOn,
    @Schema(description = "When it was completed or skipped.", examples = "2026-02-09")
        LocalDate endedOn,
    @Schema(description = "What it asks before it ends, and how that stands now.")
        List<RequirementView> requirements) {

  static PhaseView of(Leg leg, List<Finding> findings) {
    return new PhaseView(
        leg.phase(),
        leg.state(),
        leg.startedOn(),
        leg.endedOn(),
        findings.stream()
            .filter(finding -> finding.criterion().phase() == leg.phase())
            .map(RequirementView::from)
            .toList());
  }
}
