package nl.samenspel.partnership.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import nl.samenspel.chassis.problem.Text;
import nl.samenspel.partnership.partnership.Partnership;
import nl.samenspel.partnership.phase.Criterion;
import nl.samenspel.partnership.phase.Requirement;

/** Execute ends with no complaint undecided. */
@ApplicationScoped
class ComplaintsDecided implements Requirement {

  @Inject Complaints complaints;

  @Override
  public Set<Criterion> criteria() {
    return Set.of(Criterion.COMPLAINTS_DECIDED);
  }

  @Override
  public List<nl.samenspel.partnership.phase.Finding> examine(
      Partnership partnership, int cycle, Set<Criterion> asked) {
    var undecided = complaints.undecidedIn(partnership.id());
    return List.of(
        undecided == 0
            ? finding(true, Text.of("complaint.requirement.met"))
            : finding(false, Text.of("complaint.requirement.unmet", undecided)));
  }

  private static nl.samenspel.partnership.phase.Finding finding(boolean met, Text explanation) {
    return new nl.samenspel.partnership.phase.Finding(
        Criterion.COMPLAINTS_DECIDED, met, explanation);
  }
}
