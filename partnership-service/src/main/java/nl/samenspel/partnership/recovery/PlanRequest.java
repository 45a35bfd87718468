package nl.samenspel.partnership.recovery;

import static java.util.stream.Collectors.toSet;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import nl.samenspel.chassis.problem.InvalidInput;
import nl.samenspel.chassis.problem.Issue;
import nl.samenspel.partnership.partnership.Partnership;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
    name = "RecoveryPlan",
    description = "Back to the goal, what changed around it, and what is to be done.")
record PlanRequest(
    @Valid GoalRequest goal,
    @Size(max = 50) @Schema(description = "What changed in the surroundings.")
        List<@Valid @NotNull Factor> factors,
    @Size(max = 100) @Schema(description = "What is to be done, by whom and by when.")
        List<@Valid @NotNull ActionRequest> actions) {

  PlanRequest {
    factors = factors == null ? List.of() : factors;
    actions = actions == null ? List.of() : actions;
  }

  static PlanRequest from(Plan plan) {
    return new PlanRequest(
        GoalRequest.from(plan.goal()),
        plan.factors(),
        plan.actions().stream().map(ActionRequest::from).toList());
  }

  /** The plan that this makes of the present one. */
  Plan toPlan(Plan present) {
    var named = actions.stream().map(ActionRequest::id).filter(Objects::nonNull).collect(toSet());
    return new Plan(
        goal == null
            ? Goal.original(present.goal().original())
            : present.goal().restated(goal.stillHolds(), goal.renewed()),
        factors,
        actions.stream().map(action -> action.toAction(present.actions(), named)).toList());
  }

  /**
   * @throws InvalidInput when a goal that no longer holds is not replaced, when who is to do
   *     something is no member, or when two actions cannot be told apart; all at once
   */
  void requireFits(Partnership partnership, Plan present) {
    var planned = toPlan(present).actions();
    var issues = new ArrayList<Issue>();
    if (goal != null && !goal.stillHolds() && isBlank(goal.renewed())) {
      issues.add(Issue.inBody("required", "goal.renewed", null));
    }
    var titles = new HashSet<String>();
    var ids = new HashSet<>();
    for (var index = 0; index < actions.size(); index++) {
      var action = actions.get(index);
      var place = "actions[" + index + "].";
      if (action.owner() != null
          && !partnership.has(action.owner())
          && !present.hasSettled(planned.get(index))) {
        issues.add(Issue.inBody("not-a-member", place + "owner", action.owner()));
      }
      if (!titles.add(action.title())) {
        issues.add(Issue.inBody("same-action-twice", place + "title", action.title()));
      }
      if (action.id() != null && !ids.add(action.id())) {
        issues.add(Issue.inBody("same-action-twice", place + "id", action.id()));
      }
    }
    if (!issues.isEmpty()) {
      throw new InvalidInput(issues);
    }
  }

  private static boolean isBlank(String text) {
    return text == null || text.isBlank();
  }
}
