package nl.samenspel.partnership.option;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** What holds of the weighing, whatever the options. */
class MutualGainsPropertyTest {

  private static final List<UUID> MEMBERS =
      IntStream.range(0, 4).mapToObj(number -> new UUID(1, number)).toList();

  @Property
  void noOptionDominatesItself(@ForAll("gains") Map<UUID, Integer> option) {
    assertThat(MutualGains.dominates(MEMBERS, option, option)).isFalse();
  }

  @Property
  void twoOptionsNeverDominateEachOther(
      @ForAll("gains") Map<UUID, Integer> one, @ForAll("gains") Map<UUID, Integer> other) {
    assertThat(
            MutualGains.dominates(MEMBERS, one, other)
                && MutualGains.dominates(MEMBERS, other, one))
        .isFalse();
  }

  @Property
  void whatDominatesTheBetterDominatesTheWorse(
      @ForAll("gains") Map<UUID, Integer> best,
      @ForAll("gains") Map<UUID, Integer> better,
      @ForAll("gains") Map<UUID, Integer> worse) {
    if (MutualGains.dominates(MEMBERS, best, better)
        && MutualGains.dominates(MEMBERS, better, worse)) {
      assertThat(MutualGains.dominates(MEMBERS, best, worse)).isTrue();
    }
  }

  @Property
  void someOptionIsAlwaysDominatedByNone(@ForAll("options") Map<UUID, Map<UUID, Integer>> options) {
    assertThat(MutualGains.weigh(MEMBERS, options).values()).anyMatch(Weighing::pareto);
  }

  @Property
  void whatIsDominatedIsDominatedByAnOptionThatIsNot(
      @ForAll("options") Map<UUID, Map<UUID, Integer>> options) {
    var weighings = MutualGains.weigh(MEMBERS, options);
    weighings.values().stream()
        .filter(weighing -> !weighing.pareto())
        .forEach(
            weighing ->
                assertThat(weighing.dominatedBy())
                    .anyMatch(better -> weighings.get(better).pareto()));
  }

  @Property
  void addingADominatedOptionChangesNothingForTheOthersButThatItMayDominateToo(
      @ForAll("options") Map<UUID, Map<UUID, Integer>> options,
      @ForAll @IntRange(min = 0, max = 3) int who) {
    var added = new UUID(3, 0);
    var worse = new LinkedHashMap<>(options.values().iterator().next());
    worse.merge(MEMBERS.get(who), -1, Integer::sum);
    var all = new LinkedHashMap<>(options);
    all.put(added, worse);

    var after = MutualGains.weigh(MEMBERS, all);

    assertThat(after.get(added).pareto()).isFalse();
    MutualGains.weigh(MEMBERS, options)
        .forEach(
            (option, before) -> assertThat(without(added, after.get(option))).isEqualTo(before));
  }

  @Property
  void aMutualGainIsWhenNobodyLosesAndSomebodyGains(
      @ForAll("options") Map<UUID, Map<UUID, Integer>> options) {
    MutualGains.weigh(MEMBERS, options)
        .forEach(
            (option, weighing) -> {
              var gains = options.get(option).values();
              assertThat(weighing.mutualGain())
                  .isEqualTo(
                      gains.stream().allMatch(gain -> gain >= 0)
                          && gains.stream().anyMatch(gain -> gain > 0));
              assertThat(weighing.worseOff())
                  .allMatch(member -> options.get(option).get(member) < 0)
                  .hasSize((int) gains.stream().filter(gain -> gain < 0).count());
            });
  }

  @Property
  void whatDominatesAMutualGainIsOneToo(@ForAll("options") Map<UUID, Map<UUID, Integer>> options) {
    var weighings = MutualGains.weigh(MEMBERS, options);
    weighings.values().stream()
        .filter(Weighing::mutualGain)
        .flatMap(weighing -> weighing.dominatedBy().stream())
        .forEach(better -> assertThat(weighings.get(better).mutualGain()).isTrue());
  }

