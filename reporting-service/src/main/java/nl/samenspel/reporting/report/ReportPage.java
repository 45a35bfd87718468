package nl.samenspel.reporting.report;

import io.quarkus.qute.TemplateData;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenspel.reporting.complaints.ComplaintView;
import nl.samenspel.reporting.overview.Condition;
import nl.samenspel.reporting.page.Figure;
import nl.samenspel.reporting.page.Table;
import nl.samenspel.reporting.page.Words;
import nl.samenspel.reporting.party.Member;
import nl.samenspel.reporting.scores.Round;
import nl.samenspel.reporting.timeline.Road;

/**
 * The report as a page: everything in words already, so that the template only lays it out.
 *
 * @param subtitle what sort of partnership it is
 * @param summary the health in a sentence
 * @param response how many took part in the lenses, or null when there was no round
 */
@TemplateData
public record ReportPage(
    String name,
    String date,
    String subtitle,
    String status,
    String statusLabel,
    String summary,
    List<Reason> reasons,
    List<Figure> figures,
    Table phases,
    Table lenses,
    String response,
    Table trust,
    Table complaints,
    Table recoveries,
    List<Event> events,
    Table members,
    String phaseChart,
    String lensChart,
    String trustChart,
    String complaintChart) {

  @TemplateData
  public record Reason(String severity, String label, String evidence, String advice) {}

  @TemplateData
  public record Event(String on, String sentence, String kind) {}

  static ReportPage of(Report report, Words words) {
    return new Maker(report, words).make();
  }

  private record Maker(Report report, Words words) {

    ReportPage make() {
      var it = report.partnership();
      var drawing = new Drawing(report, words);
      var rounds = LensDrawing.rounds(report);
      var lenses = rounds.isEmpty() ? null : rounds.get(rounds.size() - 1);
      var health = it.health();
      long telling =
          health.reasons().stream().filter(each -> each.severity().equals(health.status())).count();
      return new ReportPage(
          it.name(),
          words.say("report.date", report.date()),
          subtitle(),
          health.status(),
          words.label("health.status." + health.status()),
          words.say("health.summary." + health.status(), telling),
          health.reasons().stream().map(this::reason).toList(),
          List.of(phaseFigure(), trustFigure(), complaintFigure(), memberFigure()),
          phases(),
          lenses == null ? none() : lenses(lenses),
          lenses == null ? null : response(lenses),
          trust(),
          complaints(),
          new RecoveryTable(report, words).table(),
          events(),
          members(),
          drawing.of(Drawing.Chart.PHASES),
          drawing.of(Drawing.Chart.LENSES),
          drawing.of(Drawing.Chart.TRUST),
          drawing.of(Drawing.Chart.COMPLAINTS));
    }

    private String subtitle() {
      var it = report.partnership();
      return Stream.of(
              words.capital("form", it.form()),
              it.region(),
              words.word("orientation", it.orientation()),
              words.word("origin", it.origin()),
              words.say("report.started", it.startsOn()),
              it.endedOn() == null ? "" : words.say("report.ended", it.endedOn()))
          .filter(part -> !part.isEmpty())
          .collect(Collectors.joining(" · "));
    }

    private Reason reason(Condition.Reason it) {
      return new Reason(
          it.severity(),
          words.label("health.severity." + it.severity()),
          words.say(it.evidence()),
          words.say(it.advice()));
    }

    private Figure phaseFigure() {
      var it = report.partnership();
      var since =
          it.phaseSince() == null
              ? ""
              : words.say("report.figure.phase.since", it.phaseSince(), it.daysInPhase());
      var cycle = it.cycle() > 1 ? words.say("report.figure.cycle", it.cycle()) + " · " : "";
      return new Figure(
          words.label("report.figure.phase"), words.capital("phase", it.phase()), cycle + since);
    }

    private Figure trustFigure() {
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
      return Optional.of(
          words.say("report.figure.trust." + key, words.score(trust.change().abs())));
    }

    private Figure complaintFigure() {
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

    private Figure memberFigure() {
      int members = report.partnership().members().size();
      return new Figure(
          words.label("report.figure.members"),
          String.valueOf(members),
          words.say("report.figure.members.all", members));
    }

    private Table phases() {
      return new Table(
          words.label("report.phases.table"),
          labels("phase", "period", "days", "outcome"),
          report.road().stream().map(this::stay).toList());
    }

    private List<String> stay(Road.Stay it) {
      var until = it.until() == null ? report.date() : it.until();
      var phase = words.capital("phase", it.phase());
      return List.of(
          report.partnership().cycle() > 1
              ? phase + " (" + words.say("report.figure.cycle", it.cycle()) + ")"
              : phase,
          shown(it.from())
              + " – "
              + (it.until() == null ? words.label("report.now") : shown(until)),
          String.valueOf(Drawing.days(it.from(), until)),
          Words.capital(words.word("outcome", it.outcome())) + note(it));
    }

    private String note(Road.Stay it) {
      if (!it.waived().isEmpty()) {
        return ". " + Words.capital(words.say("report.waived", requirements(it.waived())));
      }
      return it.unmet().isEmpty()
          ? ""
          : ". " + Words.capital(words.say("report.unmet", requirements(it.unmet())));
    }

    private String requirements(List<String> codes) {
      return codes.stream()
          .map(code -> words.word("requirement", code))
          .collect(Collectors.joining(", "));
    }

    /** A row per organisation, the whole first and the difference last. */
    private Table lenses(Round round) {
      var dimensions = round.dimensions();
      var heads = new ArrayList<>(labels("organisation"));
      dimensions.forEach(each -> heads.add(words.capital("dimension", each.code())));
      var rows = new ArrayList<List<String>>();
      rows.add(row(words.label("report.together"), dimensions, each -> words.score(each.score())));
      LensDrawing.parties(round)
          .forEach(
              (id, party) ->
                  rows.add(
                      row(
                          words.name(party),
                          dimensions,
                          each -> words.score(LensDrawing.score(round, each.code(), id)))));
      rows.add(
          row(
              words.label("report.gap"),
              dimensions,
              each -> each.gap() == null ? "–" : words.score(each.gap())));
      return new Table(words.say("report.lenses.table", round.closedOn()), heads, rows);
    }

    private static List<String> row(
        String head, List<Round.Dimension> dimensions, Function<Round.Dimension, String> cell) {
      return Stream.concat(Stream.of(head), dimensions.stream().map(cell)).toList();
    }

    private String response(Round round) {
      return round.responded() == null || round.responseRate() == null
          ? words.label("report.lenses.response.hidden")
          : words.say(
              "report.lenses.response",
              round.responded(),
              round.invited(),
              words.percentage(round.responseRate()));
    }

    private Table trust() {
      return new Table(
          words.label("report.trust.table"),
          labels("measuredOn", "score", "reason"),
          report.trust().stream()
              .map(
                  each ->
                      List.of(
                          words.shortDate(each.on()),
                          words.score(each.score()),
                          words.word("reason", each.reason())))
              .toList());
    }

    private Table complaints() {
      return new Table(
          words.label("report.complaints.table"),
          labels("receivedOn", "category", "complainant", "about", "dueOn", "state"),
          report.complaints().stream().map(this::complaint).toList());
    }

    private List<String> complaint(ComplaintView it) {
      return List.of(
          words.shortDate(it.receivedOn()),
          words.capital("category", it.category()),
          it.complainant() == null
              ? words.word("external", it.external())
              : words.name(it.complainant()),
          it.about().stream().map(words::name).collect(Collectors.joining(", ")),
          it.decisionDueOn() == null ? "–" : words.shortDate(it.decisionDueOn()),
          state(it));
    }

    private String state(ComplaintView it) {
      var state = words.word("complaintState", it.state());
      if (it.overdue()) {
        return words.say("report.state.overdue", state);
      }
      if (it.finding() == null) {
        return state;
      }
      var inTime =
          words.label(
              Boolean.TRUE.equals(it.inTime()) ? "report.state.inTime" : "report.state.late");
      return words.say("report.state.decided", words.word("finding", it.finding()), inTime);
    }

    /** A decision stands there once, with its finding, not also as a step. */
    private List<Event> events() {
      var events =
          new ArrayList<>(
              report.timeline().stream()
                  .filter(each -> !each.facts().path("step").asText().equals("decide"))
                  .map(
                      each ->
                          new Event(
                              words.shortDate(each.occurredOn()),
                              Words.capital(words.say(each.sentence())),
                              family(each.kind().wireName())))
                  .toList());
      Collections.reverse(events);
      return events;
    }

    /** What colour it gets in the margin. */
    private static String family(String kind) {
      return Stream.of("phase", "complaint", "recovery", "assessment", "trust", "deliverable")
          .filter(kind::startsWith)
          .findFirst()
          .orElse("other");
    }

    private Table members() {
      return new Table(
          words.label("report.members.table"),
          labels("organisation", "role", "joined", "left"),
          report.members().stream().map(this::member).toList());
    }

    private List<String> member(Member it) {
      return List.of(
          words.name(it.organisation()),
          words.word("role", it.role()),
          shown(it.joinedOn()),
          it.current() ? words.label("report.now") : shown(it.leftOn()));
    }

    private String shown(LocalDate day) {
      return day == null ? "–" : words.shortDate(day);
    }

    private List<String> labels(String... keys) {
      return Stream.of(keys).map(key -> words.label("report." + key)).toList();
    }

    private static Table none() {
      return new Table("", List.of(), List.of());
    }
  }
}
