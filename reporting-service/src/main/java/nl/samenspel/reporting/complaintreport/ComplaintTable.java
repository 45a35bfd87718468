package nl.samenspel.reporting.complaintreport;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * The publication as comma-separated values (RFC 4180): codes and numbers only. No word that a
 * person wrote is in it, so that no cell can be a formula. What is kept back or not known is empty.
 */
record ComplaintTable(ComplaintReport report) {

  private static final String END = "\r\n";

  String csv() {
    var rows = new ArrayList<List<?>>();
    rows.add(
        List.of(
            "year",
            "organisation",
            "grouping",
            "code",
            "received",
            "decidedInTime",
            "late",
            "open",
            "withdrawn",
            "founded",
            "partlyFounded",
            "unfounded",
            "inadmissible",
            "satisfied",
            "findingsKeptBack",
            "medianDays",
            "openAtYearEnd"));
    rows.add(
        row(
            "total",
            null,
            report.received(),
            report.timeliness(),
            report.findings(),
            report.medianDays(),
            report.openAtYearEnd()));
    report
        .categories()
        .forEach(
            each ->
                rows.add(
                    row(
                        "category",
                        each.category(),
                        each.received(),
                        each.timeliness(),
                        each.findings(),
                        null,
                        null)));
    report
        .regimes()
        .forEach(
            each ->
                rows.add(
                    row(
                        "regime",
                        each.regime(),
                        each.received(),
                        each.timeliness(),
                        null,
                        each.medianDays(),
                        null)));
    return rows.stream().map(ComplaintTable::line).collect(Collectors.joining(END, "", END));
  }

  private List<?> row(
      String grouping,
      String code,
      int received,
      ComplaintReport.Timeliness in,
      ComplaintReport.Findings found,
      Object medianDays,
      Object openAtYearEnd) {
    var whom = report.organisation() == null ? null : report.organisation().id();
    var cells = new ArrayList<Object>();
    cells.add(report.year());
    cells.add(whom);
    cells.add(grouping);
    cells.add(code);
    cells.add(received);
    cells.addAll(List.of(in.decidedInTime(), in.late(), in.open(), in.withdrawn()));
    cells.add(found == null ? null : found.founded());
    cells.add(found == null ? null : found.partlyFounded());
    cells.add(found == null ? null : found.unfounded());
    cells.add(found == null ? null : found.inadmissible());
    cells.add(found == null ? null : found.satisfied());
    cells.add(found == null && grouping.equals("category"));
    cells.add(medianDays);
    cells.add(openAtYearEnd);
    return cells;
  }

  private static String line(List<?> cells) {
    return cells.stream().map(each -> Objects.toString(each, "")).collect(Collectors.joining(","));
  }
}
