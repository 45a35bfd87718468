package nl.samenspel.assessment.result.disclosure;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import nl.samenspel.assessment.result.scoring.DimensionScores;
import nl.samenspel.assessment.result.scoring.Fraction;
import nl.samenspel.assessment.result.scoring.OrganisationScores;
import nl.samenspel.assessment.result.scoring.Statistics;

/**
 * An intruder who knows the rules, how many answered where, and every published figure (to be on
 * the safe side: unrounded) tries to find the score of a group that is too small.
 */
class IntruderTest {

  private static final int MINIMUM = 5;
  private static final Disclosure DISCLOSURE = new Disclosure(MINIMUM);

  @Property(tries = 500)
  void noEquationSystemGivesASmallGroupAway(@ForAll("assessments") List<DimensionScores> scores) {
    var knowledge = everythingPublished(scores);

    scores.forEach(dimension -> assertNothingSmallIsDerived(knowledge, dimension, null));
  }

  @Property(tries = 500)
  void notEvenForTheOnlyRespondentOfAnOrganisation(
      @ForAll("assessments") List<DimensionScores> scores) {
    for (var insider : scores.get(0).organisations()) {
      if (insider.n() == 1) {
        var knowledge = everythingPublished(scores);
        scores.forEach(
            dimension ->
                of(dimension, insider)
                    .filter(OrganisationScores::answered)
                    .forEach(
                        own -> knowledge.learn(Map.of(cell(dimension, own), one()), own.mean())));

        scores.forEach(dimension -> assertNothingSmallIsDerived(knowledge, dimension, insider));
      }
    }
  }

  /** Every world that looks the same from outside must leave a hidden score a whole step open. */
  @Property(tries = 500)
  void everyHiddenScoreStaysUncertainToWhoTriesAllWorlds(
      @ForAll @IntRange(min = 1, max = 7) int first,
      @ForAll @IntRange(min = 1, max = 7) int second,
      @ForAll @IntRange(min = 0, max = 9) int third) {
    var worlds = worlds(first, second, third);

    worlds.values().stream()
        .flatMap(alike -> hiddenCells(alike.get(0)).map(cell -> range(alike, cell)))
        .forEach(range -> assertThat(range).isGreaterThanOrEqualTo(Fraction.of(1)));
  }

  @Property(tries = 500)
  void andToTheOnlyRespondentOfAnOrganisationWhoTriesAllWorlds(
      @ForAll @IntRange(min = 1, max = 7) int second,
      @ForAll @IntRange(min = 1, max = 7) int third) {
    var worlds = worlds(1, second, third);

    worlds.values().stream()
        .flatMap(alike -> alike.stream().collect(groupingBy(IntruderTest::own)).values().stream())
        .flatMap(
            alike ->
                hiddenCells(alike.get(0))
                    .filter(
                        cell -> cell > 0 && alike.get(0).organisations().get(cell).n() < MINIMUM)
                    .map(cell -> range(alike, cell)))
        .forEach(range -> assertThat(range).isGreaterThanOrEqualTo(Fraction.of(1)));
  }

  private static LinearKnowledge everythingPublished(List<DimensionScores> scores) {
    var knowledge = new LinearKnowledge();
    var totals = new ArrayList<Fraction>();
    for (var dimension : scores) {
      var published = DISCLOSURE.publish(dimension);
      var answered =
          dimension.organisations().stream().filter(OrganisationScores::answered).toList();
      var shown = shown(published);
      answered.stream()
          .filter(each -> shown.contains(number(each)))
          .forEach(each -> knowledge.learn(Map.of(cell(dimension, each), one()), each.mean()));
      if (!answered.isEmpty()) {
        // The unknown total is the mean of the cells; it is told or not.
        var total = Statistics.partnership(answered);
        var mean = new HashMap<String, Fraction>();
        answered.forEach(each -> mean.put(cell(dimension, each), Fraction.of(1, answered.size())));
        mean.put(total(dimension), Fraction.of(-1));
        knowledge.learn(mean, Fraction.ZERO);
        if (!published.suppressed()) {
          knowledge.learn(Map.of(total(dimension), one()), total);
        }
        totals.add(total);
      }
    }
    if (Disclosure.overall(scores.stream().map(DISCLOSURE::publish).toList()).isPresent()) {
      knowledge.learn(
          LinearKnowledge.sumOf(scores.stream().map(IntruderTest::total).toList()),
          Fraction.sum(totals));
    }
    return knowledge;
  }

