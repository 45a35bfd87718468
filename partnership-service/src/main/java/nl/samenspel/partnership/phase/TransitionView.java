package nl.samenspel.partnership.phase;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.samenspel.partnership.partnership.Phase;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Transition", description = "A step that was made.")
record TransitionView(
    @Schema(examples = "0197a2f1-1b2c-7c3e-9f65-2f1d5f1c7a10") UUID id,
    @Schema(description = "What kind of step.", examples = "complete") TransitionType type,
    @Schema(description = "In which cycle; the new one on renewing.", examples = "1") int cycle,
    @Schema(
            description = "The phase that was completed, skipped or returned to.",
            examples = "explore")
        Phase phase,
    @Schema(description = "The phase one was in before the step.", examples = "explore") Phase from,
    @Schema(description = "Why.", examples = "De partners kennen elkaar uit een eerder traject.")
        String reason,
    @Schema(description = "Requirements that the lead let go.") List<Waiver> waived,
    @Schema(
            description = "Codes of the requirements that were lacking when the phase was skipped.",
            examples = "[\"startingNote\"]")
        List<String> unmet,
    @Schema(description = "What was agreed on for the time after the partnership.") Exit exit,
    @Schema(
            description = "Codes of what was running when the partnership ended.",
            examples = "[\"projectsRunning\"]")
        List<String> unsettled,
    @Schema(
            description = "The organisation that made the step.",
            examples = "0197a2f0-7d5c-7c3e-9f65-2f1d5f1c7a10")
        UUID organisation,
    @Schema(description = "When.", examples = "2026-02-09") LocalDate occurredOn) {

  static TransitionView from(Transition transition) {
    return new TransitionView(
        transition.id(),
        transition.type(),
        transition.cycle(),
        transition.phase(),
        transition.fromPhase(),
        transition.reason(),
        transition.waived(),
        transition.unmet(),
        transition.exit(),
        transition.unsettled(),
        transition.organisation(),
        transition.occurredOn());
  }
}
