package nl.samenspel.reporting.trajectories.telling;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Tells of trajectories what may be told. */
public final class Telling {

  private final Map<Integer, List<RegionYear>> byYear;

  private Telling(Map<Integer, List<RegionYear>> byYear) {
    this.byYear = byYear;
  }

  /**
   * @param cells of whole regions, as far as the reader may see them, and whole years
   */
  public static Telling of(Collection<Cell> cells) {
    return new Telling(
        cells.stream()
            .collect(
                groupingBy(
                    cell -> cell.month().getYear(),
                    Collectors.collectingAndThen(
                        groupingBy(Cell::region),
                        regions -> regions.values().stream().map(RegionYear::new).toList()))));
  }

  /** The figures of the trajectories that began in some periods, together. */
  public List<ToldFigure> figures(Grain grain, Collection<LocalDate> periods) {
    Figure.Source source = (split, also) -> part(split, grain, periods, also);
    return Arrays.stream(Figure.values()).map(figure -> figure.of(source)).toList();
  }

  private Part part(
      Split split, Grain grain, Collection<LocalDate> periods, Predicate<Tally> also) {
    return periods.stream()
        .flatMap(
            period ->
                byYear.getOrDefault(period.getYear(), List.of()).stream()
                    .map(region -> region.told(split, grain, grain.monthsOf(period), also)))
        .reduce(Part.NOTHING, Part::and);
  }
}
