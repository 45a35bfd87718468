package nl.samenspel.reporting.report;

import java.util.List;
import java.util.stream.Collectors;
import nl.samenspel.reporting.chart.CategoryBars;
import nl.samenspel.reporting.page.ComplaintBars;
import nl.samenspel.reporting.page.Words;

/** Draws the complaints: what they are about, and when they came. */
record ComplaintDrawing(Report report, Words words) {

  /** More would not be seen at a glance; the table has them all. */
  private static final int MOST_QUARTERS = 8;

  String categories() {
    return drawn(
        "complaints",
        report.categories().stream()
            .map(
                each ->
                    ComplaintBars.bar(words.capital("category", each.category()), each.standing()))
            .toList());
  }

  /** The last quarters; a quarter without complaints tells something too. */
  String quarters() {
    var quarters = report.complaintQuarters();
    return drawn(
        "complaint-quarters",
        quarters.stream()
            .skip(Math.max(0, quarters.size() - MOST_QUARTERS))
            .map(each -> ComplaintBars.bar(words.quarter(each.quarter()), each.standing()))
            .toList());
  }

  private String drawn(String id, List<CategoryBars.Bar> bars) {
    var none = words.label("report.complaints.none");
    var told = bars.stream().map(this::told).collect(Collectors.joining("; "));
    return new CategoryBars(
            id,
            words.label("chart." + id + ".title"),
            bars.isEmpty() ? none : told + ".",
            ComplaintBars.parts(words),
            bars,
            none)
        .svg();
  }

  private String told(CategoryBars.Bar bar) {
    return words.say("chart.complaints.bar", bar.label(), bar.total());
  }
}
