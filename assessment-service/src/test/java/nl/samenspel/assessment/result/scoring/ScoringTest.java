package nl.samenspel.assessment.result.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The example of docs/assessment.md, computed by hand there, and the rules one by one. */
class ScoringTest {

  private static final UUID NORTH = new UUID(0, 1);
  private static final UUID SOUTH = new UUID(0, 2);

  private static final Scale OPENNESS =
      new Scale(
          "openness",
          List.of(
              new Scale.Item("openness1", false),
              new Scale.Item("openness2", true),
              new Scale.Item("openness3", false),
              new Scale.Item("openness4", false)));

  @Test
  void aRespondentsScoreIsTheMeanWithReversedItemsTurnedRound() {
    // 4, 6 - 2 = 4, 5, 3: sixteen in four items
    assertThat(sheet(NORTH, 4, 2, 5, 3).scoreOn(OPENNESS)).contains(Fraction.of(4));
  }

  @Test
  void dontKnowIsNoAnswer() {
    // 4 and 6 - 1 = 5
    assertThat(sheet(NORTH, 4, 1, null, null).scoreOn(OPENNESS)).contains(Fraction.of(9, 2));
  }

  @Test
  void fewerThanHalfOfTheItemsIsNoScore() {
    assertThat(sheet(NORTH, null, null, 5, null).scoreOn(OPENNESS)).isEmpty();
    assertThat(new AnswerSheet(NORTH, "PROFESSIONAL", Map.of()).scoreOn(OPENNESS)).isEmpty();
  }

  @Test
  void halfOfAnOddNumberOfItemsIsRoundedUp() {
    var five =
        new Scale(
            "relation",
            List.of("a", "b", "c", "d", "e").stream()
                .map(code -> new Scale.Item(code, false))
                .toList());

    assertThat(new AnswerSheet(NORTH, "PROFESSIONAL", Map.of("a", 5, "b", 5)).scoreOn(five))
        .isEmpty();
    assertThat(new AnswerSheet(NORTH, "PROFESSIONAL", Map.of("a", 5, "b", 5, "c", 2)).scoreOn(five))
        .contains(Fraction.of(4));
  }

  @Test
  void answersToOtherItemsDoNotCount() {
    assertThat(
            new AnswerSheet(NORTH, "PROFESSIONAL", Map.of("trust1", 5, "trust2", 5))
                .scoreOn(OPENNESS))
        .isEmpty();
  }

  @Test
  void everyOrganisationWeighsTheSame() {
    // Given: three in the north score 4, 4, 5; one in the south scores 2
    var scores =
        DimensionScores.of(
            OPENNESS,
            List.of(SOUTH, NORTH),
            List.of(
                sheet(NORTH, 4, 2, 4, 4),
                sheet(SOUTH, 2, 4, 2, 2),
                sheet(NORTH, 4, 2, 4, 4),
                sheet(NORTH, 5, 1, 5, 5)));

    // Then: (13/3 + 2) / 2, and not the mean of the four people
    assertThat(Statistics.partnership(scores.organisations())).isEqualTo(Fraction.of(19, 6));
    assertThat(Statistics.gap(scores.organisations())).contains(Fraction.of(7, 3));
    assertThat(scores.n()).isEqualTo(4);
  }

  @Test
  void spreadIsTheSampleStandardDeviationOfThePeople() {
    // 2, 4, 4, 5: mean 3.75, squares 3.0625 + 0.0625 + 0.0625 + 1.5625 = 4.75, /3 = 1.5833
    var north = new OrganisationScores(NORTH, fractions(4, 4, 5));
    var south = new OrganisationScores(SOUTH, fractions(2));

    assertThat(Statistics.spread(List.of(north, south), 1).orElseThrow())
        .isEqualByComparingTo("1.3");
    assertThat(Statistics.spread(List.of(south), 1)).isEmpty();
    assertThat(Statistics.spread(List.of(north, north), 2).orElseThrow())
        .isEqualByComparingTo("0.52");
  }

  @Test
  void whoWasInvitedAndDidNotAnswerHasNoScores() {
    var scores = DimensionScores.of(OPENNESS, List.of(NORTH, SOUTH), List.of());

    assertThat(scores.organisations())
        .extracting(OrganisationScores::answered)
        .containsExactly(false, false);
  }

  @Test
  void bandsBeginWhereTheySay() {
    assertThat(Band.of(Fraction.of(4).rounded(1))).isEqualTo(Band.STRENGTH);
    assertThat(Band.of(Fraction.of(39, 10).rounded(1))).isEqualTo(Band.DISCUSS);
    assertThat(Band.of(Fraction.of(3).rounded(1))).isEqualTo(Band.DISCUSS);
    assertThat(Band.of(Fraction.of(29, 10).rounded(1))).isEqualTo(Band.CONCERN);
  }

  private static List<Fraction> fractions(int... scores) {
    return java.util.Arrays.stream(scores).mapToObj(Fraction::of).toList();
  }

  private static AnswerSheet sheet(UUID organisation, Integer... answers) {
    var byItem = new HashMap<String, Integer>();
    for (var i = 0; i < answers.length; i++) {
      byItem.put("openness" + (i + 1), answers[i]);
    }
    return new AnswerSheet(organisation, "PROFESSIONAL", Collections.unmodifiableMap(byItem));
  }
}
