package nl.samenspel.partnership.complaint;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.samenspel.chassis.problem.InvalidInput;
import nl.samenspel.chassis.problem.Issue;
import nl.samenspel.chassis.time.NotFarAhead;
import nl.samenspel.partnership.complaint.deadline.Regime;
import nl.samenspel.partnership.signal.Signal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "What a complaint needs beyond what the signal says.")
record PromotionRequest(
    @NotEmpty
        @Size(max = 50)
        @Schema(
            description = "The members that it is about.",
            examples = "[\"0197a2f0-7d5c-7c3e-9f65-2f1d5f1c7a11\"]")
        List<@NotNull UUID> about,
    @NotNull
        @Schema(
            description = "The rules under which it is handled; see the complaint.",
            examples = "nlAwb")
        Regime regime,
    @NotFarAhead
        @Schema(
            description =
                "The day on which it was received as a complaint, when that is not today: the terms"
                    + " run from here.",
            examples = "2026-11-20")
        LocalDate receivedOn,
    @Valid @Schema(description = "Who complains, when that is not who raised the signal.")
        Complainant complainant) {

  /**
   * What the signal says and what is said here, as it is logged.
   *
   * @throws InvalidInput when the signal is of a later day than the receipt
   */
  Grievance toGrievance(Signal signal, LocalDate today) {
    var concern = signal.concern();
    var received = receivedOn == null ? today : receivedOn;
    if (received.isBefore(concern.occurredOn())) {
      throw InvalidInput.of(
          Issue.inBody("before-the-signal", "receivedOn", received, concern.occurredOn()));
    }
    return new Grievance(
        concern.category(),
        concern.lens(),
        concern.description(),
        complainant == null ? new Complainant(signal.organisation(), null) : complainant,
        about.stream().distinct().toList(),
        received,
        regime,
        concern.occurredOn(),
        signal.id());
  }
}
