package nl.samenspel.partnership.programme.trajectory;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.samenspel.chassis.web.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Trajectory", description = "The way of one participant through a programme.")
record TrajectoryView(
    @Schema(examples = "0197a2f0-b21c-7c3e-9f65-2f1d5f1c7e20") UUID id,
    @Schema(description = "Of which programme.", examples = "0197a2f0-b21c-7c3e-9f65-2f1d5f1c7e10")
        UUID programme,
    @Schema(
            description =
                "The reference of who referred. Absent once it was erased, and for administrators"
                    + " and auditors.",
            examples = "K-2026-0412")
        String participant,
    @Schema(
            description = "The member that referred.",
            examples = "0197a2f0-7d5c-7c3e-9f65-2f1d5f1c7a10")
        UUID referredBy,
    @Schema(
            description = "The member that offers the programme.",
            examples = "0197a2f0-7d5c-7c3e-9f65-2f1d5f1c7a11")
        UUID provider,
    @Schema(description = "The day of the referral.", examples = "2026-08-24")
        LocalDate registeredOn,
    Intake intake,
    @Schema(description = "How far it has come.", examples = "running") TrajectoryState state,
    DecisionView decision,
    @Schema(examples = "2026-09-14") LocalDate startedOn,
    @Schema(examples = "2027-03-31") LocalDate endedOn,
    @Schema(description = "Why it ended.", examples = "completed") Ending ending,
    @Schema(description = "The rungs of the participation ladder, as they were recorded.")
        List<Rung> ladder,
    @Schema(description = "What it brought.") List<Outcome> outcomes,
    @Schema(
            description =
                "From this day on somebody should ask whether the participant is still at work, and"
                    + " confirm it. Absent when there is nothing to ask.",
            examples = "2027-04-01")
        LocalDate sustainedDueOn,
    @Schema(description = "What it has cost up to now, in euros.", examples = "7120.50")
        BigDecimal actualCost,
    @Schema(description = "The steps that can be taken now.") List<StepType> nextSteps,
    @Schema(description = "When the participant was forgotten, if so.") LocalDate erasedOn,
    @JsonIgnore @Schema(hidden = true) long version)
    implements Versioned {

  /**
   * @param whole whether the reader may know what is about the person
   */
  static TrajectoryView of(Trajectory trajectory, boolean whole) {
    var referral = trajectory.referral();
    return new TrajectoryView(
        trajectory.id(),
        referral.programme(),
        whole ? referral.participant() : null,
        referral.referredBy(),
        referral.provider(),
        referral.registeredOn(),
        whole ? trajectory.intake() : trajectory.intake().withoutTexts(),
        trajectory.state(),
        trajectory.decision().map(made -> DecisionView.of(made, whole)).orElse(null),
        trajectory.run().map(Run::startedOn).orElse(null),
        trajectory.run().map(Run::endedOn).orElse(null),
        trajectory.run().map(Run::ending).orElse(null),
        trajectory.course().ladder().stream().map(Rung::of).toList(),
        trajectory.outcomes(),
        trajectory.sustainment().sustainedDueOn(),
        trajectory.run().map(Run::actualCost).orElse(null),
        trajectory.nextSteps(),
        trajectory.erasedOn(),
        trajectory.version());
  }

  @Schema(description = "Where the participant stood on the participation ladder on a day.")
  record Rung(
      @Schema(description = "From 1, isolated, to 6, paid work.", examples = "4") Integer rung,
      @Schema(examples = "2026-12-01") LocalDate on) {

    static Rung of(Fact fact) {
      return new Rung(fact.rung(), fact.on());
    }
  }

  @JsonInclude(JsonInclude.Include.NON_NULL)
  @Schema(name = "TrajectoryDecision", description = "Whether it starts, or what would be better.")
  record DecisionView(
      @Schema(examples = "decline") Answer decision,
      @Schema(examples = "2026-08-31") LocalDate on,
      @Schema(description = "What fits the participant better.") String alternative,
      @Schema(description = "Why not.") String reason) {

    static DecisionView of(Decision made, boolean whole) {
      var told = whole ? made : made.withoutTexts();
      return new DecisionView(told.decision(), told.decidedOn(), told.alternative(), told.reason());
    }
  }
}
