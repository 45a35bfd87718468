package nl.samenspel.partnership.movement;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import nl.samenspel.chassis.web.Versioned;
import nl.samenspel.partnership.partnership.Phase;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Activity", description = "Something the members did together.")
record ActivityView(
    @Schema(examples = "0197a2f0-b21c-7c3e-9f65-2f1d5f1c7a13") UUID id,
    @Schema(description = "Whether it deepened or brought progress.", examples = "deepening")
        Movement movement,
    @Schema(description = "On which day.", examples = "2026-02-12") LocalDate on,
    @Schema(description = "What it was.", examples = "Werkbezoek aan de praktijkschool")
        String title,
    @Schema(description = "What is worth remembering of it.") String note,
    @Schema(description = "In which cycle.", examples = "1") int cycle,
    @Schema(description = "In which phase.", examples = "share") Phase phase,
    @Schema(
            description = "On whose behalf it was recorded.",
            examples = "0197a2f0-7d5c-7c3e-9f65-2f1d5f1c7a10")
        UUID recordedBy,
    @JsonIgnore @Schema(hidden = true) long version)
    implements Versioned {

  static ActivityView from(Activity activity) {
    return new ActivityView(
        activity.id(),
        activity.movement(),
        activity.on(),
        activity.title(),
        activity.note(),
        activity.cycle(),
        activity.phase(),
        activity.recordedBy(),
        activity.version());
  }
}
