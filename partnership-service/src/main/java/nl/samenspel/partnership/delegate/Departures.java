package nl.samenspel.partnership.delegate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import nl.samenspel.chassis.time.Today;
import nl.samenspel.partnership.partnership.MembershipEnded;

/** Who left has nobody to speak for it here any longer. */
@ApplicationScoped
class Departures {

  @Inject Delegates delegates;
  @Inject Today today;

  void on(@Observes MembershipEnded left) {
    for (var delegate : delegates.ofOrganisation(left.partnership().id(), left.organisation())) {
      delegate.end(today.get());
      delegates.save(delegate);
    }
  }
}
