package nl.samenspel.partnership.deliverable;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import nl.samenspel.chassis.time.Today;
import nl.samenspel.partnership.partnership.MembershipEnded;

/** When a member leaves, its signature is no longer waited for. */
@ApplicationScoped
class Departures {

  @Inject Deliverables deliverables;
  @Inject Today today;

  void on(@Observes MembershipEnded left) {
    for (var deliverable : deliverables.notFinal(left.partnership().id())) {
      deliverable.settle(left.partnership().organisations(), today.get());
      deliverables.save(deliverable);
    }
  }
}
