package nl.samenspel.reporting.health.rule;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import nl.samenspel.reporting.wording.Word;

/** Rules about the road through the phases. */
final class RoadRules {

  /** A phase takes longer than is good for it. */
  static final Rule STUCK_PHASE =
      new Rule(
          "stuckPhase",
          RoadRules::stuckPhase,
          (facts, thresholds) ->
              Stream.ofNullable(facts.phaseSince())
                  .flatMap(
                      since ->
                          Stream.of(
                              since.plusDays(thresholds.stuckPhase().amberDays()),
                              since.plusDays(thresholds.stuckPhase().redDays()))));

  /** A phase of this cycle was skipped. */
  static final Rule SKIPPED_STEP = Rule.timeless("skippedStep", RoadRules::skippedStep);

  /** Requirements of this cycle were waived. */
  static final Rule WAIVED_STEP = Rule.timeless("waivedStep", RoadRules::waivedStep);

  private RoadRules() {}

  private static Optional<Finding> stuckPhase(Facts facts, LocalDate today, Thresholds thresholds) {
    if (facts.ended() || facts.phaseSince() == null) {
      return Optional.empty();
    }
    var limit = thresholds.stuckPhase();
    var amberOn = facts.phaseSince().plusDays(limit.amberDays());
    if (today.isBefore(amberOn)) {
      return Optional.empty();
    }
    var red = !today.isBefore(facts.phaseSince().plusDays(limit.redDays()));
    return Optional.of(
        Finding.of(
            STUCK_PHASE.code(),
            red ? Severity.RED : Severity.AMBER,
            amberOn,
            Word.of("phase", facts.phase()),
            red ? limit.redDays() : limit.amberDays(),
            facts.phaseSince()));
  }

  private static Optional<Finding> skippedStep(
      Facts facts, LocalDate today, Thresholds thresholds) {
    if (facts.ended() || facts.skipped().isEmpty()) {
      return Optional.empty();
    }
    var since =
        facts.skipped().stream()
            .map(Facts.Skipped::on)
            .min(Comparator.naturalOrder())
            .orElseThrow();
    var phases =
        Word.all("phase", facts.skipped().stream().map(Facts.Skipped::phase).distinct().toList());
    var unmet = facts.skipped().stream().flatMap(each -> each.unmet().stream()).distinct().toList();
    return Optional.of(
        unmet.isEmpty()
            ? Finding.of(SKIPPED_STEP.code(), Severity.AMBER, since, phases)
            : Finding.variant(
                SKIPPED_STEP.code(),
                "with",
                Severity.AMBER,
                since,
                phases,
                Word.all("requirement", unmet)));
  }

  private static Optional<Finding> waivedStep(Facts facts, LocalDate today, Thresholds thresholds) {
    int from = Math.max(1, thresholds.waivedStep().amberFrom());
    if (facts.ended() || facts.waived().size() < from) {
      return Optional.empty();
    }
    var since = facts.waived().stream().map(Facts.Waived::on).sorted().toList().get(from - 1);
    var requirements = facts.waived().stream().map(Facts.Waived::requirement).toList();
    return Optional.of(
        Finding.of(
            WAIVED_STEP.code(), Severity.AMBER, since, Word.all("requirement", requirements)));
  }
}
