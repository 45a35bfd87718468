package nl.samenspel.partnership.recovery;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import nl.samenspel.chassis.web.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
    name = "RecoveryPlanAsItIs",
    description = "Back to the goal, what changed around it, and what is done about it.")
record PlanView(
    GoalView goal,
    @Schema(description = "What changed in the surroundings.") List<Factor> factors,
    @Schema(description = "What is done about it.") List<ActionView> actions,
    @JsonIgnore @Schema(hidden = true) long version)
    implements Versioned {

  static PlanView of(Recovery recovery) {
    var plan = recovery.plan();
    return new PlanView(
        GoalView.from(plan.goal()),
        plan.factors(),
        plan.actions().stream().map(ActionView::from).toList(),
        recovery.version());
  }
}
