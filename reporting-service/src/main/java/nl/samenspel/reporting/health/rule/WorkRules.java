package nl.samenspel.reporting.health.rule;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import nl.samenspel.reporting.wording.Word;

/** Rules about what is done together, and what comes of it. */
final class WorkRules {

  /** Deepening takes over from progress, or progress from deepening. */
  static final Rule IMBALANCE = Rule.timeless("imbalance", WorkRules::imbalance);

  /** One of the three K's is no better than at the start. */
  static final Rule OFF_TARGET = Rule.timeless("offTarget", WorkRules::offTarget);

  private WorkRules() {}

  private static Optional<Finding> imbalance(Facts facts, LocalDate today, Thresholds thresholds) {
    var limit = thresholds.imbalance();
    int all = facts.activities().size();
    if (facts.ended() || all == 0 || all < limit.fewestActivities()) {
      return Optional.empty();
    }
    var most = limit.largestShare().multiply(BigDecimal.valueOf(all));
    return Stream.of("deepening", "progress")
        .filter(movement -> BigDecimal.valueOf(count(facts, movement)).compareTo(most) > 0)
        .findFirst()
        .map(
            movement ->
                Finding.of(
                    IMBALANCE.code(),
                    Severity.AMBER,
                    facts.activities().get(all - 1).on(),
                    count(facts, movement),
                    all,
                    Word.of("movement", movement)));
  }

  private static int count(Facts facts, String movement) {
    return (int)
        facts.activities().stream().filter(each -> each.movement().equals(movement)).count();
  }

  private static Optional<Finding> offTarget(Facts facts, LocalDate today, Thresholds thresholds) {
    var limit = thresholds.offTarget();
    var off =
        facts.aims().stream()
            .filter(aim -> aim.share().compareTo(limit.amberAtMost()) <= 0)
            .toList();
    if (facts.ended() || off.isEmpty()) {
      return Optional.empty();
    }
    var worst = off.stream().map(Facts.Aim::share).min(Comparator.naturalOrder()).orElseThrow();
    var since = off.stream().map(Facts.Aim::on).min(Comparator.naturalOrder()).orElseThrow();
    return Optional.of(
        Finding.of(
            OFF_TARGET.code(),
            worst.compareTo(limit.redAtMost()) <= 0 ? Severity.RED : Severity.AMBER,
            since,
            off.size(),
            facts.aims().size(),
            Word.all("k", off.stream().map(Facts.Aim::kind).distinct().toList()),
            worst));
  }
}