  @Property
  void theOrderInWhichOptionsAreNamedMakesNoDifference(
      @ForAll("options") Map<UUID, Map<UUID, Integer>> options) {
    var turned = new LinkedHashMap<UUID, Map<UUID, Integer>>();
    var names = List.copyOf(options.keySet());
    for (var index = names.size() - 1; index >= 0; index--) {
      turned.put(names.get(index), options.get(names.get(index)));
    }
    assertThat(MutualGains.weigh(MEMBERS, turned))
        .containsExactlyInAnyOrderEntriesOf(MutualGains.weigh(MEMBERS, options));
  }

  @Property
  void evennessLiesBetweenNoneAndAllAndKnowsNoNames(
      @ForAll("options") Map<UUID, Map<UUID, Integer>> options) {
    MutualGains.weigh(MEMBERS, options)
        .forEach(
            (option, weighing) -> {
              assertThat(weighing.evenness() != null).isEqualTo(weighing.mutualGain());
              if (weighing.mutualGain()) {
                var turned = MEMBERS.stream().map(options.get(option)::get).sorted().toList();
                assertThat(weighing.evenness())
                    .isBetween(BigDecimal.ZERO, BigDecimal.ONE)
                    .isEqualByComparingTo(MutualGains.evenness(turned));
              }
            });
  }

  @Property
  void anOptionOfWhichSomethingIsNotKnownIsComparedWithNone(
      @ForAll("options") Map<UUID, Map<UUID, Integer>> options) {
    var newcomer = new UUID(1, 9);
    var members = new ArrayList<>(MEMBERS);
    members.add(newcomer);

    assertThat(MutualGains.weigh(members, options).values())
        .allMatch(weighing -> weighing.missing().equals(List.of(newcomer)))
        .noneMatch(Weighing::pareto)
        .noneMatch(Weighing::mutualGain)
        .allMatch(weighing -> weighing.dominatedBy().isEmpty());
  }

  @Test
  void evennessAsOneWouldSayIt() {
    assertThat(MutualGains.evenness(List.of(3, 3, 3))).isEqualByComparingTo("1");
    assertThat(MutualGains.evenness(List.of(5, 0, 0))).isEqualByComparingTo("0");
    assertThat(MutualGains.evenness(List.of(2, 1))).isEqualByComparingTo("0.6667");
    // Differences 1 + 2 + 1 = 4, of (3 - 1) * 6 = 12.
    assertThat(MutualGains.evenness(List.of(1, 2, 3))).isEqualByComparingTo("0.6667");
  }

  private static Weighing without(UUID option, Weighing weighing) {
    return new Weighing(
        weighing.mutualGain(),
        weighing.worseOff(),
        weighing.dominatedBy().stream().filter(other -> !other.equals(option)).toList(),
        weighing.pareto(),
        weighing.missing(),
        weighing.surplus(),
        weighing.evenness());
  }

  @Provide
  Arbitrary<Map<UUID, Integer>> gains() {
    return Arbitraries.integers()
        .between(-5, 5)
        .list()
        .ofSize(MEMBERS.size())
        .map(MutualGainsPropertyTest::byMember);
  }

  @Provide
  Arbitrary<Map<UUID, Map<UUID, Integer>>> options() {
    return gains()
        .list()
        .ofMinSize(1)
        .ofMaxSize(8)
        .map(
            all -> {
              var options = new LinkedHashMap<UUID, Map<UUID, Integer>>();
              all.forEach(gains -> options.put(new UUID(2, options.size()), gains));
              return options;
            });
  }

  private static Map<UUID, Integer> byMember(List<Integer> gains) {
    var byMember = new LinkedHashMap<UUID, Integer>();
    MEMBERS.forEach(member -> byMember.put(member, gains.get(byMember.size())));
    return byMember;
  }
}
