package nl.samenspel.partnership.interest;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "What a member seeks.")
record InterestRequest(
    @NotNull
        @Schema(
            description = "The caller's own organisation.",
            examples = "0197a2f0-7d5c-7c3e-9f65-2f1d5f1c7a10")
        UUID organisation,
    @Size(max = 2000)
        @Schema(
            description = "What it says it wants.",
            examples = "Wij willen dat de opleiding in onze eigen regio wordt gegeven.")
        String position,
    @NotBlank
        @Size(max = 2000)
        @Schema(
            description = "Why it wants that: what it really needs.",
            examples = "Deelnemers haken af als zij ver moeten reizen.")
        String interest,
    @Size(max = 2000)
        @Schema(
            description = "What it will do when this partnership does not bring it.",
            examples = "Zelf inkopen bij een lokale opleider.")
        String alternative,
    @Min(1)
        @Max(100)
        @Schema(
            description = "How much it weighs among the member's own interests; 1 weighs most.",
            defaultValue = "1",
            examples = "1")
        Integer priority,
    @Schema(
            description =
                "On which day it was stated or, the same still being so, confirmed; not in the"
                    + " future. The day of the request when left out.",
            examples = "2026-01-12")
        LocalDate statedOn) {

  InterestRequest {
    priority = priority == null ? 1 : priority;
  }

  /** What was stated, without the day: a change of it is stated on another day. */
  static InterestRequest from(Interest interest) {
    return new InterestRequest(
        interest.organisation(),
        interest.position(),
        interest.interest(),
        interest.alternative(),
        interest.priority(),
        null);
  }

  boolean isAs(Interest stated) {
    return organisation.equals(stated.organisation())
        && stated.isAs(position, interest, alternative, priority)
        && (statedOn == null || statedOn.equals(stated.statedOn()));
  }

  Interest toInterest(UUID id, UUID partnership, LocalDate today) {
    return applyTo(new Interest(id, partnership, organisation), today);
  }

  Interest applyTo(Interest stated, LocalDate today) {
    return stated.state(position, interest, alternative, priority, statedOn, today);
  }
}
