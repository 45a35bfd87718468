package nl.samenspel.assessment.result.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.samenspel.assessment.result.scoring.AnswerSheet;
import nl.samenspel.assessment.result.scoring.Fraction;
import nl.samenspel.assessment.result.scoring.Scale;

/**
 * The intruder once more, who now puts organisations, audiences and the total together, and knows
 * how many of each audience answered in each organisation.
 */
class AudienceIntruderTest {

  private static final int MINIMUM = 5;
  private static final Disclosure DISCLOSURE = new Disclosure(MINIMUM);
  private static final List<UUID> ORGANISATIONS =
      List.of(Groups.id(1), Groups.id(2), Groups.id(3), Groups.id(4));
  private static final List<String> AUDIENCES = List.of("PROFESSIONAL", "CLIENT", "INFORMAL");
  private static final Scale SCALE = new Scale("trust", List.of(new Scale.Item("a", false)));

  /** The people of one audience in one organisation, who all answer the same. */
  private record Cell(UUID organisation, String audience, int people, int answer, boolean onPaper) {

    Cell(UUID organisation, String audience, int people, int answer) {
      this(organisation, audience, people, answer, false);
    }

    String unknown() {
      return organisation + " " + audience + (onPaper ? " on paper" : "");
    }

    List<AnswerSheet> sheets() {
      return Collections.nCopies(
          people, new AnswerSheet(organisation, audience, onPaper, Map.of("a", answer)));
    }

    Cell onPaper(int people, int answer) {
      return new Cell(organisation, audience, people, answer, true);
    }
  }

  @Property(tries = 400)
  void nothingThatIsToldTogetherSpeaksOfFewPeople(@ForAll("worlds") List<Cell> world) {
    assertSpeaksOfNoFew(everythingPublished(world), world);
  }

  @Property(tries = 400)
  void notEvenToTheOnlyRespondentOfAnOrganisation(@ForAll("worlds") List<Cell> world) {
    for (var insider : world) {
      if (people(world, insider.organisation) == 1 && insider.people == 1) {
        var knowledge = everythingPublished(world);
        knowledge.learn(Map.of(insider.unknown(), Fraction.of(1)), Fraction.of(insider.answer));

        assertSpeaksOfNoFew(knowledge, world.stream().filter(each -> each != insider).toList());
      }
    }
  }

  @Property(tries = 400)
  void norToWhoWroteOverWhatCameOnPaper(@ForAll("worldsWithPaper") List<Cell> world) {
    var knowledge = everythingPublished(world);
    world.stream()
        .filter(Cell::onPaper)
        .filter(each -> each.people > 0)
        .forEach(
            each ->
                knowledge.learn(Map.of(each.unknown(), Fraction.of(1)), Fraction.of(each.answer)));

    assertSpeaksOfNoFew(knowledge, world.stream().filter(each -> !each.onPaper).toList());
  }

  @Property(tries = 400)
  void allAudiencesAreToldOrNone(@ForAll("worlds") List<Cell> world) {
    var published = publish(world);

    assertThat(published.audiences())
        .extracting(PublishedAudience::audience)
        .containsExactlyInAnyOrderElementsOf(AUDIENCES);
    assertThat(published.audiences().stream().map(PublishedAudience::suppressed).distinct())
        .hasSize(1);
  }

  @Property(tries = 200)
  void whetherTheyAreToldDoesNotDependOnTheAnswers(
      @ForAll("worlds") List<Cell> world, @ForAll("answers") List<Integer> others) {
    var otherwise =
        IntStream.range(0, world.size())
            .mapToObj(
                i ->
                    new Cell(
                        world.get(i).organisation,
                        world.get(i).audience,
                        world.get(i).people,
                        others.get(i)))
            .toList();

    assertThat(publish(otherwise).audiences().get(0).suppressed())
        .isEqualTo(publish(world).audiences().get(0).suppressed());
  }

  @Property(tries = 200)
  void theOrderOfThePeopleChangesNothing(@ForAll("worlds") List<Cell> world) {
    var sheets = sheets(world);
    Collections.shuffle(sheets);

    assertThat(DISCLOSURE.publish(SCALE, ORGANISATIONS, AUDIENCES, sheets))
        .isEqualTo(publish(world));
  }

  @Example
  void manyOfAllAudiencesInAllOrganisationsAreTold() {
    var world = world(6, 6, 6, 6, 6, 6, 0, 0, 0, 0, 0, 0);

    assertThat(publish(world).audiences()).noneMatch(PublishedAudience::suppressed);
  }

  @Example
  void whereOneAudienceOnlyWasInvitedThereIsNothingToSplit() {
    var published =
        DISCLOSURE.publish(
            SCALE,
            ORGANISATIONS,
            List.of("PROFESSIONAL", "PROFESSIONAL"),
            sheets(world(9, 0, 0, 9, 0, 0, 0, 0, 0, 0, 0, 0)));

    assertThat(published.audiences()).isEmpty();
  }

  @Example
  void whereNobodyOfAnAudienceAnsweredLooksLikeTooFew() {
    assertThat(publish(world(9, 7, 0, 9, 7, 0, 0, 0, 0, 0, 0, 0)).audiences())
        .isEqualTo(publish(world(9, 7, 1, 9, 7, 1, 0, 0, 0, 0, 0, 0)).audiences())
        .allMatch(PublishedAudience::suppressed);
  }

