package nl.samenspel.partnership.recovery;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "RecoveryAction", description = "Something that is done to repair what went wrong.")
record ActionView(
    @Schema(examples = "0197a2f0-7d5c-7c3e-9f65-2f1d5f1c7e30") UUID id,
    @Schema(
            description = "What is to be done.",
            examples = "Wijzigingen in de planning vooraf bespreken in een vast overleg.")
        String title,
    @Schema(
            description = "The member that does it.",
            examples = "0197a2f0-7d5c-7c3e-9f65-2f1d5f1c7a11")
        UUID owner,
    @Schema(description = "By when.", examples = "2026-12-18") LocalDate due,
    @Schema(description = "Whether it was done.", examples = "true") boolean done,
    @Schema(description = "When it was.", examples = "2026-12-11") LocalDate doneOn,
    @Schema(
            description = "Why it will not be done after all.",
            examples = "De opleiding stopt; er is niets meer te plannen.")
        String droppedBecause) {

  static ActionView from(Action action) {
    return new ActionView(
        action.id(),
        action.title(),
        action.owner(),
        action.due(),
        action.isDone(),
        action.doneOn(),
        action.droppedBecause());
  }
}
