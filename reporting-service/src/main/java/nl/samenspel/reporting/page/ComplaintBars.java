package nl.samenspel.reporting.page;

import java.util.List;
import nl.samenspel.reporting.chart.CategoryBars;
import nl.samenspel.reporting.complaints.Standing;

/** Complaints as bars: in time, running, late and withdrawn look the same in every chart. */
public final class ComplaintBars {

  private ComplaintBars() {}

  public static List<CategoryBars.Part> parts(Words words) {
    return List.of(
        new CategoryBars.Part(CategoryBars.Fill.GOOD, words.label("report.complaints.inTime")),
        new CategoryBars.Part(CategoryBars.Fill.RUNNING, words.label("report.complaints.running")),
        new CategoryBars.Part(CategoryBars.Fill.LATE, words.label("report.complaints.late")),
        new CategoryBars.Part(
            CategoryBars.Fill.NEUTRAL, words.label("report.complaints.withdrawn")));
  }

  public static CategoryBars.Bar bar(String label, Standing it) {
    return new CategoryBars.Bar(
        label, List.of(it.decidedInTime(), it.open(), it.late(), it.withdrawn()));
  }
}