  /** No sum over organisations that are together too few can be derived. */
  private static void assertNothingSmallIsDerived(
      LinearKnowledge knowledge, DimensionScores dimension, OrganisationScores insider) {
    var others =
        dimension.organisations().stream()
            .filter(OrganisationScores::answered)
            .filter(each -> insider == null || number(each) != number(insider))
            .toList();
    for (var subset = 1; subset < 1 << others.size(); subset++) {
      var chosen = new ArrayList<OrganisationScores>();
      for (var i = 0; i < others.size(); i++) {
        if ((subset >> i & 1) == 1) {
          chosen.add(others.get(i));
        }
      }
      if (chosen.stream().mapToInt(OrganisationScores::n).sum() < MINIMUM) {
        var cells = chosen.stream().map(each -> cell(dimension, each)).toList();
        assertThat(knowledge.derive(LinearKnowledge.sumOf(cells))).as("sum of %s", cells).isEmpty();
      }
    }
  }

  /** All assignments of scores in steps of a half, grouped by what is published of them. */
  private static Map<PublishedDimension, List<DimensionScores>> worlds(int... respondents) {
    return IntStream.range(0, 9 * 9 * 9)
        .mapToObj(
            world ->
                Groups.dimension(
                    halves(1, respondents[0], world % 9),
                    halves(2, respondents[1], world / 9 % 9),
                    halves(3, respondents[2], world / 81)))
        .collect(groupingBy(DISCLOSURE::publish));
  }

  private static OrganisationScores halves(int number, int respondents, int step) {
    return Groups.group(
        number, java.util.Collections.nCopies(respondents, Fraction.of(2 + step, 2)));
  }

  private static Stream<Integer> hiddenCells(DimensionScores world) {
    var shown = shown(DISCLOSURE.publish(world));
    return IntStream.range(0, world.organisations().size())
        .filter(cell -> world.organisations().get(cell).answered())
        .filter(cell -> !shown.contains(cell + 1))
        .boxed();
  }

  private static Fraction range(List<DimensionScores> worlds, int cell) {
    var values = worlds.stream().map(world -> world.organisations().get(cell).mean()).toList();
    return values.stream()
        .max(Fraction::compareTo)
        .orElseThrow()
        .minus(values.stream().min(Fraction::compareTo).orElseThrow());
  }

  @Provide
  Arbitrary<List<DimensionScores>> assessments() {
    // From four organisations and in two dimensions, as some leave a dimension open.
    var sizes = Arbitraries.of(0, 1, 1, 2, 3, 4, 5, 6, 12).list().ofSize(4);
    return sizes.flatMap(
        each ->
            Arbitraries.integers()
                .between(2, 10)
                .list()
                .ofSize(8)
                .map(
                    halves ->
                        List.of(
                            scored("openness", each, halves, 0),
                            scored("trust", each, halves, 4))));
  }

  private static DimensionScores scored(
      String code, List<Integer> sizes, List<Integer> halves, int from) {
    var groups =
        IntStream.range(0, sizes.size())
            .mapToObj(
                i ->
                    halves(
                        i + 1,
                        Math.max(0, sizes.get(i) - (from > 0 && i == 2 ? 1 : 0)),
                        halves.get(from + i) - 2))
            .toList();
    return new DimensionScores(code, groups);
  }

  private static Stream<OrganisationScores> of(DimensionScores dimension, OrganisationScores one) {
    return dimension.organisations().stream().filter(each -> number(each) == number(one));
  }

  private static List<Integer> shown(PublishedDimension published) {
    return Groups.shown(published);
  }

  private static int number(OrganisationScores organisation) {
    return (int) organisation.organisation().getLeastSignificantBits();
  }

  private static String cell(DimensionScores dimension, OrganisationScores organisation) {
    return dimension.code() + number(organisation);
  }

  private static String total(DimensionScores dimension) {
    return dimension.code() + "Total";
  }

  private static Fraction one() {
    return Fraction.of(1);
  }

  /** What the only respondent of the first organisation knows. */
  private static Fraction own(DimensionScores world) {
    return world.organisations().get(0).mean();
  }
}
