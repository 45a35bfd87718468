package nl.samenspel.reporting.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.samenspel.chassis.problem.Texts;
import nl.samenspel.reporting.complaints.Complaint;
import nl.samenspel.reporting.health.rule.Facts;
import nl.samenspel.reporting.health.rule.Finding;
import nl.samenspel.reporting.health.rule.Rules;
import nl.samenspel.reporting.overview.Condition;
import nl.samenspel.reporting.overview.Partnership;
import nl.samenspel.reporting.recoveries.Recovery;
import nl.samenspel.reporting.scores.Round;
import nl.samenspel.reporting.scores.TrustPoint;
import nl.samenspel.reporting.timeline.Road;

/** Lays what was read before the rules. */
@ApplicationScoped
public class Judge {

  private static final String LENSES = "fiveLenses";

  @Inject HealthSettings thresholds;

  /** All that is known of a partnership and counts for its condition. */
  public record Evidence(
      Partnership partnership,
      Road road,
      List<Complaint> complaints,
      List<Recovery> recoveries,
      List<Round> rounds,
      List<TrustPoint> trust) {}

  public Condition judge(Evidence evidence, LocalDate today) {
    return new Condition(
        health(Rules.judge(facts(evidence, today), thresholds)),
        scores(evidence),
        counts(evidence.complaints(), today));
  }

  private static Condition.Health health(List<Finding> findings) {
    var status = findings.isEmpty() ? "green" : Texts.wireName(findings.get(0).severity());
    return new Condition.Health(
        status,
        findings.stream()
            .map(
                each ->
                    new Condition.Reason(
                        each.rule(),
                        Texts.wireName(each.severity()),
                        each.evidence(),
                        each.advice()))
            .toList());
  }

  private static Facts facts(Evidence it, LocalDate today) {
    var stays = it.road().in(it.partnership().cycle());
    return new Facts(
        today,
        it.partnership().ended(),
        it.partnership().phase(),
        it.partnership().phaseSince(),
        stays.stream()
            .filter(stay -> it.road().lastIn(stay.cycle(), stay.phase()).equals(Optional.of(stay)))
            .filter(stay -> stay.outcome().equals("skipped"))
            .map(stay -> new Facts.Skipped(stay.phase(), stay.unmet()))
            .toList(),
        stays.stream().flatMap(stay -> stay.waived().stream()).distinct().toList(),
        it.complaints().stream()
            .map(
                each ->
                    new Facts.Complaint(
                        each.receivedOn(),
                        each.overdueOn(today).map(Complaint.Deadline::on).orElse(null)))
            .toList(),
        it.recoveries().stream().flatMap(each -> each.overdueOn(today).stream()).toList(),
        it.trust().stream()
            .map(each -> new Facts.Trust(each.on(), Optional.ofNullable(each.score())))
            .toList(),
        lenses(it.rounds()).map(Round::dimensions).orElse(List.of()).stream()
            .map(each -> new Facts.Lens(each.code(), Optional.ofNullable(each.gap())))
            .toList(),
        measuredOn(it.rounds()));
  }

  private static LocalDate measuredOn(List<Round> rounds) {
    return rounds.stream()
        .filter(Round::closed)
        .filter(round -> round.dimensions().stream().anyMatch(each -> each.score() != null))
        .map(Round::closedOn)
        .max(Comparator.naturalOrder())
        .orElse(null);
  }

  private static Optional<Round> lenses(List<Round> rounds) {
    return rounds.stream()
        .filter(round -> round.closed() && round.instrument().equals(LENSES))
        .reduce((earlier, later) -> later);
  }

  private static Condition.Scores scores(Evidence it) {
    var lenses =
        lenses(it.rounds())
            .map(
                round ->
                    new Condition.Lenses(
                        round.closedOn(),
                        round.dimensions().stream()
                            .map(
                                each ->
                                    new Condition.Lens(
                                        each.code(),
                                        each.score(),
                                        each.band(),
                                        each.gap(),
                                        each.suppressed()))
                            .toList()))
            .orElse(null);
    return new Condition.Scores(trust(it.trust()), lenses);
  }

  private static Condition.Trust trust(List<TrustPoint> points) {
    if (points.isEmpty()) {
      return null;
    }
    var last = points.get(points.size() - 1);
    return new Condition.Trust(last.on(), last.score(), last.suppressed(), change(points));
  }

  /** Against the last shown score before it. */
  private static BigDecimal change(List<TrustPoint> points) {
    var last = points.get(points.size() - 1).score();
    return points.subList(0, points.size() - 1).stream()
        .map(TrustPoint::score)
        .filter(Objects::nonNull)
        .reduce((earlier, later) -> later)
        .filter(before -> last != null)
        .map(before -> last.subtract(before))
        .orElse(null);
  }

  private static Condition.Complaints counts(List<Complaint> complaints, LocalDate today) {
    return new Condition.Complaints(
        complaints.size(),
        (int) complaints.stream().filter(Complaint::open).count(),
        (int) complaints.stream().filter(each -> each.overdueOn(today).isPresent()).count());
  }
}
