package nl.samenspel.reporting.report;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenspel.reporting.page.Table;
import nl.samenspel.reporting.page.Words;
import nl.samenspel.reporting.recoveries.Recovery;
import nl.samenspel.reporting.scores.TrustPoint;

/** The chain from complaint by way of recovery to trust: a row for each recovery. */
record RecoveryTable(Report report, Words words) {

  Table table() {
    var heads = Stream.of("recovery.complaints", "recovery.opened", "recovery.shared");
    var more = Stream.of("recovery.actions", "recovery.trust", "state");
    return new Table(
        words.label("report.recoveries.table"),
        Stream.concat(heads, more).map(key -> words.label("report." + key)).toList(),
        report.recoveries().stream().map(this::row).toList());
  }

  private List<String> row(Recovery it) {
    return List.of(
        complaints(it),
        words.shortDate(it.openedOn()),
        it.sharedOn() == null
            ? "–"
            : words.say(
                "report.recovery.sharedWith", words.shortDate(it.sharedOn()), it.sharedWith()),
        actions(it),
        trust(it),
        state(it));
  }

  private String complaints(Recovery it) {
    return report.complaints().stream()
        .filter(complaint -> it.complaints().contains(complaint.id()))
        .map(
            complaint ->
                words.capital("category", complaint.category())
                    + " ("
                    + words.shortDate(complaint.receivedOn())
                    + ")")
        .collect(Collectors.joining(", "));
  }

  private String actions(Recovery it) {
    if (it.planned() == 0) {
      return "–";
    }
    var done = words.say("report.recovery.done", it.done(), it.planned());
    var late = it.overdueOn(report.date()).size();
    return late == 0 ? done : done + ", " + words.say("report.recovery.late", late);
  }

  private String trust(Recovery it) {
    var before = before(it);
    if (it.trustScore() != null) {
      return before == null
          ? words.score(it.trustScore())
          : words.say(
              "report.recovery.fromTo", words.score(before.score()), words.score(it.trustScore()));
    }
    var then = before == null ? "" : words.score(before.score()) + "; ";
    return it.measureTrustOn() == null
        ? (before == null ? "–" : words.score(before.score()))
        : then + words.say("report.recovery.measuredFrom", words.shortDate(it.measureTrustOn()));
  }

  /** The last score before the plan was shared, or before today while it was not. */
  private TrustPoint before(Recovery it) {
    var until = Objects.requireNonNullElse(it.sharedOn(), report.date());
    return report.trust().stream()
        .filter(point -> point.score() != null && !point.assessment().equals(it.assessment()))
        .filter(point -> !point.on().isAfter(until))
        .reduce((earlier, later) -> later)
        .orElse(null);
  }

  private String state(Recovery it) {
    if (it.closedOn() != null) {
      return words.say("report.recovery.closed", words.shortDate(it.closedOn()));
    }
    return words.label(
        it.sharedOn() == null ? "report.recovery.planning" : "report.recovery.executing");
  }
}
