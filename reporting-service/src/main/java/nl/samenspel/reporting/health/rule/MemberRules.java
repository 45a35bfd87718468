package nl.samenspel.reporting.health.rule;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Rules about what members bring in, and who may speak for them. */
final class MemberRules {

  /** A member will soon have nobody who may speak for it, or has nobody any more. */
  static final Rule MANDATE_ENDING =
      new Rule(
          "mandateEnding",
          MemberRules::mandateEnding,
          (facts, thresholds) ->
              facts.mandates().stream()
                  .flatMap(last -> Stream.of(noticeOf(last, thresholds), last.plusDays(1))));

  /** One member brings in nearly all of everything: equality does not last on that. */
  static final Rule ONE_SIDED_CONTRIBUTIONS =
      Rule.timeless("oneSidedContributions", MemberRules::oneSided);

  private MemberRules() {}

  private static LocalDate noticeOf(LocalDate last, Thresholds thresholds) {
    var notice = last.minusDays(thresholds.mandateEnding().amberDays());
    return Spell.isThere(notice) ? notice : Spell.BEGIN;
  }

  private static Optional<Finding> mandateEnding(
      Facts facts, LocalDate today, Thresholds thresholds) {
    if (facts.ended()) {
      return Optional.empty();
    }
    var expired = where(facts.mandates(), last -> last.isBefore(today));
    if (!expired.isEmpty()) {
      return Optional.of(
          Finding.variant(
              MANDATE_ENDING.code(),
              "expired",
              Severity.RED,
              expired.get(0).plusDays(1),
              expired.size(),
              expired.get(0)));
    }
    var ending = where(facts.mandates(), last -> !noticeOf(last, thresholds).isAfter(today));
    return ending.stream()
        .findFirst()
        .map(
            first ->
                Finding.of(
                    MANDATE_ENDING.code(),
                    Severity.AMBER,
                    noticeOf(first, thresholds),
                    ending.size(),
                    first));
  }

  private static List<LocalDate> where(List<LocalDate> days, Predicate<LocalDate> which) {
    return days.stream().filter(which).sorted().toList();
  }

  /**
   * Money of one and hours of another cannot be compared, so the part of a member counts that it
   * has of each kind at least.
   */
  private static Optional<Finding> oneSided(Facts facts, LocalDate today, Thresholds thresholds) {
    if (facts.ended()) {
      return Optional.empty();
    }
    return facts.contributions().stream()
        .map(Facts.Contribution::organisation)
        .distinct()
        .map(organisation -> leastShare(organisation, facts.contributions()))
        .max(Comparator.naturalOrder())
        .filter(share -> share.compareTo(thresholds.oneSidedContributions().largestShare()) > 0)
        .map(
            share ->
                Finding.of(
                    ONE_SIDED_CONTRIBUTIONS.code(),
                    Severity.AMBER,
                    facts.contributions().get(0).agreedOn(),
                    share));
  }

  private static BigDecimal leastShare(UUID organisation, List<Facts.Contribution> all) {
    return all.stream().collect(Collectors.groupingBy(Facts.Contribution::what)).values().stream()
        .map(
            same ->
                sum(same.stream().filter(each -> each.organisation().equals(organisation)))
                    .divide(sum(same.stream()), 4, RoundingMode.HALF_UP))
        .min(Comparator.naturalOrder())
        .orElse(BigDecimal.ZERO);
  }

  private static BigDecimal sum(Stream<Facts.Contribution> contributions) {
    return contributions.map(Facts.Contribution::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
