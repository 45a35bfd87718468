package nl.samenspel.reporting.trajectories.telling;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What is told is right, and what would tell of a few is left out of both sides of a figure. */
class TellingTest {

  private static final LocalDate YEAR = LocalDate.of(2026, 1, 1);

  @Property(tries = 300)
  void aFigureThatIsCompleteIsTheCountOfAllThatWasAskedFor(@ForAll Random random) {
    var cells = cells(random);
    for (var grain : Grain.values()) {
      var telling = telling(grain, cells);
      for (var period : grain.periods(YEAR, YEAR.plusMonths(11))) {
        var asked =
            cells.stream()
                .filter(Cell::asked)
                .filter(cell -> grain.start(cell.month()).equals(period))
                .map(Cell::tally)
                .reduce(Tally.NONE, Tally::plus);
        var told = byFigure(telling.figures(List.of(period)), Figure.PAID_WORK);
        var intake = byFigure(telling.figures(List.of(period)), Figure.INTAKE);

        if (intake.complete()) {
          assertThat(intake.numerator()).isEqualByComparingTo(number(asked, Count.INTAKE));
        }
        if (told.complete()) {
          assertThat(told.numerator()).isEqualByComparingTo(number(asked, Count.PAID_WORK));
          assertThat(told.denominator()).isEqualTo(asked.of(Count.INTAKE));
        }
        if (!told.hidden() && told.denominator() > 0) {
          assertThat(told.numerator().intValue()).isGreaterThanOrEqualTo(10);
          assertThat(told.denominator() - told.numerator().intValue()).isGreaterThanOrEqualTo(10);
        }
      }
    }
  }

  @Property(tries = 300)
  void theTotalIsTheSumOfWhatIsTold(@ForAll Random random) {
    var cells = cells(random);
    for (var grain : Grain.values()) {
      var telling = telling(grain, cells);
      var periods = grain.periods(YEAR, YEAR.plusMonths(11));
      var sum =
          periods.stream()
              .map(period -> byFigure(telling.figures(List.of(period)), Figure.INTAKE))
              .filter(figure -> !figure.hidden())
              .mapToInt(figure -> figure.numerator().intValue())
              .sum();
      var total = byFigure(telling.figures(periods), Figure.INTAKE);

      assertThat(total.hidden() ? 0 : total.numerator().intValue()).isEqualTo(sum);
    }
  }

  @Example
  void aCostPerPlacementIsToldWithBothItsTermsOnly() {
    // Given: enough costs are known, but nobody may know who found work
    var tally =
        Tally.of(
            count ->
                switch (count) {
                  case INTAKE -> 40;
                  case ENDED, COSTED -> 20;
                  case PAID_WORK -> 4;
                  default -> 0;
                },
            new BigDecimal("140000"));
    var told =
        telling(Grain.YEAR, List.of(new Cell("", id(1), id(2), YEAR, true, tally)))
            .figures(List.of(YEAR));

    assertThat(byFigure(told, Figure.COST_PER_TRAJECTORY).value()).isEqualByComparingTo("7000");
    assertThat(byFigure(told, Figure.PAID_WORK).hidden()).isTrue();
    assertThat(byFigure(told, Figure.COST_PER_PLACEMENT).hidden()).isTrue();
  }

  /** Of one region after another. */
  private static Telling telling(Grain grain, List<Cell> cells) {
    var telling = new Telling(grain, grain.periods(YEAR, YEAR.plusMonths(11)));
    cells.stream().collect(Collectors.groupingBy(Cell::region)).values().forEach(telling::add);
    return telling;
  }

  private static List<Cell> cells(Random random) {
    var cells = new ArrayList<Cell>();
    for (int programme = 1; programme <= 5; programme++) {
      boolean asked = random.nextInt(3) > 0;
      for (int month = 0; month < 12; month += 1 + random.nextInt(3)) {
        int intake = random.nextInt(60);
        int work = random.nextInt(intake + 1);
        cells.add(
            new Cell(
                "region " + programme % 2,
                id(programme / 2),
                id(10 + programme),
                YEAR.plusMonths(month),
                asked,
                Tally.of(
                    count ->
                        switch (count) {
                          case INTAKE -> intake;
                          case PAID_WORK -> work;
                          default -> 0;
                        },
                    BigDecimal.ZERO)));
      }
    }
    return cells;
  }

  private static ToldFigure byFigure(List<ToldFigure> all, Figure which) {
    return all.stream().collect(Collectors.toMap(ToldFigure::figure, each -> each)).get(which);
  }

  private static BigDecimal number(Tally tally, Count count) {
    return BigDecimal.valueOf(tally.of(count));
  }

  private static UUID id(int number) {
    return new UUID(0, number);
  }
}
