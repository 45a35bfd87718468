package nl.samenspel.partnership.phase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.samenspel.chassis.problem.RuleViolation;
import nl.samenspel.chassis.time.Today;
import nl.samenspel.partnership.partnership.Given;
import nl.samenspel.partnership.partnership.Partnership;
import nl.samenspel.partnership.partnership.Progress;

/**
 * Makes steps. Real collaborations are capricious: only completing asks for anything, and what is
 * left out is remembered and explained.
 */
@ApplicationScoped
class Lifecycle {

  @Inject Requirements requirements;
  @Inject Commitments commitments;
  @Inject Transitions transitions;
  @Inject Today today;

  /**
   * @param partnership with its row locked, so that of two who make the same step at the same time
   *     the second one hears that it was made
   * @param by the organisation that makes the step
   */
  Transition make(Partnership partnership, TransitionRequest step, UUID by) {
    requireOver(step);
    var on = day(partnership, step);
    return switch (step.type()) {
      case COMPLETE -> complete(partnership, step, by, on);
      case SKIP -> skip(partnership, step, by, on);
      case RETURN -> returnTo(partnership, step, by, on);
      case RENEW -> renew(partnership, step, by, on);
      case END -> end(partnership, step, by, on);
    };
  }

  /** What is recorded has happened. */
  private void requireOver(TransitionRequest step) {
    Given.all(
        () -> Given.day(today.get(), "on", step.on()),
        () ->
            Given.day(
                today.get(), "exit.agreedOn", step.exit() == null ? null : step.exit().agreedOn()));
  }

  /**
   * What happened is often recorded afterwards; but steps follow each other, or the time that a
   * phase took would be less than nothing.
   */
  private LocalDate day(Partnership partnership, TransitionRequest step) {
    if (step.on() == null) {
      return today.get();
    }
    var started = partnership.progress().phaseStartedOn();
    var last = transitions.lastOn(partnership.id()).filter(started::isBefore).orElse(started);
    if (step.on().isBefore(last)) {
      throw new RuleViolation("transition-out-of-order", step.on(), last).with("last", last);
    }
    return step.on();
  }

  private Transition complete(
      Partnership partnership, TransitionRequest step, UUID by, LocalDate on) {
    partnership.requireActive(step.phase());
    var unmet =
        requirements.unmet(partnership, step.phase()).stream()
            .collect(Collectors.partitioningBy(step::waives));
    if (!unmet.get(false).isEmpty()) {
      throw new UnmetRequirements(step.phase(), unmet.get(false));
    }
    var waived = codes(unmet.get(true));
    var before = partnership.progress();
    partnership.complete(step.phase(), waived, on);
    return taken(partnership, step, before, step.waivers(waived), List.of(), by, on);
  }

  private Transition skip(Partnership partnership, TransitionRequest step, UUID by, LocalDate on) {
    partnership.requireActive(step.phase());
    var unmet = codes(requirements.unmet(partnership, step.phase()));
    var before = partnership.progress();
    partnership.skip(step.phase(), unmet, on);
    return taken(partnership, step, before, List.of(), unmet, by, on);
  }

  private Transition returnTo(
      Partnership partnership, TransitionRequest step, UUID by, LocalDate on) {
    var before = partnership.progress();
    partnership.returnTo(step.phase(), on);
    return taken(partnership, step, before, List.of(), List.of(), by, on);
  }

  private Transition renew(Partnership partnership, TransitionRequest step, UUID by, LocalDate on) {
    var before = partnership.progress();
    partnership.renew(on);
    return taken(partnership, step, before, List.of(), List.of(), by, on);
  }

  private Transition end(Partnership partnership, TransitionRequest step, UUID by, LocalDate on) {
    partnership.requireRunning();
    var left = unsettled(partnership, step.exit());
    var before = partnership.progress();
    partnership.end(step.exit() == null ? null : step.exit().agreedOn(), left, on);
    return taken(partnership, step, before, List.of(), List.of(), by, on).leaving(left);
  }

  /** The codes of what is running still: to be ended all the same, that takes an agreement. */
  private List<String> unsettled(Partnership partnership, Exit exit) {
    var unsettled = commitments.unsettled(partnership);
    if (exit == null && !unsettled.isEmpty()) {
      throw new ExitAgreementMissing(unsettled);
    }
    return unsettled.stream().map(Unsettled::code).toList();
  }

  private Transition taken(
      Partnership partnership,
      TransitionRequest step,
      Progress before,
      List<Waiver> waived,
      List<String> unmet,
      UUID by,
      LocalDate on) {
    return new Transition(partnership, step, before, waived, unmet, by, on);
  }

  private static List<String> codes(List<Finding> findings) {
    return findings.stream().map(finding -> finding.criterion().code()).toList();
  }
}
