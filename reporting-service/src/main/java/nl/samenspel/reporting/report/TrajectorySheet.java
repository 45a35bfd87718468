package nl.samenspel.reporting.report;

import java.util.List;
import java.util.stream.Stream;
import nl.samenspel.reporting.page.Sheet;
import nl.samenspel.reporting.trajectories.FigureView;

/** What trajectories of participants brought, and how good the data are. */
record TrajectorySheet(Report report, Cells cells) {

  Sheet sheet() {
    var it = report.trajectories();
    return cells.sheet(
        "trajectories",
        List.of("trajectoryFigure", "numerator", "denominator", "trajectoryValue", "definition"),
        it.referred()
            ? Stream.concat(it.figures().stream(), it.dataQuality().stream()).map(this::row)
            : Stream.empty());
  }

  private List<Object> row(FigureView it) {
    return Cells.row(
        cells.words().label("trajectories.figure." + it.figure()),
        hiddenOr(it, it.numerator()),
        hiddenOr(it, it.denominator()),
        hiddenOr(it, it.value()),
        it.definition());
  }

  private Object hiddenOr(FigureView it, Number number) {
    return it.hidden() ? cells.shownOrHidden(null) : number;
  }
}
