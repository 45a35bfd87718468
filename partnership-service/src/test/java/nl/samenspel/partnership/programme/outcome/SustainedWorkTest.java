package nl.samenspel.partnership.programme.outcome;

import static nl.samenspel.partnership.programme.outcome.Definition.SUSTAINED_WORK_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SustainedWorkTest {

  @ParameterizedTest
  @CsvSource({
    "2025-05-01, 2025-11-01",
    "2025-08-31, 2026-02-28",
    "2027-08-31, 2028-02-29",
    "2027-08-30, 2028-02-29",
    "2028-02-29, 2028-08-29",
    "2025-03-31, 2025-09-30",
    "2025-12-31, 2026-06-30",
    "2026-07-01, 2027-01-01"
  })
  void sixMonthsAreCalendarMonths(LocalDate since, LocalDate due) {
    assertThat(SUSTAINED_WORK_1.dueOn(since)).isEqualTo(due);
    assertThat(SUSTAINED_WORK_1.reachedOn(Employment.begun(since).confirmed(due))).contains(due);
    assertThat(SUSTAINED_WORK_1.reachedOn(Employment.begun(since).confirmed(due.minusDays(1))))
        .isEmpty();
  }

  @Property
  void silenceIsNeverSuccess(@ForAll("days") LocalDate since) {
    assertThat(SUSTAINED_WORK_1.reachedOn(Employment.begun(since))).isEmpty();
  }

  @Property
  void itIsReachedExactlyWhenSomebodyKnowsOfWorkOnOrAfterTheDay(
      @ForAll("days") LocalDate since, @ForAll("lengths") int days, @ForAll boolean ended) {
    var known = since.plusDays(days);
    var work = Employment.begun(since);
    var told = ended ? work.ended(known) : work.confirmed(known);

    var due = SUSTAINED_WORK_1.dueOn(since);

    assertThat(SUSTAINED_WORK_1.reachedOn(told).isPresent()).isEqualTo(!known.isBefore(due));
    assertThat(due).isBetween(since.plusDays(180), since.plusDays(184));
    assertThat(due.getDayOfMonth() == since.getDayOfMonth() || due.plusDays(1).getDayOfMonth() == 1)
        .isTrue();
  }

  @Property
  void whoBeganLaterIsNotDueEarlier(@ForAll("days") LocalDate since, @ForAll("lengths") int days) {
    assertThat(SUSTAINED_WORK_1.dueOn(since.plusDays(days)))
        .isAfterOrEqualTo(SUSTAINED_WORK_1.dueOn(since));
  }

  @Property
  void anEarlierConfirmationTakesNothingAway(
      @ForAll("days") LocalDate since, @ForAll("lengths") int one, @ForAll("lengths") int other) {
    var both =
        Employment.begun(since).confirmed(since.plusDays(one)).confirmed(since.plusDays(other));
    var swapped =
        Employment.begun(since).confirmed(since.plusDays(other)).confirmed(since.plusDays(one));

    assertThat(both).isEqualTo(swapped);
    assertThat(both.lastKnownOn()).contains(since.plusDays(Math.max(one, other)));
  }

  @Test
  void everyDefinitionHasANameOfItsOwn() {
    assertThat(Definition.ALL).extracting(Definition::name).doesNotHaveDuplicates();
    assertThat(Definition.ALL).contains(Definition.CURRENT);
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return Arbitraries.integers()
        .between(0, 366 * 12)
        .map(day -> LocalDate.of(2020, 1, 1).plusDays(day));
  }

  @Provide
  Arbitrary<Integer> lengths() {
    return Arbitraries.integers().between(0, 400);
  }
}
