package nl.samenspel.partnership.recovery;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.samenspel.chassis.time.TimeOrderedId;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "PlannedAction", description = "Something that is to be done.")
record ActionRequest(
    @Schema(
            description =
                "Which action of the present plan this is. Left out, it is the one with the same"
                    + " title, or else a new one.",
            examples = "0197a2f0-7d5c-7c3e-9f65-2f1d5f1c7e30")
        UUID id,
    @NotBlank
        @Size(max = 500)
        @Schema(
            description = "What is to be done.",
            examples = "Wijzigingen in de planning vooraf bespreken in een vast overleg.")
        String title,
    @Schema(
            description = "The member that does it; needed before the plan is shared.",
            examples = "0197a2f0-7d5c-7c3e-9f65-2f1d5f1c7a11")
        UUID owner,
    @Schema(description = "By when; needed before the plan is shared.", examples = "2026-12-18")
        LocalDate due) {

  static ActionRequest from(Action action) {
    return new ActionRequest(action.id(), action.title(), action.owner(), action.due());
  }

  /**
   * What became of an action that was planned before is not forgotten.
   *
   * @param named the ids that are named beside it: what goes by one of those is another action
   */
  Action toAction(List<Action> planned, Set<UUID> named) {
    return planned.stream()
        .filter(action -> id == null ? isTitleOf(action, named) : action.id().equals(id))
        .findFirst()
        .map(
            action ->
                new Action(
                    action.id(), title, owner, due, action.doneOn(), action.droppedBecause()))
        .orElseGet(
            () ->
                new Action(id == null ? TimeOrderedId.next() : id, title, owner, due, null, null));
  }

  private boolean isTitleOf(Action action, Set<UUID> named) {
    return action.title().equals(title) && !named.contains(action.id());
  }
}
