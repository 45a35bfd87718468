package nl.samenspel.reporting.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenspel.reporting.complaints.ComplaintView;
import nl.samenspel.reporting.complaints.Standing;
import nl.samenspel.reporting.page.Table;
import nl.samenspel.reporting.page.Words;

/** What was complained of, whether it was handled in time, and the way back to trust. */
record ComplaintSection(Report report, Words words) {

  Section section() {
    var parts = new ArrayList<Section.Part>();
    var drawing = new ComplaintDrawing(report, words);
    parts.add(Section.Part.pair(drawing.categories(), categories()));
    if (!report.complaints().isEmpty()) {
      parts.add(
          Section.Part.pair(drawing.quarters(), quarters())
              .titled(words.label("report.complaints.quarters.title"), ""));
      parts.add(Section.Part.table(table()));
    }
    if (!report.recoveries().isEmpty()) {
      parts.add(
          Section.Part.table(new RecoveryTable(report, words).table())
              .titled(words.label("report.recoveries"), words.label("report.recoveries.lead")));
    }
    return new Section(
        "complaints",
        words.label("report.complaints"),
        words.label("report.complaints.lead"),
        parts);
  }

  private Table categories() {
    return counted(
        "categories",
        report.categories().stream()
            .map(each -> counts(words.capital("category", each.category()), each.standing())));
  }

  private Table quarters() {
    return counted(
        "quarters",
        report.complaintQuarters().stream()
            .map(each -> counts(words.quarter(each.quarter()), each.standing())));
  }

  private Table counted(String by, Stream<List<String>> rows) {
    return new Table(
        words.label("report.complaints." + by),
        words.labels(
            "report.complaints.",
            by + ".head",
            "short.inTime",
            "short.running",
            "short.late",
            "short.withdrawn",
            "short.total"),
        rows.toList());
  }

  private static List<String> counts(String head, Standing it) {
    return Stream.concat(
            Stream.of(head),
            Stream.of(it.decidedInTime(), it.open(), it.late(), it.withdrawn(), it.total())
                .map(String::valueOf))
        .toList();
  }

  private Table table() {
    return new Table(
        words.label("report.complaints.table"),
        words.labels("report.", "receivedOn", "category", "complainant", "about", "dueOn", "state"),
        report.complaints().stream().map(this::line).toList());
  }

  private List<String> line(ComplaintView it) {
    return List.of(
        words.shortDate(it.receivedOn()),
        words.capital("category", it.category()),
        it.complainant() == null
            ? words.word("external", it.external())
            : words.name(it.complainant()),
        it.about().stream().map(words::name).collect(Collectors.joining(", ")),
        Words.orDash(it.decisionDueOn(), words::shortDate),
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
        words.label(Boolean.TRUE.equals(it.inTime()) ? "report.state.inTime" : "report.state.late");
    return words.say("report.state.decided", words.word("finding", it.finding()), inTime);
  }
}
