package nl.samenspel.reporting.health.rule;

import java.time.temporal.ChronoUnit;
import java.util.Optional;
import nl.samenspel.reporting.wording.Word;

/** Rules about the road through the phases. */
final class RoadRules {

  /** A phase takes longer than is good for it. */
  static final Rule STUCK_PHASE = new Rule("stuckPhase", RoadRules::stuckPhase);

  /** A phase of this cycle was skipped. */
  static final Rule SKIPPED_STEP = new Rule("skippedStep", RoadRules::skippedStep);

  /** Requirements of this cycle were waived. */
  static final Rule WAIVED_STEP = new Rule("waivedStep", RoadRules::waivedStep);

  private RoadRules() {}

  private static Optional<Finding> stuckPhase(Facts facts, Thresholds thresholds) {
    if (facts.ended() || facts.phaseSince() == null) {
      return Optional.empty();
    }
    long days = ChronoUnit.DAYS.between(facts.phaseSince(), facts.today());
    var limit = thresholds.stuckPhase();
    if (days < limit.amberDays()) {
      return Optional.empty();
    }
    var severity = days < limit.redDays() ? Severity.AMBER : Severity.RED;
    var phase = Word.of("phase", facts.phase());
    return Optional.of(Finding.of(STUCK_PHASE.code(), severity, phase, days, facts.phaseSince()));
  }

  private static Optional<Finding> skippedStep(Facts facts, Thresholds thresholds) {
    if (facts.ended() || facts.skipped().isEmpty()) {
      return Optional.empty();
    }
    var phases =
        Word.all("phase", facts.skipped().stream().map(Facts.Skipped::phase).distinct().toList());
    var unmet = facts.skipped().stream().flatMap(each -> each.unmet().stream()).distinct().toList();
    return Optional.of(
        unmet.isEmpty()
            ? Finding.of(SKIPPED_STEP.code(), Severity.AMBER, phases)
            : Finding.variant(
                SKIPPED_STEP.code(),
                "with",
                Severity.AMBER,
                phases,
                Word.all("requirement", unmet)));
  }

  private static Optional<Finding> waivedStep(Facts facts, Thresholds thresholds) {
    if (facts.ended()
        || facts.waived().isEmpty()
        || facts.waived().size() < thresholds.waivedStep().amberFrom()) {
      return Optional.empty();
    }
    return Optional.of(
        Finding.of(WAIVED_STEP.code(), Severity.AMBER, Word.all("requirement", facts.waived())));
  }
}
