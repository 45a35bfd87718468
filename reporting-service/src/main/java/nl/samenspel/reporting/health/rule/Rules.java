package nl.samenspel.reporting.health.rule;

import java.util.Comparator;
import java.util.List;

/** All rules of health there are. */
public final class Rules {

  /** The rules, in the order in which findings of equal weight are told. */
  public static final List<Rule> ALL =
      List.of(
          ComplaintRules.OVERDUE_COMPLAINT,
          ComplaintRules.REPEATED_COMPLAINTS,
          RecoveryRules.OVERDUE_RECOVERY,
          ScoreRules.TRUST_LOW,
          ScoreRules.TRUST_FALLING,
          ScoreRules.LENS_GAP,
          RoadRules.STUCK_PHASE,
          RoadRules.SKIPPED_STEP,
          RoadRules.WAIVED_STEP,
          ScoreRules.NO_ASSESSMENT);

  private Rules() {}

  /** What the rules have to say, most serious first. No findings means: measured, and well. */
  public static List<Finding> judge(Facts facts, Thresholds thresholds) {
    return ALL.stream()
        .flatMap(rule -> rule.judge(facts, thresholds).stream())
        .sorted(Comparator.comparing(Finding::severity))
        .toList();
  }
}
