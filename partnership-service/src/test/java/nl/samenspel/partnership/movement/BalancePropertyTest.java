package nl.samenspel.partnership.movement;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.samenspel.partnership.partnership.Phase;
import org.junit.jupiter.api.Test;

/** What holds of the balance, whatever the members did. */
class BalancePropertyTest {

  private static final BigDecimal LARGEST = new BigDecimal("0.75");
  private static final int FEWEST = 4;

  @Property
  void thePhasesAndTheQuartersAddUpToTheWhole(@ForAll("deeds") List<Deed> deeds) {
    var whole = Balance.of(deeds);
    for (var parts :
        List.of(Balance.perPhase(deeds).values(), Balance.perQuarter(deeds).values())) {
      assertThat(parts.stream().flatMap(part -> part.deepening().stream()))
          .containsExactlyInAnyOrderElementsOf(whole.deepening());
      assertThat(parts.stream().flatMap(part -> part.progress().stream()))
          .containsExactlyInAnyOrderElementsOf(whole.progress());
    }
  }

  @Property
  void theSharesAddUpToOne(@ForAll("deeds") List<Deed> deeds) {
    Assume.that(!deeds.isEmpty());
    var whole = Balance.of(deeds);
    assertThat(
            whole
                .share(Movement.DEEPENING)
                .orElseThrow()
                .add(whole.share(Movement.PROGRESS).orElseThrow())
                .subtract(BigDecimal.ONE)
                .abs())
        .isLessThanOrEqualTo(new BigDecimal("0.0001"));
  }

  @Property
  void bothMovementsAreTreatedAlike(@ForAll("deeds") List<Deed> deeds) {
    var turned = deeds.stream().map(BalancePropertyTest::turned).toList();

    assertThat(Balance.of(turned).takingOver(LARGEST, FEWEST))
        .isEqualTo(Balance.of(deeds).takingOver(LARGEST, FEWEST).map(BalancePropertyTest::other));
  }

  @Property
  void whatTakesOverHasTheGreaterPart(@ForAll("deeds") List<Deed> deeds) {
    var balance = Balance.of(deeds);
    balance
        .takingOver(LARGEST, FEWEST)
        .ifPresent(
            movement -> {
              assertThat(balance.total()).isGreaterThanOrEqualTo(FEWEST);
              assertThat(balance.of(movement).size() * 4).isGreaterThan(balance.total() * 3);
            });
  }

  @Property
  void doingMoreOfTheOtherNeverMakesItWorse(@ForAll("deeds") List<Deed> deeds) {
    var before = Balance.of(deeds);
    var lesser =
        before.deepening().size() < before.progress().size()
            ? Movement.DEEPENING
            : Movement.PROGRESS;
    Assume.that(before.total() >= FEWEST && before.takingOver(LARGEST, FEWEST).isEmpty());
    var more = new ArrayList<>(deeds);
    more.add(new Deed(new UUID(9, 9), Phase.SHARE, lesser, LocalDate.of(2026, 3, 1)));

    assertThat(Balance.of(more).takingOver(LARGEST, FEWEST)).isEmpty();
  }

  @Test
  void threeQuartersIsAllowedAndMoreIsNot() {
    assertThat(Balance.of(deeds(3, 1)).takingOver(LARGEST, FEWEST)).isEmpty();
    assertThat(Balance.of(deeds(4, 1)).takingOver(LARGEST, FEWEST)).contains(Movement.DEEPENING);
    assertThat(Balance.of(deeds(0, 4)).takingOver(LARGEST, FEWEST)).contains(Movement.PROGRESS);
    assertThat(Balance.of(deeds(3, 0)).takingOver(LARGEST, FEWEST)).isEmpty();
  }

  private static List<Deed> deeds(int deepening, int progress) {
    var deeds = new ArrayList<Deed>();
    for (var each = 0; each < deepening + progress; each++) {
      var movement = each < deepening ? Movement.DEEPENING : Movement.PROGRESS;
      deeds.add(new Deed(new UUID(1, each), Phase.SHARE, movement, LocalDate.of(2026, 2, 1)));
    }
    return deeds;
  }

  private static Deed turned(Deed deed) {
    return new Deed(deed.activity(), deed.phase(), other(deed.movement()), deed.on());
  }

  private static Movement other(Movement movement) {
    return movement == Movement.DEEPENING ? Movement.PROGRESS : Movement.DEEPENING;
  }

  @Provide
  Arbitrary<List<Deed>> deeds() {
    return Combinators.combine(
            Arbitraries.longs().map(number -> new UUID(2, number)),
            Arbitraries.of(Phase.class),
            Arbitraries.of(Movement.class),
            Arbitraries.integers().between(0, 700))
        .as(
            (activity, phase, movement, day) ->
                new Deed(activity, phase, movement, LocalDate.of(2025, 1, 1).plusDays(day)))
        .list()
        .ofMaxSize(30);
  }
}
