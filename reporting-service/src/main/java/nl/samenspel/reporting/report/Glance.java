package nl.samenspel.reporting.report;

import java.util.List;
import java.util.Optional;
import nl.samenspel.reporting.overview.Condition;
import nl.samenspel.reporting.page.Figure;
import nl.samenspel.reporting.page.Words;

/** The figures that are seen first. */
record Glance(Report report, Words words) {

  List<Figure> figures() {
    return List.of(
        phase(), trust(), complaints(), report.indicators().isEmpty() ? members() : indicators());
  }

  private Figure phase() {
    var it = report.partnership();
    var since =
        it.phaseSince() == null
            ? ""
            : words.say("report.figure.phase.since", it.phaseSince(), it.daysInPhase());
    var cycle = it.cycle() > 1 ? words.say("report.figure.cycle", it.cycle()) + " · " : "";
    return new Figure(
        words.label("report.figure.phase"), words.capital("phase", it.phase()), cycle + since);
  }

  private Figure trust() {
    var label = words.label("report.figure.trust");
    var trust = report.partnership().scores().trust();
    if (trust == null) {
      return new Figure(label, "–", words.label("report.none"));
    }
    var note = words.say("report.figure.trust.on", trust.on());
    if (trust.score() == null) {
      return new Figure(label, words.label("report.hidden"), words.label("report.hidden.why"));
    }
    return new Figure(label, words.score(trust.score()), change(trust).orElse(note));
  }

  private Optional<String> change(Condition.Trust trust) {
    if (trust.change() == null) {
      return Optional.empty();
    }
    var key = List.of("down", "same", "up").get(trust.change().signum() + 1);
    return Optional.of(words.say("report.figure.trust." + key, words.score(trust.change().abs())));
  }

  private Figure complaints() {
    var it = report.partnership().complaints();
    var overdue =
        it.overdue() > 0
            ? words.say("report.figure.complaints.overdue", it.overdue())
            : words.label("report.figure.complaints.inTime");
    return new Figure(
        words.label("report.figure.complaints"),
        String.valueOf(it.open()),
        words.say("report.figure.complaints.of", it.total()) + " · " + overdue);
  }

  private Figure indicators() {
    long reached =
        report.indicators().stream().filter(each -> each.state().equals("reached")).count();
    return new Figure(
        words.label("report.figure.indicators"),
        words.say("report.figure.indicators.value", reached, report.indicators().size()),
        words.label("report.figure.indicators.note"));
  }

  private Figure members() {
    int members = report.partnership().members().size();
    return new Figure(
        words.label("report.figure.members"),
        String.valueOf(members),
        words.say("report.figure.members.all", members));
  }
}
