package nl.samenspel.partnership.phase;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import nl.samenspel.partnership.partnership.Phase;
import nl.samenspel.partnership.partnership.Progress;

/**
 * How one phase of a cycle went, told from the steps that were made. Pure: steps in, legs out.
 *
 * @param startedOn absent while it has not started
 * @param endedOn absent while it has not ended
 * @param end the step that ended it; absent while it has not ended
 */
record Leg(Phase phase, PhaseState state, LocalDate startedOn, LocalDate endedOn, Transition end) {

  /**
   * The five legs of a cycle. Returning to a phase makes it active again, and what came after it is
   * to come once more.
   *
   * @param now where the partnership is at present
   * @param made the steps that were made in that cycle, the first one first
   */
  static Collection<Leg> of(int cycle, Progress now, List<Transition> made) {
    var legs = new EnumMap<Phase, Leg>(Phase.class);
    for (var phase : Phase.values()) {
      legs.put(phase, upcoming(phase));
    }
    for (var step : made) {
      switch (step.type()) {
        case COMPLETE -> legs.put(step.phase(), ended(PhaseState.COMPLETED, step));
        case SKIP -> legs.put(step.phase(), ended(PhaseState.SKIPPED, step));
        case RETURN ->
            legs.replaceAll((phase, leg) -> phase.isBefore(step.phase()) ? leg : upcoming(phase));
        case RENEW, END -> {}
      }
    }
    if (cycle == now.cycle() && !now.cycleCompleted()) {
      legs.put(now.phase(), active(now.phase(), now.phaseStartedOn()));
    }
    return legs.values();
  }

  private static Leg upcoming(Phase phase) {
    return new Leg(phase, PhaseState.UPCOMING, null, null, null);
  }

  private static Leg active(Phase phase, LocalDate since) {
    return new Leg(phase, PhaseState.ACTIVE, since, null, null);
  }

  private static Leg ended(PhaseState how, Transition step) {
    return new Leg(step.phase(), how, step.fromPhaseStartedOn(), step.occurredOn(), step);
  }
}
