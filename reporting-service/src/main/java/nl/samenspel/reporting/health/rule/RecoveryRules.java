package nl.samenspel.reporting.health.rule;

import java.util.Comparator;
import java.util.Optional;

/** Rules about what was promised to repair what went wrong. */
final class RecoveryRules {

  /** What was promised to restore trust is late. Who promised it chose the day: no line to draw. */
  static final Rule OVERDUE_RECOVERY = new Rule("overdueRecovery", RecoveryRules::overdue);

  private RecoveryRules() {}

  private static Optional<Finding> overdue(Facts facts, Thresholds thresholds) {
    return facts.ended()
        ? Optional.empty()
        : facts.overduePromises().stream()
            .min(Comparator.naturalOrder())
            .map(
                first ->
                    Finding.of(
                        OVERDUE_RECOVERY.code(),
                        Severity.AMBER,
                        facts.overduePromises().size(),
                        first));
  }
}
