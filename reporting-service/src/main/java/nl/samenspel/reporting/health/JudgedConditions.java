package nl.samenspel.reporting.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.samenspel.chassis.time.Today;
import nl.samenspel.reporting.complaints.Complaints;
import nl.samenspel.reporting.overview.Condition;
import nl.samenspel.reporting.overview.Conditions;
import nl.samenspel.reporting.overview.Partnership;
import nl.samenspel.reporting.recoveries.Recoveries;
import nl.samenspel.reporting.scores.Scores;
import nl.samenspel.reporting.timeline.Road;
import nl.samenspel.reporting.timeline.Timeline;

/** The condition of a page of partnerships, in a fixed number of queries. */
@ApplicationScoped
public class JudgedConditions implements Conditions {

  @Inject Complaints complaints;
  @Inject Recoveries recoveries;
  @Inject Scores scores;
  @Inject Timeline timeline;
  @Inject Judge judge;
  @Inject Today today;

  @Override
  public Map<UUID, Condition> of(List<Partnership> partnerships) {
    var day = today.get();
    return evidence(partnerships).stream()
        .collect(
            Collectors.toMap(
                evidence -> evidence.partnership().id(),
                ((Function<Judge.Evidence, Condition>) evidence -> judge.judge(evidence, day))));
  }

  /** What their condition follows from, in the order of the partnerships. */
  public List<Judge.Evidence> evidence(List<Partnership> partnerships) {
    if (partnerships.isEmpty()) {
      return List.of();
    }
    var ids = partnerships.stream().map(Partnership::id).toList();
    var logged = complaints.of(ids);
    var repaired = recoveries.of(ids);
    var rounds = scores.of(ids);
    var trust = scores.trust(ids);
    var roads = timeline.roads(ids);
    return partnerships.stream()
        .map(
            each ->
                new Judge.Evidence(
                    each,
                    roads.getOrDefault(each.id(), Road.NONE),
                    logged.getOrDefault(each.id(), List.of()),
                    repaired.getOrDefault(each.id(), List.of()),
                    rounds.getOrDefault(each.id(), List.of()),
                    trust.getOrDefault(each.id(), List.of())))
        .toList();
  }
}
