package nl.samenspel.partnership.recovery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import nl.samenspel.chassis.problem.Text;
import nl.samenspel.partnership.partnership.Partnership;
import nl.samenspel.partnership.phase.Commitment;
import nl.samenspel.partnership.phase.Unsettled;

/** What was promised to repair trust is still owed when the partnership ends. */
@ApplicationScoped
class RecoveriesUnderWay implements Commitment {

  @Inject Recoveries recoveries;

  @Override
  public List<Unsettled> unsettled(Partnership partnership) {
    var open = recoveries.open(partnership.id()).size();
    return open == 0
        ? List.of()
        : List.of(new Unsettled("recoveriesOpen", Text.of("commitment.recoveries", open)));
  }
}
