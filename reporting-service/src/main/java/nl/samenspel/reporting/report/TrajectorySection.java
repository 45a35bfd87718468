package nl.samenspel.reporting.report;

import java.util.List;
import nl.samenspel.reporting.page.Table;
import nl.samenspel.reporting.page.TrajectoryFigures;
import nl.samenspel.reporting.page.Words;

/** What trajectories of participants brought. */
record TrajectorySection(Report report, Words words) {

  Section section() {
    return new Section(
        "trajectories",
        words.label("report.trajectories"),
        words.label("report.trajectories.lead"),
        List.of(Section.Part.pair(chart(), table())));
  }

  String chart() {
    return figures().chart("trajectories");
  }

  private Table table() {
    return figures().table(words.label("report.trajectories.table"));
  }

  private TrajectoryFigures figures() {
    return new TrajectoryFigures(report.trajectories().figures(), words);
  }
}
