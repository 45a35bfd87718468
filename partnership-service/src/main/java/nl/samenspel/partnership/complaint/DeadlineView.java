package nl.samenspel.partnership.complaint;

import java.time.LocalDate;
import java.util.List;
import nl.samenspel.chassis.problem.Text;
import nl.samenspel.partnership.complaint.deadline.Deadline;
import nl.samenspel.partnership.complaint.deadline.DeadlineCode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Deadline", description = "A date to keep, with every rule that made it.")
record DeadlineView(
    @Schema(
            description =
                "acknowledgement: confirm the receipt. notHandling: tell that it will not be"
                    + " handled. decision: settle it. ombudsman: the complainant can go there.",
            examples = "decision")
        DeadlineCode code,
    @Schema(description = "The last day that is in time.", examples = "2027-01-04") LocalDate on,
    @Schema(
            description =
                "Why this day, in the order in which the rules were applied: the term with its"
                    + " article, extensions and suspensions, weekend and public holidays.",
            examples = "[\"zes weken na ontvangst op 20 november 2026 (Awb 9:11)\"]")
        List<Text> explanation) {

  static DeadlineView from(Deadline deadline) {
    return new DeadlineView(deadline.code(), deadline.on(), deadline.explanation());
  }
}
