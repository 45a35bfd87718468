package nl.samenspel.partnership.programme.trajectory;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import nl.samenspel.partnership.programme.Programme;
import nl.samenspel.partnership.programme.trajectory.Referral.Reference;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A participant who is referred to a programme, with the intake.")
record TrajectoryRequest(
    @NotNull
        @Schema(
            description = "Of which programme. Stays the same.",
            examples = "0197a2f0-b21c-7c3e-9f65-2f1d5f1c7e10")
        UUID programme,
    @NotNull
        @Pseudonym
        @Schema(
            description =
                "A reference that only the referring organisation can trace to a person: 4 to 64"
                    + " letters, digits and hyphens, with at least a letter and a digit. Never a"
                    + " name, a date of birth, a number of a register. Unique for the organisation"
                    + " within the programme.",
            examples = "K-2026-0412")
        String participant,
    @NotNull
        @Schema(
            description = "The member that refers. Stays the same.",
            examples = "0197a2f0-7d5c-7c3e-9f65-2f1d5f1c7a10")
        UUID referredBy,
    @Schema(
            description = "The day of the referral; today when left out. Stays the same.",
            examples = "2026-08-24")
        LocalDate registeredOn,
    @NotNull @Valid Intake intake) {

  static TrajectoryRequest from(Trajectory trajectory) {
    var referral = trajectory.referral();
    return new TrajectoryRequest(
        referral.programme(),
        referral.participant(),
        referral.referredBy(),
        referral.registeredOn(),
        trajectory.intake());
  }

  Reference reference() {
    return new Reference(programme, referredBy, participant);
  }

  /** The intake, at what the programme costs when nothing else was said. */
  Intake intakeFor(Programme of) {
    return intake.atCost(of.plannedCostPerTrajectory());
  }

  /** The intake in the place of the one that a trajectory has. */
  Intake intakeAfter(Trajectory trajectory) {
    return intake.after(trajectory.intake());
  }

  /** Whether it says what stands there already. */
  boolean isAlready(Trajectory trajectory, Intake settled) {
    return reference().equals(trajectory.referral().reference())
        && !movesRegistration(trajectory)
        && settled.equals(trajectory.intake());
  }

  boolean movesRegistration(Trajectory trajectory) {
    return registeredOn != null && !registeredOn.equals(trajectory.referral().registeredOn());
  }
}
