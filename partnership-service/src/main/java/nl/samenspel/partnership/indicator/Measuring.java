package nl.samenspel.partnership.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import nl.samenspel.chassis.caller.Caller;
import nl.samenspel.chassis.problem.Issue;
import nl.samenspel.chassis.problem.RuleViolation;
import nl.samenspel.chassis.time.TimeOrderedId;
import nl.samenspel.chassis.time.Today;
import nl.samenspel.partnership.indicator.BulkRequest.Item;
import nl.samenspel.partnership.partnership.BulkItem;
import nl.samenspel.partnership.partnership.BulkItem.Outcome;
import nl.samenspel.partnership.partnership.BulkMode;
import nl.samenspel.partnership.partnership.BulkResult;
import nl.samenspel.partnership.partnership.Given;
import nl.samenspel.partnership.partnership.Ownership;
import nl.samenspel.partnership.partnership.Partnership;

/** Records measurements: one at a time, or a thousand in a handful of statements. */
@ApplicationScoped
class Measuring {

  @Inject Indicators indicators;
  @Inject Measurements measurements;
  @Inject Ownership ownership;
  @Inject Caller caller;
  @Inject Today today;

  /**
   * Records what was measured.
   *
   * @throws RuleViolation when it was measured on that day already
   */
  Measurement record(Partnership partnership, Indicator indicator, UUID id, Reading reading) {
    var cycle =
        Given.meant(
            () -> Given.cycle(partnership, reading.cycle()),
            () -> Given.notAfter(today.get(), "on", reading.on()));
    measurements.among(partnership.id(), List.of(reading)).stream()
        .findFirst()
        .ifPresent(
            earlier -> {
              throw new RuleViolation("measured-already", reading.on())
                  .with("measurement", earlier.id());
            });
    var made = new Measurement(id, partnership.id(), reading, cycle, caller.organisation());
    measurements.persist(made);
    indicator.measured(made);
    indicators.save(indicator);
    return made;
  }

  /** Corrects what was recorded of a day. */
  void correct(Indicator indicator, Measurement measurement, Reading reading) {
    if (measurement.correct(reading.value(), caller.organisation())) {
      indicator.measured(measurement);
      indicators.save(indicator);
    }
  }

  /** Records many, each for a day of its own; a day that was measured already is corrected. */
  BulkResult recordAll(Partnership partnership, List<Item> items, BulkMode mode) {
    var readings =
        items.stream()
            .map(Item::toReading)
            .filter(reading -> reading.indicator() != null && reading.on() != null)
            .toList();
    var batch =
        new Batch(
            partnership,
            indicators.among(
                partnership.id(), readings.stream().map(Reading::indicator).distinct().toList()));
    measurements.among(partnership.id(), readings).forEach(batch::knows);
    var result = new ArrayList<BulkItem>();
    for (var index = 0; index < items.size(); index++) {
      result.add(batch.take(index, items.get(index)));
    }
    var whole = BulkResult.of(mode, result);
    measurements.persist(batch.made);
    indicators.saveAll(batch.touched);
    return whole;
  }

  /** An indicator on a day. */
  private record Moment(UUID indicator, LocalDate on) {}

  /** What is known while a batch is taken in. Nothing of it is written before all is. */
  private final class Batch {

    private final Partnership partnership;
    private final Map<UUID, Indicator> known;
    private final Map<Moment, Measurement> earlier = new HashMap<>();
    private final Set<Moment> seen = new HashSet<>();
    private final List<Measurement> made = new ArrayList<>();
    private final Set<Indicator> touched = new LinkedHashSet<>();

    Batch(Partnership partnership, Map<UUID, Indicator> known) {
      this.partnership = partnership;
      this.known = known;
    }

    void knows(Measurement measurement) {
      earlier.put(new Moment(measurement.indicator(), measurement.on()), measurement);
    }

    BulkItem take(int index, Item item) {
      var issues = issues("measurements[" + index + "].", item);
      return issues.isEmpty() ? taken(index, item.toReading()) : BulkItem.refused(index, issues);
    }

    private BulkItem taken(int index, Reading reading) {
      var indicator = known.get(reading.indicator());
      var existing = earlier.get(new Moment(reading.indicator(), reading.on()));
      if (existing == null) {
        var cycle = Given.cycle(partnership, reading.cycle());
        var fresh =
            new Measurement(
                TimeOrderedId.next(), partnership.id(), reading, cycle, caller.organisation());
        made.add(fresh);
        return told(index, Outcome.CREATED, indicator, fresh);
      }
      return existing.correct(reading.value(), caller.organisation())
          ? told(index, Outcome.CHANGED, indicator, existing)
          : BulkItem.done(index, Outcome.UNCHANGED, existing.id());
    }

    private BulkItem told(int index, Outcome outcome, Indicator of, Measurement measurement) {
      of.measured(measurement);
      touched.add(of);
      return BulkItem.done(index, outcome, measurement.id());
    }

    private List<Issue> issues(String place, Item item) {
      var issues = item.issues(place);
      var indicator = known.get(item.indicator());
      if (item.indicator() != null && indicator == null) {
        issues.add(Issue.inBody("unknown-indicator", place + "indicator", item.indicator()));
      }
      if (indicator != null && !isOurs(indicator)) {
        issues.add(Issue.inBody("indicator-of-another", place + "indicator", item.indicator()));
      }
      if (item.on() != null && item.on().isAfter(today.get())) {
        issues.add(Issue.inBody("in-the-future", place + "on", item.on(), today.get()));
      }
      if (item.cycle() != null && isWrongCycle(item)) {
        issues.add(Issue.inBody("no-such-cycle", place + "cycle", item.cycle(), present()));
      }
      if (indicator != null
          && item.on() != null
          && !seen.add(new Moment(item.indicator(), item.on()))) {
        issues.add(Issue.inBody("same-day-twice", place + "on", item.on()));
      }
      return issues;
    }

    private boolean isOurs(Indicator indicator) {
      return indicator.organisation() == null
          || ownership.isOwnerOrLead(partnership, indicator.organisation());
    }

    private int present() {
      return partnership.progress().cycle();
    }

    /** Of a day that was measured already, the cycle stays what it was. */
    private boolean isWrongCycle(Item item) {
      var existing = earlier.get(new Moment(item.indicator(), item.on()));
      return item.cycle() < 1
          || item.cycle() > present()
          || existing != null && !Objects.equals(existing.cycle(), item.cycle());
    }
  }
}
