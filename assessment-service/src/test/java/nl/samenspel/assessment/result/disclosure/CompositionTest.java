package nl.samenspel.assessment.result.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import nl.samenspel.assessment.result.scoring.Fraction;

class CompositionTest {

  private static final int MINIMUM = 5;
  private static final int PEOPLE = 13;
  private static final Disclosure DISCLOSURE = new Disclosure(MINIMUM);

  /** The teams of docs/assessment.md. */
  private static final Team NORTH =
      team(1, "40 25 20 15", "10 50 25 15", "25 25 25 25", "30 10 40 20", "55 5 10 30");

  private static final Team SOUTH =
      team(2, "20 20 40 20", "0 30 60 10", "10 40 30 20", "20 20 40 20", "5 35 50 10", "5 5 80 10");

  private static final Team WEST = team(3, "90 0 10 0", "70 10 10 10");

  @Example
  void teamsAndTheWholeAreTheMeansOfTheDocumentedExample() {
    var composition = Composition.of(List.of(NORTH, SOUTH, WEST), DISCLOSURE);

    assertThat(rounded(composition.teams().get(Groups.id(1))))
        .containsExactly("32", "23", "24", "21");
    assertThat(rounded(composition.teams().get(Groups.id(2))))
        .containsExactly("10", "25", "50", "15");
    assertThat(composition.suppressed()).containsExactly(Groups.id(3));
    assertThat(rounded(composition.whole().orElseThrow())).containsExactly("21", "24", "37", "18");
  }

  @Example
  void whatIsHiddenIsInNothingThatIsTold() {
    var otherwise = team(3, "0 0 0 100", "0 100 0 0");

    assertThat(Composition.of(List.of(NORTH, SOUTH, otherwise), DISCLOSURE))
        .isEqualTo(Composition.of(List.of(NORTH, SOUTH, WEST), DISCLOSURE));
  }

  @Example
  void ofNobodyThereIsNoWhole() {
    assertThat(Composition.of(List.of(WEST), DISCLOSURE).whole()).isEmpty();
  }

  @Example
  void theSamePeopleAgainAreToldOfAgain() {
    assertThat(again(people(0, 6), people(0, 6)).canBeTold(MINIMUM)).isTrue();
  }

  @Example
  void oneMoreOrOneLessIsNotToldOf() {
    assertThat(again(people(0, 7), people(0, 6)).canBeTold(MINIMUM)).isFalse();
    assertThat(again(people(0, 6), people(0, 7)).canBeTold(MINIMUM)).isFalse();
  }

  @Example
  void fiveMoreAreToldOf() {
    assertThat(again(people(0, 11), people(0, 6)).canBeTold(MINIMUM)).isTrue();
  }

  @Example
  void notOnlyTheLastTimeCounts() {
    var first = people(0, 6);
    var second = people(6, 11);
    var firstAndOneMore = new ArrayList<>(first);
    firstAndOneMore.add(person(11));

    assertThat(again(firstAndOneMore, second).canBeTold(MINIMUM)).isTrue();
    assertThat(again(firstAndOneMore, first, second).canBeTold(MINIMUM)).isFalse();
  }

  @Example
  void whoHasTheSameProfileIsCountedEachOnTheirOwn() {
    var six = Collections.nCopies(6, List.of(25, 25, 25, 25));
    var seven = Collections.nCopies(7, List.of(25, 25, 25, 25));

    assertThat(again(seven, six).canBeTold(MINIMUM)).isFalse();
  }

  /** An intruder who knows who was in it each time adds up and takes off whatever was told. */
  @Property(tries = 60)
  void whateverComesAndGoesNothingIsToldOfFewPeople(@ForAll("times") List<Set<Integer>> times) {
    var knowledge = new LinearKnowledge();
    var told = new ArrayList<List<List<Integer>>>();
    for (var present : times) {
      var profiles = present.stream().map(CompositionTest::person).toList();
      var team = new Team(Groups.id(1), profiles, List.copyOf(told));
      if (team.canBeTold(MINIMUM)) {
        told.add(profiles);
        knowledge.learn(
            LinearKnowledge.sumOf(present.stream().map(String::valueOf).toList()),
            Fraction.sum(profiles.stream().map(profile -> Fraction.of(profile.get(0))).toList()));
      }
    }

    fews().forEach(few -> assertThat(knowledge.speaksOf(few)).as("%s in %s", few, times).isFalse());
  }

  /** All sets of as many people as are still too few. */
  private static List<Set<String>> fews() {
    return IntStream.range(0, 1 << PEOPLE)
        .filter(subset -> Integer.bitCount(subset) == MINIMUM - 1)
        .mapToObj(
            subset ->
                IntStream.range(0, PEOPLE)
                    .filter(person -> (subset >> person & 1) == 1)
                    .mapToObj(String::valueOf)
                    .collect(Collectors.toSet()))
        .toList();
  }

  @Provide
  Arbitrary<List<Set<Integer>>> times() {
    // Blocks of people who come and go together, and now and then one person.
    var block = Arbitraries.of(List.of(0, 1, 2, 3, 4, 5), List.of(6, 7, 8, 9, 10), List.of(11, 12));
    var one = Arbitraries.integers().between(0, PEOPLE - 1).map(List::of);
    return Arbitraries.frequencyOf(Tuple.of(5, block), Tuple.of(1, one))
        .list()
        .ofMinSize(1)
        .ofMaxSize(3)
        .map(
            groups -> {
              Set<Integer> present = new HashSet<>();
              groups.forEach(present::addAll);
              return present;
            })
        .list()
        .ofMinSize(2)
        .ofMaxSize(6);
  }

  private static Team again(List<List<Integer>> now, List<?>... before) {
    @SuppressWarnings("unchecked")
    var times = IntStream.range(0, before.length).mapToObj(i -> (List<List<Integer>>) before[i]);
    return new Team(Groups.id(1), now, times.toList());
  }

  private static List<List<Integer>> people(int from, int to) {
    return IntStream.range(from, to).mapToObj(CompositionTest::person).toList();
  }

  /** Nobody has the profile of anybody else. */
  private static List<Integer> person(int number) {
    return List.of(number, 100 - 2 * number, number, 0);
  }

  private static Team team(int number, String... profiles) {
    return new Team(
        Groups.id(number),
        List.of(profiles).stream()
            .map(profile -> List.of(profile.split(" ")).stream().map(Integer::valueOf).toList())
            .toList(),
        List.of());
  }

  private static List<String> rounded(List<Fraction> shares) {
    return shares.stream().map(share -> share.rounded(0).toPlainString()).toList();
  }
}
