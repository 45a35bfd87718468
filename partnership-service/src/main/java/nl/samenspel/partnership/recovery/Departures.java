package nl.samenspel.partnership.recovery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import nl.samenspel.chassis.time.Today;
import nl.samenspel.partnership.partnership.MembershipEnded;

/** When a member leaves, its perspective is no longer waited for. */
@ApplicationScoped
class Departures {

  @Inject Recoveries recoveries;
  @Inject Today today;

  void on(@Observes MembershipEnded left) {
    for (var recovery : recoveries.open(left.partnership().id())) {
      recovery.letGo(left.organisation(), left.partnership(), today.get());
      recoveries.save(recovery);
    }
  }
}
