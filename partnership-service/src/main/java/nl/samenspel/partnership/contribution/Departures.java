package nl.samenspel.partnership.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import nl.samenspel.chassis.time.Today;
import nl.samenspel.partnership.partnership.MembershipEnded;

/**
 * Who left brings nothing in any longer and is not waited for. When it would have brought something
 * in, those that stay divide anew.
 */
@ApplicationScoped
class Departures {

  @Inject Divisions divisions;
  @Inject Today today;

  void on(@Observes MembershipEnded left) {
    var partnership = left.partnership();
    divisions
        .of(partnership.id(), partnership.progress().cycle())
        .ifPresent(
            division -> {
              division.letGo(left.organisation());
              division.settle(partnership.organisations(), today.get());
              divisions.save(division);
            });
  }
}
