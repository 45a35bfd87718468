package nl.samenspel.reporting.report;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenspel.reporting.chart.ScoreLine;
import nl.samenspel.reporting.page.Table;
import nl.samenspel.reporting.page.Words;

/** Trust through time, and what happened meanwhile. */
record TrustSection(Report report, Words words) {

  Section section() {
    return new Section(
        "trust",
        words.label("report.trust"),
        words.label("report.trust.lead"),
        List.of(Section.Part.pair(chart(), table())));
  }

  String chart() {
    var points =
        report.trust().stream()
            .map(
                each ->
                    new ScoreLine.Point(
                        each.on(), LensDrawing.number(each.score()), words.score(each.score())))
            .toList();
    var starts = report.partnership().startsOn();
    var from =
        report.trust().stream()
            .map(each -> each.on())
            .filter(starts::isAfter)
            .findFirst()
            .orElse(starts);
    var none = words.label("report.trust.none");
    return new ScoreLine(
            "trust",
            words.label("chart.trust.title"),
            told(points.isEmpty() ? none : words.label("report.trust.measured")),
            points,
            complaintMarks(),
            recoverySpans(),
            from,
            report.end(),
            TimeAxis.months(from, report.end()).stream()
                .map(day -> new ScoreLine.Mark(day, words.month(day)))
                .toList(),
            none,
            words.label("report.hidden.why"))
        .svg();
  }

  /** One mark a day; the first says how many complaints there are in all. */
  private List<ScoreLine.Mark> complaintMarks() {
    var days = report.complaints().stream().map(each -> each.receivedOn()).distinct().toList();
    int all = report.complaints().size();
    return days.stream()
        .map(
            day ->
                new ScoreLine.Mark(
                    day,
                    all == 1
                        ? words.label("report.trust.mark")
                        : words.say("report.trust.marks", all)))
        .toList();
  }

  /** The words of a lane: how many there are in all, once. */
  private List<ScoreLine.Span> recoverySpans() {
    int all = report.recoveries().size();
    var label =
        all == 1 ? words.label("report.trust.recovery") : words.say("report.trust.recoveries", all);
    return report.recoveries().stream()
        .map(each -> new ScoreLine.Span(each.openedOn(), each.closedOn(), label))
        .toList();
  }

  private String told(String first) {
    return Stream.concat(Stream.of(first), moments().stream().map(Moment::told))
            .collect(Collectors.joining("; "))
        + ".";
  }

  private Table table() {
    return new Table(
        words.label("report.trust.table"),
        words.labels("report.", "on", "score", "what"),
        moments().stream()
            .map(each -> List.of(words.shortDate(each.on()), each.score(), each.what()))
            .toList());
  }

  /**
   * Something on the axis of time.
   *
   * @param score a dash where nothing was measured
   */
  private record Moment(LocalDate on, String score, String what, String told) {}

  /** What was measured and what happened meanwhile, the first day first. */
  private List<Moment> moments() {
    var measured =
        report.trust().stream()
            .map(
                each ->
                    new Moment(
                        each.on(),
                        words.score(each.score()),
                        words.say("report.trust.because", words.word("reason", each.reason())),
                        words.say(
                            "chart.trust.point",
                            words.date(each.on()),
                            words.score(each.score()))));
    var complained =
        report.complaints().stream()
            .map(
                each ->
                    happened(
                        each.receivedOn(),
                        words.say(
                            "report.trust.complaint", words.word("category", each.category()))));
    var opened =
        report.recoveries().stream()
            .map(each -> happened(each.openedOn(), words.label("report.trust.opened")));
    var closed =
        report.recoveries().stream()
            .filter(each -> !each.open())
            .map(each -> happened(each.closedOn(), words.label("report.trust.closed")));
    return Stream.of(complained, opened, measured, closed)
        .flatMap(each -> each)
        .sorted(Comparator.comparing(Moment::on))
        .toList();
  }

  private Moment happened(LocalDate on, String what) {
    return new Moment(on, "–", what, words.say("chart.trust.point", words.date(on), what));
  }
}
