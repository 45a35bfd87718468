package nl.samenspel.partnership.programme.trajectory;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.samenspel.partnership.programme.outcome.Employment;
import nl.samenspel.partnership.programme.outcome.OutcomeKind;

/** What the steps so far come to: the ladder, the outcomes, the work. */
record Course(List<Fact> facts) {

  /** The rungs in the order in which they were recorded. */
  List<Fact> ladder() {
    return facts.stream().filter(fact -> fact.type() == StepType.LADDER).toList();
  }

  /** The stretches of paid work, the first one first. */
  List<Employment> work() {
    var stretches = new ArrayDeque<Employment>();
    for (var fact : facts) {
      if (fact.isOutcome(OutcomeKind.PAID_WORK)) {
        stretches.add(Employment.begun(fact.on()));
      } else if (fact.type() == StepType.CONFIRM_WORK) {
        stretches.add(stretches.removeLast().confirmed(fact.on()));
      } else if (fact.type() == StepType.END_WORK) {
        stretches.add(stretches.removeLast().ended(fact.on()));
      }
    }
    return new ArrayList<>(stretches);
  }

  /** The same, where work without a day between is one stretch, with whichever employer. */
  List<Employment> stretches() {
    var stretches = new ArrayDeque<Employment>();
    for (var next : work()) {
      var whole = Optional.ofNullable(stretches.peekLast()).flatMap(last -> last.goingOnIn(next));
      whole.ifPresent(any -> stretches.removeLast());
      stretches.add(whole.orElse(next));
    }
    return new ArrayList<>(stretches);
  }

  Optional<Employment> lastStretch() {
    return stretches().stream().reduce((first, second) -> second);
  }

  Optional<Employment> lastWork() {
    return work().stream().reduce((first, second) -> second);
  }

  /** The paid work that goes on, as far as is known. */
  Optional<Employment> presentWork() {
    return lastWork().filter(Employment::goesOn);
  }

  boolean brought(OutcomeKind kind) {
    return facts.stream().anyMatch(fact -> fact.isOutcome(kind));
  }

  /** What was reported. */
  Stream<Outcome> outcomes() {
    var others =
        facts.stream()
            .filter(fact -> fact.type() == StepType.OUTCOME)
            .filter(fact -> fact.kind() != OutcomeKind.PAID_WORK)
            .map(Outcome::of);
    return Stream.concat(others, work().stream().map(Outcome::of));
  }
}
