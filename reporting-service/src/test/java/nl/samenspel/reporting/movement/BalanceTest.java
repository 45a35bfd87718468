package nl.samenspel.reporting.movement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.samenspel.reporting.timeline.Road;

/** Whichever way they are divided, activities are counted once. */
class BalanceTest {

  private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);

  @Property(tries = 200)
  void phasesAndQuartersEachAddUpToTheWhole(@ForAll("activities") List<Activity> activities) {
    var balance = Balance.of(activities);

    assertThat(balance.total()).isEqualTo(activities.size());
    assertThat(balance.phases().stream().mapToInt(it -> it.deepening()).sum())
        .isEqualTo(balance.deepening())
        .isEqualTo(balance.quarters().stream().mapToInt(it -> it.deepening()).sum());
    assertThat(balance.phases().stream().mapToInt(it -> it.progress()).sum())
        .isEqualTo(balance.progress())
        .isEqualTo(balance.quarters().stream().mapToInt(it -> it.progress()).sum());
  }

  @Property(tries = 100)
  void phasesStandInTheirOrderCycleByCycle(@ForAll("activities") List<Activity> activities) {
    assertThat(Balance.of(activities).phases())
        .extracting(it -> 10 * it.cycle() + Road.PHASES.indexOf(it.phase()))
        .isSorted()
        .doesNotHaveDuplicates();
    assertThat(Balance.of(activities).quarters())
        .extracting(Balance.OfQuarter::quarter)
        .isSorted()
        .doesNotHaveDuplicates();
  }

  @Provide
  Arbitrary<List<Activity>> activities() {
    return Combinators.combine(
            Arbitraries.of("deepening", "progress"),
            Arbitraries.integers().between(1, 3),
            Arbitraries.of(Road.PHASES),
            Arbitraries.integers().between(0, 1000))
        .as(
            (movement, cycle, phase, day) ->
                new Activity(
                    UUID.randomUUID(),
                    UUID.randomUUID(),
                    movement,
                    cycle,
                    phase,
                    FIRST.plusDays(day)))
        .list()
        .ofMaxSize(30);
  }
}
