package nl.samenspel.partnership.partnership;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import nl.samenspel.chassis.problem.RuleViolation;

/**
 * How far a partnership has come: a point in the cycle of five phases. Knows which steps can be
 * made from here; whether one deserves them is asked elsewhere.
 *
 * @param phaseStartedOn when the phase was started, the last time if it was returned to
 * @param cycleCompleted whether the last phase of the cycle is over too, so that none is active
 */
@Embeddable
public record Progress(
    int cycle,
    @Enumerated(EnumType.STRING) Phase phase,
    LocalDate phaseStartedOn,
    boolean cycleCompleted) {

  static Progress fromTheStart(LocalDate on) {
    return new Progress(1, Phase.EXPLORE, on, false);
  }

  /**
   * The phase is over: on to the next, or to the end of the cycle.
   *
   * @throws RuleViolation when that phase is not the active one
   */
  Progress past(Phase phase, LocalDate on) {
    requireActive(phase);
    return phase
        .next()
        .map(next -> new Progress(cycle, next, on, false))
        .orElseGet(() -> new Progress(cycle, phase, phaseStartedOn, true));
  }

  /**
   * Back to a phase that has been before.
   *
   * @throws RuleViolation when that phase has not been yet
   */
  Progress backTo(Phase earlier, LocalDate on) {
    if (!earlier.isBefore(phase) && !(cycleCompleted && earlier == phase)) {
      throw new RuleViolation("phase-not-earlier", earlier, phase, cycle).with("phase", phase);
    }
    return new Progress(cycle, earlier, on, false);
  }

  /**
   * Once more from the start.
   *
   * @throws RuleViolation when the cycle is not over
   */
  Progress renewed(LocalDate on) {
    if (!cycleCompleted) {
      throw new RuleViolation("cycle-not-completed", phase, cycle).with("phase", phase);
    }
    return new Progress(cycle + 1, Phase.EXPLORE, on, false);
  }

  void requireActive(Phase asked) {
    if (cycleCompleted) {
      throw new RuleViolation("cycle-completed", asked, cycle)
          .with("cycle", cycle)
          .with("phase", phase);
    }
    if (asked != phase) {
      throw new RuleViolation("phase-not-active", asked, phase, cycle)
          .with("cycle", cycle)
          .with("phase", phase);
    }
  }
}
