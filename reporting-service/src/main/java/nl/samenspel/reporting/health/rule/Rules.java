package nl.samenspel.reporting.health.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

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
          MemberRules.MANDATE_ENDING,
          MemberRules.ONE_SIDED_CONTRIBUTIONS,
          WorkRules.IMBALANCE,
          WorkRules.OFF_TARGET,
          ScoreRules.NO_ASSESSMENT);

  private Rules() {}

  /** What the rules have to say, most serious first. No findings means: measured, and well. */
  public static List<Finding> judge(Facts facts, LocalDate today, Thresholds thresholds) {
    return ALL.stream()
        .flatMap(rule -> rule.judgement().of(facts, today, thresholds).stream())
        .sorted(Comparator.comparing(Finding::severity))
        .toList();
  }

  /**
   * What the rules have to say on every day there is, as long as nothing else happens: spells
   * without a gap between them. A rule may say something else on the days that it names, and on no
   * other.
   */
  public static List<Spell> calendar(Facts facts, Thresholds thresholds) {
    var turns = new TreeSet<LocalDate>();
    turns.add(Spell.BEGIN);
    ALL.stream()
        .flatMap(rule -> rule.turns().of(facts, thresholds))
        .filter(Spell::isThere)
        .forEach(turns::add);
    var spells = new ArrayList<Spell>();
    for (var first : turns) {
      var next = turns.higher(first);
      var last = next == null ? Spell.END : next.minusDays(1);
      spells.add(new Spell(first, last, judge(facts, first, thresholds)));
    }
    return List.copyOf(spells);
  }
}
