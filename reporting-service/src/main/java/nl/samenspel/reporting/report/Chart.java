package nl.samenspel.reporting.report;

import java.util.function.BiFunction;
import nl.samenspel.reporting.page.Words;

/** The charts of a report; each is drawn in the language of the reader. */
public enum Chart {
  LENSES(LensDrawing::of),
  PHASES((report, words) -> new PhaseSection(report, words).chart()),
  TRUST((report, words) -> new TrustSection(report, words).chart()),
  BALANCE((report, words) -> new BalanceSection(report, words).chart()),
  COMPLAINTS((report, words) -> new ComplaintDrawing(report, words).categories()),
  COMPLAINT_QUARTERS((report, words) -> new ComplaintDrawing(report, words).quarters()),
  INDICATORS((report, words) -> new IndicatorSection(report, words).chart()),
  TRAJECTORIES((report, words) -> new TrajectorySection(report, words).chart());

  private final BiFunction<Report, Words, String> drawing;

  Chart(BiFunction<Report, Words, String> drawing) {
    this.drawing = drawing;
  }

  String of(Report report, Words words) {
    return drawing.apply(report, words);
  }
}
