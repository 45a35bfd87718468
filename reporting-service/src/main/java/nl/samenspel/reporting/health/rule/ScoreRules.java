package nl.samenspel.reporting.health.rule;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.samenspel.reporting.wording.Word;

/** Rules about what was measured. A hidden score says nothing, neither good nor bad. */
final class ScoreRules {

  /** Trust is low. */
  static final Rule TRUST_LOW = Rule.timeless("trustLow", ScoreRules::trustLow);

  /** Trust has fallen since the last score before it that is shown. */
  static final Rule TRUST_FALLING = Rule.timeless("trustFalling", ScoreRules::trustFalling);

  /** The organisations see a lens very differently. */
  static final Rule LENS_GAP = Rule.timeless("lensGap", ScoreRules::lensGap);

  /** Nothing was measured that may be shown, or too long ago: then nobody knows. */
  static final Rule NO_ASSESSMENT =
      new Rule(
          "noAssessment",
          ScoreRules::noAssessment,
          (facts, thresholds) ->
              Stream.ofNullable(facts.measuredOn()).map(day -> outdatedOn(day, thresholds)));

  private ScoreRules() {}

  private static Optional<Finding> trustLow(Facts facts, LocalDate today, Thresholds thresholds) {
    var limit = thresholds.trustLow();
    var last = last(facts.trust());
    if (facts.ended() || last.isEmpty() || last.get().score().isEmpty()) {
      return Optional.empty();
    }
    var score = last.get().score().get();
    if (score.compareTo(limit.amberBelow()) >= 0) {
      return Optional.empty();
    }
    var severity = score.compareTo(limit.redBelow()) < 0 ? Severity.RED : Severity.AMBER;
    return Optional.of(
        Finding.of(TRUST_LOW.code(), severity, last.get().on(), score, last.get().on()));
  }

  private static Optional<Finding> trustFalling(
      Facts facts, LocalDate today, Thresholds thresholds) {
    var shown = facts.trust().stream().filter(each -> each.score().isPresent()).toList();
    if (facts.ended() || shown.size() < 2 || last(facts.trust()).get().score().isEmpty()) {
      return Optional.empty();
    }
    var before = shown.get(shown.size() - 2);
    var after = shown.get(shown.size() - 1);
    var fall = before.score().get().subtract(after.score().get());
    var limit = thresholds.trustFalling();
    if (fall.compareTo(limit.amberFrom()) < 0) {
      return Optional.empty();
    }
    var severity = fall.compareTo(limit.redFrom()) < 0 ? Severity.AMBER : Severity.RED;
    return Optional.of(
        Finding.of(
            TRUST_FALLING.code(),
            severity,
            after.on(),
            before.score().get(),
            after.score().get(),
            after.on()));
  }

  private static Optional<Finding> lensGap(Facts facts, LocalDate today, Thresholds thresholds) {
    var limit = thresholds.lensGap();
    var wide =
        facts.lenses().stream()
            .filter(
                lens -> lens.gap().filter(gap -> gap.compareTo(limit.amberFrom()) >= 0).isPresent())
            .toList();
    if (facts.ended() || wide.isEmpty()) {
      return Optional.empty();
    }
    var widest =
        wide.stream().map(lens -> lens.gap().get()).max(Comparator.naturalOrder()).orElseThrow();
    var severity = severity(widest, limit.redFrom());
    var lenses = Word.all("dimension", wide.stream().map(Facts.Lens::code).toList());
    return Optional.of(Finding.of(LENS_GAP.code(), severity, wide.get(0).on(), lenses, widest));
  }

  private static Optional<Finding> noAssessment(
      Facts facts, LocalDate today, Thresholds thresholds) {
    if (facts.measuredOn() == null) {
      return Optional.of(
          Finding.variant(NO_ASSESSMENT.code(), "never", Severity.UNKNOWN, facts.startedOn()));
    }
    var outdatedOn = outdatedOn(facts.measuredOn(), thresholds);
    return facts.ended() || today.isBefore(outdatedOn)
        ? Optional.empty()
        : Optional.of(
            Finding.of(NO_ASSESSMENT.code(), Severity.UNKNOWN, outdatedOn, facts.measuredOn()));
  }

  private static LocalDate outdatedOn(LocalDate measuredOn, Thresholds thresholds) {
    return measuredOn.plusDays(thresholds.noAssessment().unknownAfterDays() + 1L);
  }

  private static Severity severity(BigDecimal value, BigDecimal redFrom) {
    return value.compareTo(redFrom) < 0 ? Severity.AMBER : Severity.RED;
  }

  private static <T> Optional<T> last(List<T> all) {
    return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
  }
}
