package nl.samenspel.partnership.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import nl.samenspel.chassis.problem.Text;
import nl.samenspel.partnership.partnership.Partnership;
import nl.samenspel.partnership.phase.Commitment;
import nl.samenspel.partnership.phase.Unsettled;

/** Who complained is owed a decision, also when the partnership ends. */
@ApplicationScoped
class ComplaintsUnderWay implements Commitment {

  @Inject Complaints complaints;

  @Override
  public List<Unsettled> unsettled(Partnership partnership) {
    var undecided = complaints.undecidedIn(partnership.id());
    return undecided == 0
        ? List.of()
        : List.of(
            new Unsettled("complaintsUndecided", Text.of("commitment.complaints", undecided)));
  }
}
