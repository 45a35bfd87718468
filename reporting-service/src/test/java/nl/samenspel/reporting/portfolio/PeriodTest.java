package nl.samenspel.reporting.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Periods, the one before, and their quarters. */
class PeriodTest {

  private static final LocalDate FIRST = LocalDate.of(2015, 1, 1);

  @Property
  void theQuartersAreThePeriodWithoutGapOrOverlap(
      @ForAll @IntRange(max = 4_000) int start, @ForAll @IntRange(max = 3_000) int length) {
    var period = new Period(FIRST.plusDays(start), FIRST.plusDays(start + length));
    var quarters = period.quarters();

    assertThat(quarters.get(0).from()).isEqualTo(period.from());
    assertThat(quarters.get(quarters.size() - 1).until()).isEqualTo(period.until());
    for (int i = 1; i < quarters.size(); i++) {
      assertThat(quarters.get(i).from()).isEqualTo(quarters.get(i - 1).until().plusDays(1));
    }
    assertThat(quarters).extracting(Period::quarter).doesNotHaveDuplicates();
  }

  @Property
  void thePeriodBeforeIsAsLongAndEndsTheDayBefore(
      @ForAll @IntRange(max = 4_000) int start, @ForAll @IntRange(max = 3_000) int length) {
    var period = new Period(FIRST.plusDays(start), FIRST.plusDays(start + length));

    assertThat(period.before().days()).isEqualTo(period.days());
    assertThat(period.before().until().plusDays(1)).isEqualTo(period.from());
  }

  @Example
  void theUsualPeriodIsTheQuarterOfTheDayAndTheThreeBeforeIt() {
    assertThat(Period.usualStart(LocalDate.of(2026, 11, 22))).isEqualTo(LocalDate.of(2026, 1, 1));
    assertThat(Period.usualStart(LocalDate.of(2026, 2, 28))).isEqualTo(LocalDate.of(2025, 4, 1));
  }
}
