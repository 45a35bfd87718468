package nl.samenspel.reporting.health;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.samenspel.reporting.complaints.Complaint;
import nl.samenspel.reporting.contribution.Contribution;
import nl.samenspel.reporting.delegate.Mandate;
import nl.samenspel.reporting.health.rule.Facts;
import nl.samenspel.reporting.indicators.Indicator;
import nl.samenspel.reporting.movement.Activity;
import nl.samenspel.reporting.overview.Partnership;
import nl.samenspel.reporting.party.Member;
import nl.samenspel.reporting.recoveries.Recovery;
import nl.samenspel.reporting.scores.Round;
import nl.samenspel.reporting.scores.TrustPoint;
import nl.samenspel.reporting.timeline.Road;

/** All that is known of a partnership and counts for its health. */
record Evidence(
    Partnership partnership,
    Road road,
    List<Complaint> complaints,
    List<Recovery> recoveries,
    List<Round> rounds,
    List<TrustPoint> trust,
    List<Activity> activities,
    List<Mandate> mandates,
    List<Indicator> indicators,
    List<Contribution> contributions) {

  /** As the rules want it. */
  Facts facts() {
    var lenses = Round.lastOfLenses(rounds);
    return new Facts(
        partnership.ended(),
        partnership.startsOn(),
        partnership.phase(),
        partnership.phaseUntil() == null ? partnership.phaseSince() : null,
        skipped(),
        waived(),
        complaints.stream().map(Evidence::complaint).toList(),
        recoveries.stream().filter(Recovery::open).flatMap(each -> each.due().stream()).toList(),
        trust.stream()
            .map(each -> new Facts.Trust(each.on(), Optional.ofNullable(each.score())))
            .toList(),
        lenses.stream()
            .flatMap(
                round ->
                    round.dimensions().stream()
                        .map(
                            each ->
                                new Facts.Lens(
                                    each.code(),
                                    Optional.ofNullable(each.gap()),
                                    round.closedOn())))
            .toList(),
        measuredOn(),
        activities.stream()
            .filter(each -> each.cycle() == partnership.cycle())
            .map(each -> new Facts.Activity(each.movement(), each.on()))
            .toList(),
        lastDays(),
        indicators.stream().flatMap(each -> aim(each).stream()).toList(),
        partnership.members().stream().filter(Member::current).count() < 2
            ? List.of()
            : contributions.stream().map(Evidence::contribution).toList());
  }

  private List<Facts.Skipped> skipped() {
    return road.in(partnership.cycle()).stream()
        .filter(stay -> road.lastIn(stay.cycle(), stay.phase()).equals(Optional.of(stay)))
        .filter(stay -> stay.outcome().equals("skipped"))
        .map(stay -> new Facts.Skipped(stay.phase(), stay.unmet(), stay.until()))
        .toList();
  }

  /** Each once, from the first time. */
  private List<Facts.Waived> waived() {
    var first = new LinkedHashMap<String, LocalDate>();
    road.in(partnership.cycle())
        .forEach(stay -> stay.waived().forEach(code -> first.putIfAbsent(code, stay.until())));
    return first.entrySet().stream()
        .map(each -> new Facts.Waived(each.getKey(), each.getValue()))
        .toList();
  }

  private static Facts.Complaint complaint(Complaint it) {
    return new Facts.Complaint(
        it.receivedOn(), it.terms().stream().map(Complaint.Deadline::on).toList());
  }

  private LocalDate measuredOn() {
    return rounds.stream()
        .filter(Round::closed)
        .filter(round -> round.dimensions().stream().anyMatch(each -> each.score() != null))
        .map(Round::closedOn)
        .max(Comparator.naturalOrder())
        .orElse(null);
  }

  /** A member with another delegate who may go on is not without one. */
  private List<LocalDate> lastDays() {
    var members =
        partnership.members().stream()
            .filter(Member::current)
            .map(member -> member.organisation().id())
            .collect(Collectors.toSet());
    Map<UUID, List<Mandate>> ofEach =
        mandates.stream()
            .filter(each -> members.contains(each.organisation()))
            .collect(Collectors.groupingBy(Mandate::organisation));
    return ofEach.values().stream()
        .filter(all -> all.stream().map(Mandate::until).noneMatch(Objects::isNull))
        .map(all -> all.stream().map(Mandate::until).max(Comparator.naturalOrder()).orElseThrow())
        .sorted()
        .toList();
  }

  private static Optional<Facts.Aim> aim(Indicator it) {
    return it.lastOn(LocalDate.MAX)
        .flatMap(
            last ->
                it.progressOn(LocalDate.MAX)
                    .map(share -> new Facts.Aim(it.kind(), share, last.on())));
  }

  private static Facts.Contribution contribution(Contribution it) {
    return new Facts.Contribution(
        it.organisation(), it.kind() + " " + it.unit(), it.amount(), it.agreedOn());
  }
}
