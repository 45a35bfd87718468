package nl.samenspel.partnership.partnership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import nl.samenspel.chassis.caller.Caller;
import nl.samenspel.chassis.problem.Forbidden;
import nl.samenspel.partnership.history.HistoryReaders;

/** History is for who reads across organisations, and for coordinators of the one that leads. */
@ApplicationScoped
class LeadReadsHistory implements HistoryReaders {

  @Inject Partnerships partnerships;
  @Inject Caller caller;

  @Override
  public void requireReader(UUID id) {
    var partnership = partnerships.visible(id);
    if (!caller.seesEverything() && !partnership.isLedBy(caller.organisation())) {
      throw new Forbidden("history-not-yours");
    }
  }

  @Override
  public boolean mayReadPersonal() {
    return !caller.seesEverything();
  }

  @Override
  public boolean isInside(UUID organisation) {
    return caller.seesEverything() || caller.organisation().equals(organisation);
  }
}
