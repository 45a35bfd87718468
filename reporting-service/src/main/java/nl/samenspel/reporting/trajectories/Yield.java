package nl.samenspel.reporting.trajectories;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.List;
import nl.samenspel.chassis.web.Versioned;
import nl.samenspel.reporting.overview.Fingerprint;
import nl.samenspel.reporting.trajectories.telling.Cell;
import nl.samenspel.reporting.trajectories.telling.Grain;
import nl.samenspel.reporting.trajectories.telling.Telling;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the trajectories of a partnership brought. */
@Schema(
    name = "TrajectoryYield",
    description =
        "What the trajectories of a partnership brought: those of each year of referral are told"
            + " when there are enough, and added up.")
public record Yield(
    @Schema(description = "The day for which it was counted.") LocalDate date,
    @Schema(description = "Whether anybody was referred at all.") boolean referred,
    List<FigureView> figures,
    @Schema(description = "How good the data are that it was counted from.")
        List<FigureView> dataQuality)
    implements Versioned {

  /**
   * @param cells those of one partnership, over all years
   */
  public static Yield of(List<Cell> cells, LocalDate today) {
    var years = cells.stream().map(cell -> Grain.YEAR.start(cell.month())).distinct().toList();
    var telling = new Telling(Grain.YEAR, years);
    telling.add(cells);
    var told = telling.figures(years);
    return new Yield(
        today, !cells.isEmpty(), FigureView.results(told), FigureView.dataQuality(told));
  }

  @Override
  @JsonIgnore
  public long version() {
    return Fingerprint.of(this);
  }
}
