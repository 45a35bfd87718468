package nl.samenspel.reporting.trajectories.telling;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Tells of trajectories what may be told. Of each region only that is kept, as all trajectories of
 * a country at once are more than there is memory for.
 */
public final class Telling {

  private record Question(LocalDate period, Ground ground) {}

  private final Grain grain;
  private final Collection<LocalDate> periods;
  private final Map<Question, Part> told = new HashMap<>();

  /**
   * @param periods those that may be asked about, each by its first day
   */
  public Telling(Grain grain, Collection<LocalDate> periods) {
    this.grain = grain;
    this.periods = List.copyOf(periods);
  }

  /**
   * @param cells of a whole region, as far as the reader may see it, and whole years
   */
  public void add(Collection<Cell> cells) {
    var years =
        cells.stream()
            .collect(
                groupingBy(
                    cell -> cell.month().getYear(),
                    Collectors.collectingAndThen(Collectors.toList(), RegionYear::new)));
    for (var period : periods) {
      var year = years.get(period.getYear());
      if (year != null) {
        var months = grain.monthsOf(period);
        for (var ground : Ground.ALL) {
          var part = year.told(ground.split(), grain, months, ground::holds);
          told.merge(new Question(period, ground), part, Part::and);
        }
      }
    }
  }

  /** The figures of the trajectories that began in some of the periods, together. */
  public List<ToldFigure> figures(Collection<LocalDate> some) {
    Figure.Source source =
        ground ->
            some.stream()
                .map(period -> told.getOrDefault(new Question(period, ground), Part.NOTHING))
                .reduce(Part.NOTHING, Part::and);
    return Arrays.stream(Figure.values()).map(figure -> figure.of(source)).toList();
  }
}
