package nl.samenspel.partnership.programme.trajectory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import nl.samenspel.chassis.problem.Text;
import nl.samenspel.partnership.partnership.Partnership;
import nl.samenspel.partnership.phase.Commitment;
import nl.samenspel.partnership.phase.Unsettled;

/** Whoever began a programme goes on with it, also when the partnership ends. */
@ApplicationScoped
class TrajectoriesUnderWay implements Commitment {

  @Inject Trajectories trajectories;

  @Override
  public List<Unsettled> unsettled(Partnership partnership) {
    var open = trajectories.underWayIn(partnership.id());
    return open == 0
        ? List.of()
        : List.of(new Unsettled("trajectoriesRunning", Text.of("commitment.trajectories", open)));
  }
}
