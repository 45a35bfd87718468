package nl.samenspel.reporting.report;

import java.util.List;
import java.util.stream.Stream;
import nl.samenspel.reporting.complaints.Standing;
import nl.samenspel.reporting.page.Sheet;

/** Complaints, one by one and counted, and the recoveries. */
record ComplaintSheets(Report report, Cells cells) {

  Stream<Sheet> all() {
    return Stream.of(complaints(), categories(), complaintQuarters(), recoveries());
  }

  private Sheet complaints() {
    return cells.sheet(
        "complaints",
        List.of(
            "receivedOn",
            "category",
            "lens",
            "regime",
            "complainant",
            "about",
            "state",
            "decisionDueOn",
            "overdue",
            "decidedOn",
            "finding",
            "inTime"),
        report.complaints().stream()
            .map(
                it ->
                    Cells.row(
                        it.receivedOn(),
                        cells.words().word("category", it.category()),
                        it.lens() == null ? null : cells.words().word("dimension", it.lens()),
                        cells.words().word("regime", it.regime()),
                        it.complainant() == null
                            ? cells.words().word("external", it.external())
                            : cells.words().name(it.complainant()),
                        cells.names(it.about()),
                        cells.words().word("complaintState", it.state()),
                        it.decisionDueOn(),
                        cells.yesOrNo(it.overdue()),
                        it.decidedOn(),
                        it.finding() == null ? null : cells.words().word("finding", it.finding()),
                        cells.yesOrNo(it.inTime()))));
  }

  private Sheet categories() {
    return counted(
        "categories",
        "category",
        report.categories().stream()
            .map(it -> counts(cells.words().word("category", it.category()), it.standing())));
  }

  private Sheet complaintQuarters() {
    return counted(
        "complaintQuarters",
        "quarter",
        report.complaintQuarters().stream()
            .map(it -> counts(it.quarter().toString(), it.standing())));
  }

  private Sheet counted(String name, String by, Stream<List<Object>> rows) {
    return cells.sheet(
        name, List.of(by, "decidedInTime", "open", "late", "withdrawn", "total"), rows);
  }

  private static List<Object> counts(String head, Standing it) {
    return Cells.row(head, it.decidedInTime(), it.open(), it.late(), it.withdrawn(), it.total());
  }

  private Sheet recoveries() {
    return cells.sheet(
        "recoveries",
        List.of(
            "openedOn",
            "complaints",
            "planned",
            "done",
            "sharedOn",
            "sharedWith",
            "measureTrustOn",
            "closedOn",
            "trustScore"),
        report.recoveries().stream()
            .map(
                it ->
                    Cells.row(
                        it.openedOn(),
                        it.complaints().size(),
                        it.planned(),
                        it.done(),
                        it.sharedOn(),
                        it.sharedWith(),
                        it.measureTrustOn(),
                        it.closedOn(),
                        it.trustScore())));
  }
}
