package nl.samenspel.partnership.recovery;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import nl.samenspel.chassis.problem.InvalidInput;
import nl.samenspel.chassis.problem.Issue;
import nl.samenspel.partnership.partnership.Given;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "ActionOutcome", description = "What became of an action.")
record OutcomeRequest(
    @NotNull @Schema(description = "Whether it was done.", examples = "true") Boolean done,
    @Schema(description = "With done: on which day; today when left out.", examples = "2026-12-11")
        LocalDate on,
    @Size(max = 2000)
        @Schema(
            description =
                "Without done: why it will not be done after all. Left out, it is still to be"
                    + " done.",
            examples = "De opleiding stopt; er is niets meer te plannen.")
        String because) {

  /**
   * @throws InvalidInput when it says what belongs to the other outcome, or a day to come
   */
  Outcome toOutcome(LocalDate today) {
    if (done) {
      return new Outcome(
          Given.meant(() -> Given.day(today, "on", on), () -> requireNothing("because", because)),
          null);
    }
    requireNothing("on", on);
    return new Outcome(null, because == null || because.isBlank() ? null : because);
  }

  private static void requireNothing(String name, Object said) {
    if (said != null) {
      throw InvalidInput.of(Issue.inBody("elsewhere", name, said));
    }
  }
}
