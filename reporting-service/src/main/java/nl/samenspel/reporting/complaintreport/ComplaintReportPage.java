package nl.samenspel.reporting.complaintreport;

import io.quarkus.qute.TemplateData;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.samenspel.reporting.chart.CategoryBars;
import nl.samenspel.reporting.complaints.Standing;
import nl.samenspel.reporting.page.ComplaintBars;
import nl.samenspel.reporting.page.Figure;
import nl.samenspel.reporting.page.Table;
import nl.samenspel.reporting.page.Words;

/**
 * The publication as a page: everything in words already.
 *
 * @param keptBack what is said about what is kept back, or null when nothing is
 */
@TemplateData
public record ComplaintReportPage(
    String title,
    String subtitle,
    String date,
    List<Figure> figures,
    Table findings,
    String chart,
    Table categories,
    String keptBack,
    Table regimes) {

  static ComplaintReportPage of(ComplaintReport it, Words words) {
    var tooFew = it.subjectsKeptBack();
    var some = it.categories().stream().anyMatch(each -> each.findings() == null);
    return new ComplaintReportPage(
        words.say("complaintReport.title", String.valueOf(it.year())),
        it.organisation() == null
            ? words.label("complaintReport.all")
            : words.name(it.organisation()),
        words.say("report.date", it.date()),
        figures(it, words),
        findings(it.findings(), words),
        chart(it, words),
        categories(it, words),
        tooFew || some
            ? words.say(
                tooFew ? "complaintReport.tooFew" : "complaintReport.keptBack", Disclosure.FEWEST)
            : null,
        regimes(it, words));
  }

  private static List<Figure> figures(ComplaintReport it, Words words) {
    var in = it.timeliness();
    var share = standing(in).shareInTime();
    return List.of(
        new Figure(
            words.label("complaintReport.received"),
            String.valueOf(it.received()),
            words.say("complaintReport.withdrawn", in.withdrawn())),
        new Figure(
            words.label("complaintReport.inTime"),
            Words.orDash(share, words::percentage),
            words.say("complaintReport.inTime.note", in.decidedInTime(), in.late())),
        new Figure(
            words.label("complaintReport.days"),
            Words.orDash(it.medianDays(), words::number),
            words.label("complaintReport.days.note")),
        new Figure(
            words.label("complaintReport.open"),
            String.valueOf(it.openAtYearEnd()),
            words.label("complaintReport.open.note")));
  }

  private static Table findings(ComplaintReport.Findings it, Words words) {
    return new Table(
        words.label("complaintReport.findings.table"),
        labels(words, "complaintReport.finding", "complaintReport.complaints"),
        List.of(
            row(words.capital("finding", "founded"), it.founded()),
            row(words.capital("finding", "partlyFounded"), it.partlyFounded()),
            row(words.capital("finding", "unfounded"), it.unfounded()),
            row(words.capital("finding", "inadmissible"), it.inadmissible()),
            row(words.capital("complaintState", "satisfied"), it.satisfied())));
  }

  private static String chart(ComplaintReport it, Words words) {
    var bars =
        it.categories().stream()
            .map(
                each ->
                    ComplaintBars.bar(
                        words.capital("category", each.category()), standing(each.timeliness())))
            .toList();
    var none = words.label("complaintReport.noSubjects");
    return new CategoryBars(
            "subjects",
            words.label("chart.complaints.title"),
            bars.isEmpty() ? none : words.label("complaintReport.chart"),
            ComplaintBars.parts(words),
            bars,
            none)
        .svg();
  }

  private static Table categories(ComplaintReport it, Words words) {
    return new Table(
        words.label("complaintReport.categories.table"),
        labels(
            words,
            "report.category",
            "complaintReport.received",
            "report.complaints.inTime",
            "report.complaints.late",
            "report.complaints.running",
            "report.complaints.withdrawn",
            "finding.founded",
            "finding.partlyFounded",
            "finding.unfounded",
            "finding.inadmissible",
            "complaintState.satisfied"),
        it.categories().stream().map(each -> category(each, words)).toList());
  }

  private static List<String> category(ComplaintReport.OfCategory it, Words words) {
    var cells =
        timeliness(words.capital("category", it.category()), it.received(), it.timeliness());
    var found = it.findings();
    if (found == null) {
      var hidden = words.label("report.hidden");
      cells.addAll(List.of(hidden, hidden, hidden, hidden, hidden));
    } else {
      Stream.of(
              found.founded(),
              found.partlyFounded(),
              found.unfounded(),
              found.inadmissible(),
              found.satisfied())
          .map(String::valueOf)
          .forEach(cells::add);
    }
    return cells;
  }

  private static Table regimes(ComplaintReport it, Words words) {
    return new Table(
        words.label("complaintReport.regimes.table"),
        labels(
            words,
            "complaintReport.regime",
            "complaintReport.received",
            "report.complaints.inTime",
            "report.complaints.late",
            "report.complaints.running",
            "report.complaints.withdrawn",
            "complaintReport.days"),
        it.regimes().stream()
            .map(
                each -> {
                  var cells =
                      timeliness(
                          words.capital("regime", each.regime()),
                          each.received(),
                          each.timeliness());
                  cells.add(Words.orDash(each.medianDays(), words::number));
                  return List.copyOf(cells);
                })
            .toList());
  }

  private static List<String> timeliness(String head, int received, ComplaintReport.Timeliness in) {
    return new ArrayList<>(
        row(head, received, in.decidedInTime(), in.late(), in.open(), in.withdrawn()));
  }

  private static Standing standing(ComplaintReport.Timeliness in) {
    return new Standing(in.decidedInTime(), in.open(), in.late(), in.withdrawn());
  }

  private static List<String> labels(Words words, String... keys) {
    return Stream.of(keys).map(words::label).map(Words::capital).toList();
  }

  private static List<String> row(String head, Integer... cells) {
    return Stream.concat(Stream.of(head), Stream.of(cells).map(String::valueOf)).toList();
  }
}
