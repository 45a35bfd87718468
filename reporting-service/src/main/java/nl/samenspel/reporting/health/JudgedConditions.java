package nl.samenspel.reporting.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.samenspel.chassis.time.Today;
import nl.samenspel.reporting.complaints.Complaint;
import nl.samenspel.reporting.complaints.Complaints;
import nl.samenspel.reporting.overview.Condition;
import nl.samenspel.reporting.overview.Conditions;
import nl.samenspel.reporting.overview.Partnership;
import nl.samenspel.reporting.scores.Round;
import nl.samenspel.reporting.scores.Scores;
import nl.samenspel.reporting.scores.TrustPoint;

/** The condition of a page of partnerships, in a fixed number of queries. */
@ApplicationScoped
public class JudgedConditions implements Conditions {

  @Inject Healths healths;
  @Inject Complaints complaints;
  @Inject Scores scores;
  @Inject Today today;

  @Override
  public Map<UUID, Condition> of(List<Partnership> partnerships) {
    if (partnerships.isEmpty()) {
      return Map.of();
    }
    var day = today.get();
    var ids = partnerships.stream().map(Partnership::id).toList();
    var health = healths.on(day, ids);
    var logged = complaints.of(ids);
    var rounds = scores.of(ids);
    var trust = scores.trust(ids);
    return ids.stream()
        .collect(
            Collectors.toMap(
                id -> id,
                id ->
                    condition(
                        health.get(id),
                        logged.getOrDefault(id, List.of()),
                        rounds.getOrDefault(id, List.of()),
                        trust.getOrDefault(id, List.of()),
                        day)));
  }

  /** From what was read of one partnership. */
  public static Condition condition(
      Condition.Health health,
      List<Complaint> complaints,
      List<Round> rounds,
      List<TrustPoint> trust,
      LocalDate today) {
    return new Condition(health, scores(rounds, trust), counts(complaints, today));
  }

  private static Condition.Scores scores(List<Round> rounds, List<TrustPoint> trust) {
    var lenses =
        Round.lastOfLenses(rounds)
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
    return new Condition.Scores(trust(trust), lenses);
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
