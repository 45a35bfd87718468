package nl.samenspel.partnership.complaint;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import nl.samenspel.chassis.problem.Text;
import nl.samenspel.partnership.complaint.deadline.Deadline;
import nl.samenspel.partnership.complaint.deadline.DeadlineCode;
import nl.samenspel.partnership.complaint.deadline.Ground;
import nl.samenspel.partnership.complaint.deadline.Regime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "ComplaintDecision", description = "How the complaint was settled.")
record DecisionView(
    @Schema(description = "What was found.", examples = "partlyFounded") Finding finding,
    @Schema(description = "Why.", examples = "De wijziging was nodig; het overleg vooraf ontbrak.")
        String reason,
    @Schema(description = "Why there is no duty to handle it.", examples = "handledBefore")
        Ground ground,
    @Schema(
            description = "The ground in words, with where it stands.",
            implementation = String.class,
            examples = "Over dezelfde gedraging is al eerder een klacht behandeld (Awb 9:8 (1) a).")
        Text groundExplanation,
    CommitteeAdvice advice,
    @Schema(description = "When.", examples = "2026-12-18") LocalDate decidedOn,
    @Schema(description = "The last day on which this was in time.", examples = "2027-01-04")
        LocalDate dueOn,
    @Schema(description = "Whether it was in time.", examples = "true") boolean inTime,
    @Schema(
            description = "Where the complainant can go next; to be told with the decision.",
            implementation = String.class,
            examples =
                "Bent u het niet eens met de uitkomst? Dan kunt u tot een jaar na de bevindingen"
                    + " naar de ombudsman (Awb 9:12 en 9:24).")
        Text ombudsman,
    @Schema(description = "Until when, where the law says so (Awb 9:24).", examples = "2027-12-18")
        LocalDate ombudsmanUntil) {

  /** The decision, or null as long as there is none. */
  static DecisionView of(Complaint complaint) {
    return complaint
        .decision()
        .map(decision -> of(complaint, decision, complaint.decidedOn().orElseThrow()))
        .orElse(null);
  }

  private static DecisionView of(Complaint complaint, Step.Decide decision, LocalDate on) {
    var due = complaint.dueOn(decision.finding());
    return new DecisionView(
        decision.finding(),
        decision.reason(),
        decision.ground(),
        explained(decision.ground(), complaint.regime()),
        decision.advice(),
        on,
        due,
        !on.isAfter(due),
        complaint.regime().fairness().ombudsman().orElse(null),
        complaint
            .regime()
            .deadline(DeadlineCode.OMBUDSMAN, complaint.facts())
            .map(Deadline::on)
            .orElse(null));
  }

  private static Text explained(Ground ground, Regime regime) {
    return ground == null
        ? null
        : Text.of("complaint.ground." + ground.name(), regime.grounds().get(ground));
  }
}
