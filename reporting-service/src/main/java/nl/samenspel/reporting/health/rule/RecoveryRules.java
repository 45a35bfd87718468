package nl.samenspel.reporting.health.rule;

import java.time.LocalDate;
import java.util.Optional;

/** Rules about what was promised to repair what went wrong. */
final class RecoveryRules {

  /** What was promised to restore trust is late. Who promised it chose the day: no line to draw. */
  static final Rule OVERDUE_RECOVERY =
      new Rule(
          "overdueRecovery",
          RecoveryRules::overdue,
          (facts, thresholds) -> facts.promises().stream().map(day -> day.plusDays(1)));

  private RecoveryRules() {}

  private static Optional<Finding> overdue(Facts facts, LocalDate today, Thresholds thresholds) {
    var late = facts.promises().stream().filter(day -> day.isBefore(today)).sorted().toList();
    return facts.ended() || late.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Finding.of(
                OVERDUE_RECOVERY.code(),
                Severity.AMBER,
                late.get(0).plusDays(1),
                late.size(),
                late.get(0)));
  }
}
