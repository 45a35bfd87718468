package nl.samenspel.partnership.complaint;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.samenspel.partnership.complaint.deadline.Ground;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "ComplaintStep", description = "A step that was taken in handling a complaint.")
record StepView(
    @Schema(examples = "0197a2f0-7d5c-7c3e-9f65-2f1d5f1c7c30") UUID id,
    @Schema(description = "Which step.", examples = "extend") StepType type,
    @Schema(description = "The day on which it happened.", examples = "2026-12-18") LocalDate on,
    @Schema(description = "Who handles it.", examples = "Klachtencommissie") String handler,
    @Schema(description = "Whether the handler was involved.") Boolean involved,
    @Schema(description = "Whether it is the conduct of the body itself.") Boolean ownConduct,
    @Schema(description = "The member that the handler belongs to.") UUID organisation,
    @Schema(description = "Which side was heard.", examples = "complainant") Party party,
    @Schema(description = "What was said at the hearing.") String report,
    @Schema(description = "Why this side was not heard.") String waivedBecause,
    @Schema(description = "Why.", examples = "Het advies van de commissie komt in januari.")
        String reason,
    @Schema(description = "How many weeks more.", examples = "4") Integer weeks,
    @Schema(description = "When both sides were told.", examples = "2026-12-18")
        LocalDate noticeGivenOn,
    @Schema(description = "When the complainant agreed.", examples = "2027-01-25")
        LocalDate consentOn,
    @Schema(description = "What was found.", examples = "partlyFounded") Finding finding,
    @Schema(description = "Why there is no duty to handle it.", examples = "handledBefore")
        Ground ground,
    CommitteeAdvice advice,
    @Schema(description = "When those complained about got a copy.", examples = "2026-11-23")
        LocalDate copySentOn,
    @Schema(description = "Who said that the complainant is satisfied.") String confirmedBy,
    @Schema(description = "When the complainant said so.", examples = "2026-12-10")
        LocalDate confirmedOn,
    @Schema(description = "How far the complaint came with it.", examples = "inHandling")
        ComplaintState state,
    @Schema(
            description =
                "The dates that now hold, where this is the last step that was taken; else the"
                    + " complaint tells them.")
        List<DeadlineView> deadlines,
    @Schema(description = "The member that took it.") UUID takenBy) {

  static StepView from(TakenStep step) {
    return with(step, null);
  }

  /** The step that was just taken, and the dates that it leaves. */
  static StepView of(Complaint complaint, TakenStep last) {
    return with(last, complaint.deadlines().stream().map(DeadlineView::from).toList());
  }

  private static StepView with(TakenStep step, List<DeadlineView> deadlines) {
    var said = step.details();
    return new StepView(
        step.id(),
        said.type(),
        said.on(),
        said.handler(),
        said.involved(),
        said.ownConduct(),
        said.organisation(),
        said.party(),
        said.report(),
        said.waivedBecause(),
        said.reason(),
        said.weeks(),
        said.noticeGivenOn(),
        said.consentOn(),
        said.finding(),
        said.ground(),
        said.advice(),
        said.copySentOn(),
        said.confirmedBy(),
        said.confirmedOn(),
        step.state(),
        deadlines,
        step.takenBy());
  }
}
