package nl.samenspel.partnership.recovery;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import nl.samenspel.chassis.web.Versioned;
import nl.samenspel.partnership.complaint.External;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
    name = "Perspective",
    description =
        "The side of one party. What it says is shown to the others once all have entered theirs.")
record PerspectiveView(
    @Schema(
            description = "Its address: the organisation; of an outsider, the complaint.",
            examples = "0197a2f0-7d5c-7c3e-9f65-2f1d5f1c7a10")
        UUID party,
    @Schema(
            description = "The organisation whose side it is; absent for an outsider.",
            examples = "0197a2f0-7d5c-7c3e-9f65-2f1d5f1c7a10")
        UUID organisation,
    @Schema(description = "The kind of outsider; absent for a member.", examples = "client")
        External external,
    @Schema(
            description =
                "The member that enters it: the organisation itself, or who speaks for the"
                    + " outsider.",
            examples = "0197a2f0-7d5c-7c3e-9f65-2f1d5f1c7a10")
        UUID speaker,
    @Schema(description = "Whether it was entered.", examples = "true") boolean entered,
    @Schema(
            description =
                "Whether it is waited for: not once it was entered, nor when the party has left.",
            examples = "false")
        boolean awaited,
    @Schema(description = "When it was first entered.", examples = "2026-11-24")
        LocalDate enteredOn,
    @Schema(description = "What one saw happen.", examples = "De planning is drie keer gewijzigd.")
        String whatHappened,
    @Schema(description = "What that meant.", examples = "Kandidaten haakten af.")
        String whatItMeant,
    @Schema(description = "What one needs.", examples = "Een vast overleg vooraf.")
        String whatWeNeed,
    @Schema(description = "What one did oneself.", examples = "Wij hebben te lang gezwegen.")
        String ourPart,
    @JsonIgnore @Schema(hidden = true) long version)
    implements Versioned {

  /** With what it says. */
  static PerspectiveView whole(Perspective perspective) {
    return of(perspective, perspective.enteredOn(), perspective.account());
  }

  /** With what it says only when that may be seen by all. */
  static PerspectiveView forAll(Perspective perspective, boolean laidOpen) {
    return laidOpen ? whole(perspective) : of(perspective, null, null);
  }

  private static PerspectiveView of(Perspective perspective, LocalDate enteredOn, Account account) {
    return new PerspectiveView(
        perspective.party(),
        perspective.organisation().orElse(null),
        perspective.external(),
        perspective.speaker(),
        perspective.isEntered(),
        perspective.isAwaited(),
        enteredOn,
        account == null ? null : account.whatHappened(),
        account == null ? null : account.whatItMeant(),
        account == null ? null : account.whatWeNeed(),
        account == null ? null : account.ourPart(),
        perspective.version());
  }
}
