package nl.samenspel.partnership.phase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.samenspel.chassis.time.Today;
import nl.samenspel.partnership.partnership.Partnership;
import nl.samenspel.partnership.partnership.Progress;

/**
 * Makes steps. Real collaborations are capricious: only completing asks for anything, and what is
 * left out is remembered and explained.
 */
@ApplicationScoped
class Lifecycle {

  @Inject Requirements requirements;
  @Inject Today today;

  /**
   * @param partnership with its row locked, so that of two who make the same step at the same time
   *     the second one hears that it was made
   * @param by the organisation that makes the step
   */
  Transition make(Partnership partnership, TransitionRequest step, UUID by) {
    return switch (step.type()) {
      case COMPLETE -> complete(partnership, step, by);
      case SKIP -> skip(partnership, step, by);
      case RETURN -> returnTo(partnership, step, by);
      case RENEW -> renew(partnership, step, by);
      case END -> end(partnership, step, by);
    };
  }

  private Transition complete(Partnership partnership, TransitionRequest step, UUID by) {
    partnership.requireActive(step.phase());
    var unmet =
        requirements.unmet(partnership, step.phase()).stream()
            .collect(Collectors.partitioningBy(step::waives));
    if (!unmet.get(false).isEmpty()) {
      throw new UnmetRequirements(step.phase(), unmet.get(false));
    }
    var waived = codes(unmet.get(true));
    var before = partnership.progress();
    partnership.complete(step.phase(), waived, today.get());
    return taken(partnership, step, before, step.waivers(waived), List.of(), by);
  }

  private Transition skip(Partnership partnership, TransitionRequest step, UUID by) {
    partnership.requireActive(step.phase());
    var unmet = codes(requirements.unmet(partnership, step.phase()));
    var before = partnership.progress();
    partnership.skip(step.phase(), unmet, today.get());
    return taken(partnership, step, before, List.of(), unmet, by);
  }

  private Transition returnTo(Partnership partnership, TransitionRequest step, UUID by) {
    var before = partnership.progress();
    partnership.returnTo(step.phase(), today.get());
    return taken(partnership, step, before, List.of(), List.of(), by);
  }

  private Transition renew(Partnership partnership, TransitionRequest step, UUID by) {
    var before = partnership.progress();
    partnership.renew(today.get());
    return taken(partnership, step, before, List.of(), List.of(), by);
  }

  private Transition end(Partnership partnership, TransitionRequest step, UUID by) {
    var before = partnership.progress();
    partnership.end(today.get());
    return taken(partnership, step, before, List.of(), List.of(), by);
  }

  private Transition taken(
      Partnership partnership,
      TransitionRequest step,
      Progress before,
      List<Waiver> waived,
      List<String> unmet,
      UUID by) {
    return new Transition(partnership, step, before, waived, unmet, by, today.get());
  }

  private static List<String> codes(List<Finding> findings) {
    return findings.stream().map(finding -> finding.criterion().code()).toList();
  }
}
