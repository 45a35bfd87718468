package nl.samenspel.partnership.recovery;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Goal", description = "Back to the original goal.")
record GoalView(
    @Schema(
            description = "The purpose of the partnership as it read when the recovery was opened.",
            examples = "400 werkzoekenden aan een vakdiploma en een baan in de techniek helpen.")
        String original,
    @Schema(description = "Whether it still holds; absent until that is said.", examples = "true")
        Boolean stillHolds,
    @Schema(
            description = "The goal as the parties now see it.",
            examples = "300 werkzoekenden aan een baan helpen, 150 met een vakdiploma.")
        String renewed) {

  static GoalView from(Goal goal) {
    return new GoalView(goal.original(), goal.stillHolds(), goal.renewed());
  }
}
