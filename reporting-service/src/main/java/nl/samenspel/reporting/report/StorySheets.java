package nl.samenspel.reporting.report;

import java.util.List;
import java.util.stream.Stream;
import nl.samenspel.reporting.page.Sheet;

/** The partnership at a glance, who takes part, and the road through the phases. */
record StorySheets(Report report, Cells cells) {

  Stream<Sheet> all() {
    return Stream.of(overview(), signals(), members(), phases());
  }

  private Sheet overview() {
    var it = report.partnership();
    var trust = it.scores().trust();
    return cells.sheet(
        "overview",
        List.of("what", "value"),
        Stream.of(
            line("name", it.name()),
            line("partnership", it.id().toString()),
            line("date", report.date()),
            line("form", cells.words().word("form", it.form())),
            line("region", it.region()),
            line("orientation", cells.words().word("orientation", it.orientation())),
            line("origin", cells.words().word("origin", it.origin())),
            line("status", cells.words().word("status", it.status())),
            line("startsOn", it.startsOn()),
            line("endedOn", it.endedOn()),
            line("cycle", it.cycle()),
            line("phase", cells.words().word("phase", it.phase())),
            line("phaseSince", it.phaseSince()),
            line("daysInPhase", it.daysInPhase()),
            line("health", cells.words().label("health.status." + it.health().status())),
            line("trust", trust == null ? null : cells.shownOrHidden(trust.score())),
            line("trustOn", trust == null ? null : trust.on()),
            line("complaints", it.complaints().total()),
            line("openComplaints", it.complaints().open()),
            line("overdue", it.complaints().overdue()),
            line("deepening", report.balance().deepening()),
            line("progress", report.balance().progress())));
  }

  private List<Object> line(String head, Object value) {
    return Cells.row(cells.words().label("sheet." + head), value);
  }

  private Sheet signals() {
    return cells.sheet(
        "signals",
        List.of("severity", "evidence", "advice"),
        report.partnership().health().reasons().stream()
            .map(
                it ->
                    Cells.row(
                        cells.words().label("health.severity." + it.severity()),
                        cells.words().say(it.evidence()),
                        cells.words().say(it.advice()))));
  }

  private Sheet members() {
    return cells.sheet(
        "members",
        List.of("organisation", "role", "joinedOn", "leftOn"),
        report.members().stream()
            .map(
                it ->
                    Cells.row(
                        cells.words().name(it.organisation()),
                        cells.words().word("role", it.role()),
                        it.joinedOn(),
                        it.leftOn())));
  }

  private Sheet phases() {
    return cells.sheet(
        "phases",
        List.of("cycle", "phase", "from", "until", "days", "outcome", "waived", "unmet"),
        report.road().stream()
            .map(
                it ->
                    Cells.row(
                        it.cycle(),
                        cells.words().word("phase", it.phase()),
                        it.from(),
                        it.until(),
                        TimeAxis.days(it.from(), it.until() == null ? report.end() : it.until()),
                        cells.words().word("outcome", it.outcome()),
                        cells.all("requirement", it.waived()),
                        cells.all("requirement", it.unmet()))));
  }
}
