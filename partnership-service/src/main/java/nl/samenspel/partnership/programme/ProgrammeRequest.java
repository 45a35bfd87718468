package nl.samenspel.partnership.programme;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import nl.samenspel.partnership.partnership.Decimals;
import nl.samenspel.partnership.partnership.Orientation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@EndsAfterItStarts
@Schema(description = "A programme as it is offered.")
record ProgrammeRequest(
    @NotBlank
        @Size(max = 200)
        @Schema(
            description = "What it is called.",
            examples = "Van werkzoekend naar softwaretester")
        String title,
    @NotNull
        @Schema(
            description = "The member that offers it. Stays the same.",
            examples = "0197a2f0-7d5c-7c3e-9f65-2f1d5f1c7a11")
        UUID provider,
    @NotBlank
        @Size(max = 4000)
        @Schema(
            description = "What it is to bring the participants.",
            examples = "Een mbo-diploma en een baan als softwaretester.")
        String goal,
    @Size(max = 4000)
        @Schema(
            description = "What can be fitted to the participant (maatwerk).",
            examples = "Deeltijd, thuis leren, een taalmodule vooraf.")
        String tailoring,
    @Schema(
            description =
                "Whether what employers need (demand) or what can be offered (supply) drives it; as"
                    + " in the partnership when left out.",
            examples = "demand")
        Orientation orientation,
    @NotNull
        @Schema(
            description = "The first day on which a trajectory can start.",
            examples = "2026-01-05")
        LocalDate startsOn,
    @Schema(
            description = "The last day on which a trajectory can start; open when left out.",
            examples = "2027-12-31")
        LocalDate endsOn,
    @Min(1)
        @Max(100_000)
        @Schema(
            description = "How many trajectories can run at the same time; no limit when left out.",
            examples = "40")
        Integer capacity,
    @DecimalMin("0")
        @Digits(integer = 12, fraction = 2)
        @Schema(
            description =
                "What a trajectory costs as planned, in euros, when its intake does not say.",
            examples = "7500.00")
        BigDecimal plannedCostPerTrajectory) {

  ProgrammeRequest {
    plannedCostPerTrajectory = Decimals.at(2, plannedCostPerTrajectory);
  }

  static ProgrammeRequest from(Programme programme) {
    var offer = programme.offer();
    return new ProgrammeRequest(
        offer.title(),
        programme.provider(),
        offer.goal(),
        offer.tailoring(),
        offer.orientation(),
        offer.startsOn(),
        offer.endsOn(),
        offer.capacity(),
        offer.plannedCostPerTrajectory());
  }

  Offer toOffer() {
    return new Offer(
        title, goal, tailoring, orientation, startsOn, endsOn, capacity, plannedCostPerTrajectory);
  }
}
