package nl.samenspel.reporting.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import nl.samenspel.reporting.complaints.Complaints;
import nl.samenspel.reporting.contribution.Contributions;
import nl.samenspel.reporting.delegate.Mandates;
import nl.samenspel.reporting.indicators.Indicators;
import nl.samenspel.reporting.movement.Activities;
import nl.samenspel.reporting.overview.Partnership;
import nl.samenspel.reporting.recoveries.Recoveries;
import nl.samenspel.reporting.scores.Scores;
import nl.samenspel.reporting.timeline.Road;
import nl.samenspel.reporting.timeline.Timeline;

/** Reads what counts for the health of partnerships, in a fixed number of queries. */
@ApplicationScoped
class Evidences {

  @Inject Complaints complaints;
  @Inject Recoveries recoveries;
  @Inject Scores scores;
  @Inject Timeline timeline;
  @Inject Activities activities;
  @Inject Mandates mandates;
  @Inject Indicators indicators;
  @Inject Contributions contributions;

  /** In the order of the partnerships. */
  List<Evidence> of(List<Partnership> partnerships) {
    if (partnerships.isEmpty()) {
      return List.of();
    }
    var ids = partnerships.stream().map(Partnership::id).toList();
    var logged = complaints.of(ids);
    var repaired = recoveries.of(ids);
    var rounds = scores.of(ids);
    var trust = scores.trust(ids);
    var roads = timeline.roads(ids);
    var done = activities.of(ids);
    var mandated = mandates.of(ids);
    var measured = indicators.of(ids);
    var agreed = contributions.lastAgreed(ids);
    return partnerships.stream()
        .map(
            each ->
                new Evidence(
                    each,
                    roads.getOrDefault(each.id(), Road.NONE),
                    logged.getOrDefault(each.id(), List.of()),
                    repaired.getOrDefault(each.id(), List.of()),
                    rounds.getOrDefault(each.id(), List.of()),
                    trust.getOrDefault(each.id(), List.of()),
                    done.getOrDefault(each.id(), List.of()),
                    mandated.getOrDefault(each.id(), List.of()),
                    measured.getOrDefault(each.id(), List.of()),
                    agreed.getOrDefault(each.id(), List.of())))
        .toList();
  }
}
