package nl.samenspel.partnership.phase;

import java.util.List;
import nl.samenspel.chassis.problem.RuleViolation;

/** Who ends a partnership says what becomes of what is running. Says what that is. */
class ExitAgreementMissing extends RuleViolation {

  private static final long serialVersionUID = 1L;

  ExitAgreementMissing(List<Unsettled> unsettled) {
    super("exit-agreement-missing", unsettled.size());
    with("unsettled", unsettled);
  }
}