  private static LinearKnowledge everythingPublished(List<Cell> world) {
    var knowledge = new LinearKnowledge();
    var published = publish(world);
    var answered =
        world.stream().filter(each -> each.people > 0).map(Cell::organisation).distinct().toList();
    var mean = new HashMap<String, Fraction>();
    for (var organisation : answered) {
      var own = meanOf(world, cell -> cell.organisation.equals(organisation));
      if (published.shown().contains(organisation)) {
        learn(knowledge, world, own);
      }
      own.forEach((unknown, weight) -> mean.put(unknown, weight.dividedBy(answered.size())));
    }
    if (!published.suppressed()) {
      learn(knowledge, world, mean);
    }
    published.audiences().stream()
        .filter(each -> !each.suppressed())
        .forEach(
            each ->
                learn(
                    knowledge,
                    world,
                    meanOf(
                        world,
                        cell ->
                            cell.audience.equals(each.audience())
                                && published.shown().contains(cell.organisation))));
    return knowledge;
  }

  /** The weight of each cell in the mean over the people of these cells. */
  private static Map<String, Fraction> meanOf(List<Cell> world, Predicate<Cell> which) {
    var cells = world.stream().filter(which).filter(each -> each.people > 0).toList();
    var people = cells.stream().mapToInt(Cell::people).sum();
    return cells.stream()
        .collect(Collectors.toMap(Cell::unknown, each -> Fraction.of(each.people, people)));
  }

  /** To be on the safe side, the exact figure. */
  private static void learn(
      LinearKnowledge knowledge, List<Cell> world, Map<String, Fraction> weights) {
    var value =
        world.stream()
            .filter(each -> weights.containsKey(each.unknown()))
            .map(each -> weights.get(each.unknown()).times(Fraction.of(each.answer)))
            .toList();
    knowledge.learn(weights, Fraction.sum(value));
  }

  private static void assertSpeaksOfNoFew(LinearKnowledge knowledge, List<Cell> world) {
    var cells = world.stream().filter(each -> each.people > 0).toList();
    for (var few : fews(cells)) {
      assertThat(knowledge.speaksOf(few)).as("only of %s in %s", few, world).isFalse();
    }
  }

  /** All sets of cells with together fewer people than the minimum. */
  private static List<Set<String>> fews(List<Cell> cells) {
    var small = cells.stream().filter(each -> each.people < MINIMUM).toList();
    var sets = new ArrayList<Set<String>>();
    for (var subset = 1; subset < 1 << small.size(); subset++) {
      var chosen = new ArrayList<Cell>();
      for (var i = 0; i < small.size(); i++) {
        if ((subset >> i & 1) == 1) {
          chosen.add(small.get(i));
        }
      }
      if (chosen.stream().mapToInt(Cell::people).sum() < MINIMUM) {
        sets.add(chosen.stream().map(Cell::unknown).collect(Collectors.toSet()));
      }
    }
    // What follows about a part follows about the whole: the largest sets are enough.
    return sets.stream()
        .filter(one -> sets.stream().noneMatch(it -> it.size() > one.size() && it.containsAll(one)))
        .toList();
  }

  private static PublishedDimension publish(List<Cell> world) {
    return DISCLOSURE.publish(SCALE, ORGANISATIONS, AUDIENCES, sheets(world));
  }

  private static List<AnswerSheet> sheets(List<Cell> world) {
    return new ArrayList<>(world.stream().flatMap(each -> each.sheets().stream()).toList());
  }

  private static int people(List<Cell> world, UUID organisation) {
    return world.stream()
        .filter(each -> each.organisation.equals(organisation))
        .mapToInt(Cell::people)
        .sum();
  }

  @Provide
  Arbitrary<List<Cell>> worlds() {
    var people = Arbitraries.of(0, 0, 0, 1, 1, 2, 3, 4, 5, 6, 12).list().ofSize(12);
    return Combinators.combine(people, answers()).as(AudienceIntruderTest::world);
  }

  /** In each audience of an organisation some answer with a token, and some on paper. */
  @Provide
  Arbitrary<List<Cell>> worldsWithPaper() {
    var people = Arbitraries.of(0, 0, 0, 1, 2, 4, 5, 6).list().ofSize(12);
    return Combinators.combine(worlds(), people, answers())
        .as(
            (world, onPaper, answers) ->
                Stream.concat(
                        world.stream(),
                        IntStream.range(0, 12)
                            .mapToObj(i -> world.get(i).onPaper(onPaper.get(i), answers.get(i))))
                    .toList());
  }

  @Provide
  Arbitrary<List<Integer>> answers() {
    return Arbitraries.integers().between(1, 5).list().ofSize(12);
  }

  private static List<Cell> world(Integer... people) {
    return world(List.of(people), Collections.nCopies(12, 3));
  }

  /** Organisation by organisation, in each the three audiences. */
  private static List<Cell> world(List<Integer> people, List<Integer> answers) {
    return IntStream.range(0, 12)
        .mapToObj(
            i ->
                new Cell(
                    ORGANISATIONS.get(i / 3), AUDIENCES.get(i % 3), people.get(i), answers.get(i)))
        .toList();
  }
}
