package nl.samenspel.reporting.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import nl.samenspel.chassis.problem.NotFound;
import nl.samenspel.chassis.time.Today;
import nl.samenspel.reporting.complaints.CategoryCount;
import nl.samenspel.reporting.complaints.Complaint;
import nl.samenspel.reporting.complaints.ComplaintView;
import nl.samenspel.reporting.complaints.Complaints;
import nl.samenspel.reporting.complaints.QuarterCount;
import nl.samenspel.reporting.health.Healths;
import nl.samenspel.reporting.health.JudgedConditions;
import nl.samenspel.reporting.indicators.Indicator;
import nl.samenspel.reporting.indicators.IndicatorView;
import nl.samenspel.reporting.indicators.Indicators;
import nl.samenspel.reporting.movement.Activities;
import nl.samenspel.reporting.movement.Balance;
import nl.samenspel.reporting.overview.OverviewView;
import nl.samenspel.reporting.overview.Partnerships;
import nl.samenspel.reporting.party.Parties;
import nl.samenspel.reporting.recoveries.Recoveries;
import nl.samenspel.reporting.scores.Scores;
import nl.samenspel.reporting.timeline.EntryView;
import nl.samenspel.reporting.timeline.Road;
import nl.samenspel.reporting.timeline.Timeline;
import nl.samenspel.reporting.trajectories.Trajectories;
import nl.samenspel.reporting.trajectories.Yield;

/** Puts the report of a partnership together. */
@ApplicationScoped
class Reports {

  @Inject Partnerships partnerships;
  @Inject Timeline timeline;
  @Inject Complaints complaints;
  @Inject Recoveries recoveries;
  @Inject Trajectories trajectories;
  @Inject Scores scores;
  @Inject Activities activities;
  @Inject Indicators indicators;
  @Inject Parties parties;
  @Inject Healths healths;
  @Inject Today today;

  /**
   * @throws NotFound when there is no such partnership, or none that the caller may see
   */
  Report of(UUID id) {
    var partnership = partnerships.get(id);
    var entries = timeline.of(id);
    var road = Road.of(entries);
    var logged = complaints.of(List.of(id)).getOrDefault(id, List.of());
    var repaired = recoveries.of(List.of(id)).getOrDefault(id, List.of());
    var rounds = scores.withOrganisations(id);
    var trust = scores.trust(List.of(id)).getOrDefault(id, List.of());
    var done = activities.of(List.of(id)).getOrDefault(id, List.of());
    var aims = indicators.of(List.of(id)).getOrDefault(id, List.of());
    var named = new TreeSet<>(EntryView.named(entries));
    logged.stream().flatMap(Reports::named).forEach(named::add);
    named.addAll(Indicator.organisations(aims));
    var names = parties.named(named);
    var day = today.get();
    var health = healths.on(day, List.of(id)).get(id);
    var condition = JudgedConditions.condition(health, logged, rounds, trust, day);
    return new Report(
        day,
        OverviewView.from(partnership, condition, day),
        partnership.members(),
        phases(road, partnership.cycle(), partnership.phase(), partnership.ended()),
        road.stays(),
        rounds,
        trust,
        CategoryCount.of(logged, day),
        QuarterCount.of(logged, partnership.endedOn() == null ? day : partnership.endedOn(), day),
        logged.stream().map(each -> ComplaintView.from(each, names, day)).toList(),
        repaired,
        Balance.of(done),
        aims.stream().map(each -> IndicatorView.from(each, names, day)).toList(),
        Yield.of(trajectories.of(id, day), day),
        EntryView.from(entries, names));
  }

  /** A phase after the current one is still to come, even when it was left for an earlier one. */
  private static List<Report.PhaseState> phases(
      Road road, int cycle, String current, boolean ended) {
    int now = Road.PHASES.indexOf(current);
    return Road.PHASES.stream()
        .map(
            phase -> {
              var last = road.lastIn(cycle, phase).map(Road.Stay::outcome).orElse("upcoming");
              var ahead = !ended && Road.PHASES.indexOf(phase) > now;
              var known = List.of("active", "completed", "skipped").contains(last);
              return new Report.PhaseState(phase, ahead || !known ? "upcoming" : last);
            })
        .toList();
  }

  private static Stream<UUID> named(Complaint complaint) {
    return Stream.concat(Stream.ofNullable(complaint.complainant()), complaint.about().stream());
  }
}
