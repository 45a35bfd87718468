package nl.samenspel.partnership.recovery;

import jakarta.persistence.Embeddable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.samenspel.chassis.problem.NotFound;
import nl.samenspel.partnership.recovery.RecoveryEvent.Promise;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Back to the goal, what changed around them since, and what they do about it. */
@Embeddable
record Plan(
    Goal goal,
    @JdbcTypeCode(SqlTypes.JSON) List<Factor> factors,
    @JdbcTypeCode(SqlTypes.JSON) List<Action> actions) {

  static Plan towards(String purpose) {
    return new Plan(Goal.original(purpose), List.of(), List.of());
  }

  /** Whether the parties have begun to plan. */
  boolean isBegun() {
    return goal.isRestated() || !factors.isEmpty() || !actions.isEmpty();
  }

  /** What is lacking before it can be shared. */
  List<Missing> missing() {
    var missing = new ArrayList<Missing>();
    if (!goal.isRestated()) {
      missing.add(Missing.of("goalRestated"));
    }
    if (actions.isEmpty()) {
      missing.add(Missing.of("actionsPlanned"));
    }
    var loose = actions.stream().filter(action -> !action.isPromised()).map(Action::title).toList();
    if (!loose.isEmpty()) {
      missing.add(Missing.of("actionsPromised", loose));
    }
    return missing;
  }

  /** Of each action it is known who does it by when. */
  boolean isPromised() {
    return !actions.isEmpty() && actions.stream().allMatch(Action::isPromised);
  }

  /** What of it is published. */
  List<Promise> promises() {
    return actions.stream().filter(action -> !action.isDropped()).map(Promise::from).toList();
  }

  /** How many actions still wait for somebody. */
  long open() {
    return actions.stream().filter(action -> !action.isSettled()).count();
  }

  Plan with(Action action, Outcome outcome) {
    return new Plan(
        goal,
        factors,
        actions.stream().map(each -> each.equals(action) ? each.with(outcome) : each).toList());
  }

  /** The same in codes, days and owners. */
  Plan withoutTexts() {
    return new Plan(
        goal.withoutText(),
        factors.stream().map(Factor::withoutTexts).toList(),
        actions.stream().map(Action::withoutTexts).toList());
  }

  /** Whether that is over and done with, by the same owner: one that has left since stays that. */
  boolean hasSettled(Action action) {
    return actions.stream()
        .anyMatch(
            each ->
                each.isSettled()
                    && each.id().equals(action.id())
                    && Objects.equals(each.owner(), action.owner()));
  }

  /**
   * @throws NotFound when there is no such action
   */
  Action action(UUID id) {
    return actions.stream()
        .filter(action -> action.id().equals(id))
        .findFirst()
        .orElseThrow(NotFound::new);
  }
}
