package nl.samenspel.assessment.result.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ScoringPropertiesTest {

  private static final List<UUID> ORGANISATIONS =
      List.of(new UUID(0, 1), new UUID(0, 2), new UUID(0, 3));

  private static final Scale SCALE =
      new Scale(
          "trust",
          List.of(
              new Scale.Item("a", false), new Scale.Item("b", true), new Scale.Item("c", false)));

  @Property
  void theOrderOfTheRespondentsChangesNothing(
      @ForAll("sheets") List<AnswerSheet> sheets, @ForAll Random random) {
    var shuffled = new ArrayList<>(sheets);
    Collections.shuffle(shuffled, random);

    var one = DimensionScores.of(SCALE, ORGANISATIONS, sheets);
    var other = DimensionScores.of(SCALE, ORGANISATIONS, shuffled);

    assertThat(answered(other))
        .map(OrganisationScores::mean)
        .isEqualTo(answered(one).stream().map(OrganisationScores::mean).toList());
    assertThat(Statistics.spread(other.organisations(), 6))
        .isEqualTo(Statistics.spread(one.organisations(), 6));
  }

  @Property
  void everyScoreLiesOnTheAnsweringScale(@ForAll("sheets") List<AnswerSheet> sheets) {
    var means =
        answered(DimensionScores.of(SCALE, ORGANISATIONS, sheets)).stream()
            .map(OrganisationScores::mean)
            .toList();

    assertThat(means)
        .allMatch(mean -> mean.compareTo(Fraction.of(1)) >= 0)
        .allMatch(mean -> mean.compareTo(Fraction.of(5)) <= 0);
  }

  @Property
  void turningEveryAnswerAndEveryItemRoundChangesNothing(
      @ForAll("sheets") List<AnswerSheet> sheets) {
    var turned =
        new Scale(
            SCALE.dimension(),
            SCALE.items().stream()
                .map(item -> new Scale.Item(item.code(), !item.reversed()))
                .toList());
    var opposite =
        sheets.stream()
            .map(
                sheet -> {
                  var answers = new HashMap<>(sheet.answers());
                  answers.replaceAll((item, answer) -> answer == null ? null : 6 - answer);
                  return new AnswerSheet(sheet.organisation(), sheet.audience(), answers);
                })
            .toList();

    assertThat(DimensionScores.of(turned, ORGANISATIONS, opposite))
        .isEqualTo(DimensionScores.of(SCALE, ORGANISATIONS, sheets));
  }

  @Property
  void aFurtherOrganisationMovesTheMeanAsArithmeticSays(
      @ForAll("sheets") List<AnswerSheet> sheets, @ForAll("newcomers") AnswerSheet newcomer) {
    var before = answered(DimensionScores.of(SCALE, ORGANISATIONS, sheets));
    var all = new ArrayList<>(before);
    var joined = new OrganisationScores(newcomer.organisation(), List.of(score(newcomer)));
    all.add(joined);

    // With k organisations before, the mean moves by a (k + 1)th of the difference.
    var mean = before.isEmpty() ? joined.mean() : Statistics.partnership(before);
    assertThat(Statistics.partnership(all))
        .isEqualTo(mean.plus(joined.mean().minus(mean).dividedBy(before.size() + 1L)));
  }

  @Property
  void howManyAnsweredInAnOrganisationDoesNotChangeItsWeight(
      @ForAll("sheets") List<AnswerSheet> sheets) {
    var twice = new ArrayList<>(sheets);
    sheets.stream()
        .filter(each -> each.organisation().equals(ORGANISATIONS.get(0)))
        .forEach(twice::add);
    var once = answered(DimensionScores.of(SCALE, ORGANISATIONS, sheets));
    var more = answered(DimensionScores.of(SCALE, ORGANISATIONS, twice));

    if (!once.isEmpty()) {
      assertThat(Statistics.partnership(more)).isEqualTo(Statistics.partnership(once));
    }
  }

  @Provide
  Arbitrary<List<AnswerSheet>> sheets() {
    return sheet(Arbitraries.of(ORGANISATIONS), 0.2).list().ofMaxSize(25);
  }

  @Provide
  Arbitrary<AnswerSheet> newcomers() {
    return sheet(Arbitraries.just(new UUID(0, 9)), 0.0);
  }

  private static Arbitrary<AnswerSheet> sheet(Arbitrary<UUID> organisation, double dontKnow) {
    var answer = Arbitraries.integers().between(1, 5).injectNull(dontKnow);
    return Combinators.combine(organisation, answer, answer, answer)
        .as(
            (of, a, b, c) -> {
              var answers = new HashMap<String, Integer>();
              answers.put("a", a);
              answers.put("b", b);
              answers.put("c", c);
              return new AnswerSheet(of, "PROFESSIONAL", answers);
            });
  }

  private static Fraction score(AnswerSheet sheet) {
    return sheet.scoreOn(SCALE).orElseThrow();
  }

  private static List<OrganisationScores> answered(DimensionScores scores) {
    return scores.organisations().stream().filter(OrganisationScores::answered).toList();
  }
}
