package nl.samenspel.partnership.programme;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import nl.samenspel.chassis.web.Versioned;
import nl.samenspel.partnership.partnership.Orientation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Programme", description = "What a member offers participants.")
record ProgrammeView(
    @Schema(examples = "0197a2f0-b21c-7c3e-9f65-2f1d5f1c7e10") UUID id,
    @Schema(description = "What it is called.", examples = "Van werkzoekend naar softwaretester")
        String title,
    @Schema(
            description = "The member that offers it.",
            examples = "0197a2f0-7d5c-7c3e-9f65-2f1d5f1c7a11")
        UUID provider,
    @Schema(description = "What it is to bring the participants.") String goal,
    @Schema(description = "What can be fitted to the participant.") String tailoring,
    @Schema(description = "Whether need or offer drives it.", examples = "demand")
        Orientation orientation,
    @Schema(description = "The first day on which a trajectory can start.", examples = "2026-01-05")
        LocalDate startsOn,
    @Schema(description = "The last day on which a trajectory can start.", examples = "2027-12-31")
        LocalDate endsOn,
    @Schema(description = "How many trajectories can run at the same time.", examples = "40")
        Integer capacity,
    @Schema(description = "What a trajectory costs as planned, in euros.", examples = "7500.00")
        BigDecimal plannedCostPerTrajectory,
    @JsonIgnore @Schema(hidden = true) long version)
    implements Versioned {

  static ProgrammeView from(Programme programme) {
    var offer = programme.offer();
    return new ProgrammeView(
        programme.id(),
        offer.title(),
        programme.provider(),
        offer.goal(),
        offer.tailoring(),
        offer.orientation(),
        offer.startsOn(),
        offer.endsOn(),
        offer.capacity(),
        offer.plannedCostPerTrajectory(),
        programme.version());
  }
}
