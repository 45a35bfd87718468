package nl.samenspel.partnership.programme.trajectory;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import nl.samenspel.partnership.programme.outcome.OutcomeKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What was said with a decision stands with the trajectory only, so that it can be erased there.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "TrajectoryStep", description = "A step that was taken on the way.")
record StepView(
    @Schema(examples = "0197a2f0-b21c-7c3e-9f65-2f1d5f1c7e30") UUID id,
    @Schema(description = "Which step.", examples = "outcome") StepType type,
    @Schema(description = "The day on which it happened.", examples = "2026-10-01") LocalDate on,
    @Schema(description = "ladder: the rung.", examples = "4") Integer rung,
    @Schema(description = "outcome: what it brought.", examples = "paidWork") OutcomeKind kind,
    @Schema(description = "outcome: whether the diploma has civil effect.") Boolean civilEffect,
    @Schema(description = "end: why it ended.", examples = "completed") Ending ending,
    @Schema(description = "end, cost: what it had cost, in euros.", examples = "7120.50")
        BigDecimal cost,
    @Schema(description = "How far the trajectory came with it.", examples = "running")
        TrajectoryState state,
    @Schema(
            description = "The member that took it.",
            examples = "0197a2f0-7d5c-7c3e-9f65-2f1d5f1c7a11")
        UUID takenBy) {

  static StepView from(TakenStep step) {
    var fact = step.fact();
    return new StepView(
        step.id(),
        fact.type(),
        fact.on(),
        fact.rung(),
        fact.kind(),
        fact.civilEffect(),
        fact.ending(),
        fact.cost(),
        step.state(),
        step.takenBy());
  }
}
