package nl.samenspel.partnership.programme.trajectory;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.samenspel.partnership.partnership.Decimals;
import nl.samenspel.partnership.partnership.FitsStep;
import nl.samenspel.partnership.programme.outcome.OutcomeKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@FitsStep
@WellTold
@Schema(name = "TrajectoryStepRequest", description = "A step on the way of a participant.")
record StepRequest(
    @NotNull
        @Schema(
            description =
                "share: candidate and client manager have the intake. accept. decline: alternative,"
                    + " or reason. start. ladder: rung. outcome: kind, and civilEffect with a"
                    + " diploma. confirmWork: still at work on that day. endWork: that day was the"
                    + " last one at work. end: ending, and cost if known. cost: what it has cost up"
                    + " to now.",
            examples = "outcome")
        StepType type,
    @Schema(
            description = "The day on which it happened; today when left out.",
            examples = "2026-09-14")
        LocalDate on,
    @Size(max = 2000)
        @Schema(
            description = "decline: what fits the participant better.",
            examples = "Eerst een taaltraject, daarna opnieuw een intake.")
        String alternative,
    @Size(max = 2000)
        @Schema(
            description = "decline: why not; required where there is no better alternative.",
            examples = "Het reizen naar de opleiding lukt niet.")
        String reason,
    @Min(1)
        @Max(6)
        @Schema(
            description =
                "ladder: 1 isolated, 2 contacts outside the home, 3 organised activities, 4 unpaid"
                    + " work, 5 paid work with support, 6 paid work.",
            examples = "4")
        Integer rung,
    @Schema(
            description =
                "outcome: activated, diploma or paidWork. sustainedWork is worked out and cannot be"
                    + " reported.",
            examples = "paidWork")
        OutcomeKind kind,
    @Schema(
            description = "outcome: whether the diploma has civil effect (civiel effect).",
            examples = "true")
        Boolean civilEffect,
    @Schema(description = "end: why it ended.", examples = "completed") Ending ending,
    @DecimalMin("0")
        @Digits(integer = 12, fraction = 2)
        @Schema(
            description = "end, cost: what it has cost up to now, in euros, all together.",
            examples = "7120.50")
        BigDecimal cost)
    implements FitsStep.Asked {

  StepRequest {
    cost = Decimals.at(2, cost);
  }

  @Override
  public Map<String, Object> details() {
    var details = new LinkedHashMap<String, Object>();
    details.put("alternative", alternative);
    details.put("reason", reason);
    details.put("rung", rung);
    details.put("kind", kind);
    details.put("civilEffect", civilEffect);
    details.put("ending", ending);
    details.put("cost", cost);
    return details;
  }

  StepRequest takenOn(LocalDate day) {
    return new StepRequest(type, day, alternative, reason, rung, kind, civilEffect, ending, cost);
  }

  Fact toFact() {
    return new Fact(type, on, rung, kind, civilEffect, ending, cost);
  }

  Decision toDecision(Answer answer) {
    return new Decision(answer, on, alternative, reason);
  }
}
