package nl.samenspel.partnership.phase;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import nl.samenspel.partnership.partnership.Phase;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@FitsType
@Schema(description = "A step to make.")
record TransitionRequest(
    @NotNull
        @Schema(
            description =
                "complete ends the active phase; skip leaves it out; return goes back to an earlier"
                    + " phase; renew begins the next cycle after execute; end ends the partnership.",
            examples = "complete")
        TransitionType type,
    @Schema(
            description =
                "With complete and skip the phase one is in, so that nobody ends a phase by"
                    + " accident that somebody else just started; with return the phase to go back"
                    + " to. Not needed with renew and end.",
            examples = "explore")
        Phase phase,
    @Size(max = 2000)
        @Schema(
            description = "Why; required with skip and end.",
            examples = "De partners kennen elkaar uit een eerder traject.")
        String reason,
    @Size(max = 20)
        @Schema(description = "With complete: unmet requirements of the phase to let go.")
        List<@Valid @NotNull Waiver> waive,
    @Schema(
            description =
                "The day on which it happened, for what is recorded afterwards; today when left out."
                    + " Not before the step that went before it.",
            examples = "2026-03-31")
        LocalDate on,
    @Valid
        @Schema(
            description =
                "With end: what the members agreed on for the time after. Required when something"
                    + " is running still.")
        Exit exit) {

  TransitionRequest {
    waive = waive == null ? List.of() : waive;
  }

  boolean waives(Finding finding) {
    return waive.stream().anyMatch(waiver -> waiver.code() == finding.criterion());
  }

  /** The waivers that are of any use: what is met need not be waived. */
  List<Waiver> waivers(List<String> needed) {
    return waive.stream().filter(waiver -> needed.contains(waiver.code().code())).toList();
  }

  /** The phase that the step is about, which renewing and ending need not name. */
  Phase phaseOr(Phase present) {
    return type == TransitionType.RENEW || type == TransitionType.END ? present : phase;
  }
}
