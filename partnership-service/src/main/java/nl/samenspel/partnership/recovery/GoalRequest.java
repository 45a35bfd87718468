package nl.samenspel.partnership.recovery;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
    name = "RestatedGoal",
    description = "Whether the original goal still holds, in the parties' own words.")
record GoalRequest(
    @NotNull @Schema(description = "Whether it does.", examples = "true") Boolean stillHolds,
    @Size(max = 4000)
        @Schema(
            description = "The goal as the parties now see it; required when it no longer holds.",
            examples = "300 werkzoekenden aan een baan helpen, 150 met een vakdiploma.")
        String renewed) {

  static GoalRequest from(Goal goal) {
    return goal.isRestated() ? new GoalRequest(goal.stillHolds(), goal.renewed()) : null;
  }
}
