package nl.samenspel.partnership.phase;

import java.util.List;
import nl.samenspel.chassis.problem.RuleViolation;
import nl.samenspel.chassis.problem.Text;
import nl.samenspel.partnership.partnership.Phase;

/** The phase asks more than there is. Says what is lacking, of each what would meet it. */
class UnmetRequirements extends RuleViolation {

  private static final long serialVersionUID = 1L;

  UnmetRequirements(Phase phase, List<Finding> unmet) {
    super("unmet-requirements", phase, unmet.size());
    with("unmet", unmet.stream().map(Unmet::from).toList());
  }

  private record Unmet(String code, Text explanation) {

    static Unmet from(Finding finding) {
      return new Unmet(finding.criterion().code(), finding.explanation());
    }
  }
}
