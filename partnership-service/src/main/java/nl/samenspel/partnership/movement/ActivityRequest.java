package nl.samenspel.partnership.movement;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import nl.samenspel.partnership.partnership.Phase;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Something the members did together.")
record ActivityRequest(
    @NotNull
        @Schema(
            description =
                "Whether it deepened (understanding each other and the task better) or brought"
                    + " progress (getting on with it).",
            examples = "deepening")
        Movement movement,
    @NotNull @Schema(description = "On which day; not in the future.", examples = "2026-02-12")
        LocalDate on,
    @NotBlank
        @Size(max = 200)
        @Schema(description = "What it was.", examples = "Werkbezoek aan de praktijkschool")
        String title,
    @Size(max = 4000)
        @Schema(
            description = "What is worth remembering of it.",
            examples = "Wij zagen waarom de intake meer tijd vraagt.")
        String note,
    @Schema(
            description =
                "The phase of this cycle that it belonged to, for what is recorded afterwards; the"
                    + " present one when left out.",
            examples = "share")
        Phase phase) {

  static ActivityRequest from(Activity activity) {
    return new ActivityRequest(
        activity.movement(), activity.on(), activity.title(), activity.note(), activity.phase());
  }

  /** The request with the phase that is meant when none is named. */
  ActivityRequest in(Phase usual) {
    return phase == null ? new ActivityRequest(movement, on, title, note, usual) : this;
  }

  Activity applyTo(Activity activity) {
    return activity.describe(movement, phase, on, title, note);
  }
}
