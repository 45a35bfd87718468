package nl.samenspel.assessment.result.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The example of docs/assessment.md, computed by hand there, and what must hold of any. */
class ReliabilityTest {

  private static final UUID NORTH = new UUID(0, 1);

  private static final Scale SCALE =
      new Scale(
          "listening",
          List.of(
              new Scale.Item("a", false), new Scale.Item("b", false), new Scale.Item("c", true)));

  /** Ten people; c is reversed and written down as it was answered. */
  private static final List<AnswerSheet> DOCUMENTED =
      List.of(
          sheet(5, 5, 2),
          sheet(4, 4, 2),
          sheet(4, 3, 2),
          sheet(3, 3, 3),
          sheet(5, 4, 1),
          sheet(2, 2, 3),
          sheet(4, 4, 3),
          sheet(3, 2, 4),
          sheet(4, 5, 2),
          sheet(2, 2, 4));

  @Example
  void alphaIsAsComputedByHand() {
    // 3/2 × (1 − 156/402)
    assertThat(Reliability.alpha(SCALE, DOCUMENTED)).contains(Fraction.of(123, 134));
  }

  @Example
  void whoLeftAnItemOpenIsNotCounted() {
    var open = new ArrayList<>(DOCUMENTED);
    open.add(new AnswerSheet(NORTH, "PROFESSIONAL", Map.of("a", 1, "b", 5)));

    assertThat(Reliability.alpha(SCALE, open)).isEqualTo(Reliability.alpha(SCALE, DOCUMENTED));
  }

  @Example
  void fewerThanTenAreTooFew() {
    assertThat(Reliability.alpha(SCALE, DOCUMENTED.subList(0, 9))).isEmpty();
  }

  @Example
  void ofOneItemOrOfPeopleWhoAreAllAlikeThereIsNone() {
    var one = new Scale("listening", SCALE.items().subList(0, 1));

    assertThat(Reliability.alpha(one, DOCUMENTED)).isEmpty();
    assertThat(Reliability.alpha(SCALE, Collections.nCopies(12, sheet(4, 4, 2)))).isEmpty();
  }

  @Property
  void theOrderOfThePeopleChangesNothing(
      @ForAll("sheets") List<AnswerSheet> sheets, @ForAll Random random) {
    var shuffled = new ArrayList<>(sheets);
    Collections.shuffle(shuffled, random);

    assertThat(Reliability.alpha(SCALE, shuffled)).isEqualTo(Reliability.alpha(SCALE, sheets));
  }

  @Property
  void itemsThatAreAlwaysAnsweredAlikeHaveAnAlphaOfOne(@ForAll("scores") List<Integer> scores) {
    var alike = scores.stream().map(score -> sheet(score, score, 6 - score)).toList();

    if (scores.stream().distinct().count() > 1) {
      assertThat(Reliability.alpha(SCALE, alike)).contains(Fraction.of(1));
    }
  }

  @Property
  void alphaIsNeverAboveOne(@ForAll("sheets") List<AnswerSheet> sheets) {
    Reliability.alpha(SCALE, sheets)
        .ifPresent(alpha -> assertThat(alpha).isLessThanOrEqualTo(Fraction.of(1)));
  }

  @Provide
  Arbitrary<List<Integer>> scores() {
    return Arbitraries.integers().between(1, 5).list().ofMinSize(10).ofMaxSize(30);
  }

  @Provide
  Arbitrary<List<AnswerSheet>> sheets() {
    var answer = Arbitraries.integers().between(1, 5);
    return Combinators.combine(answer, answer, answer)
        .as(ReliabilityTest::sheet)
        .list()
        .ofMinSize(8)
        .ofMaxSize(25);
  }

  private static AnswerSheet sheet(int a, int b, int c) {
    return new AnswerSheet(NORTH, "PROFESSIONAL", Map.of("a", a, "b", b, "c", c));
  }
}
