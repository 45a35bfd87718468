package nl.samenspel.assessment.result.disclosure;

import static nl.samenspel.assessment.result.disclosure.Groups.dimension;
import static nl.samenspel.assessment.result.disclosure.Groups.group;
import static nl.samenspel.assessment.result.disclosure.Groups.onPaper;
import static nl.samenspel.assessment.result.disclosure.Groups.shown;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import nl.samenspel.assessment.result.scoring.Band;
import nl.samenspel.assessment.result.scoring.DimensionScores;
import nl.samenspel.assessment.result.scoring.Fraction;
import org.junit.jupiter.api.Test;

class DisclosureTest {

  @Test
  void largeGroupsAreShownWithTheirTotals() {
    var published = publish(dimension(group(1, 5, 4), group(2, 8, 3), group(3, 6, 2)));

    assertThat(shown(published)).containsExactly(1, 2, 3);
    assertThat(published.score()).isEqualByComparingTo("3.0");
    assertThat(published.band()).isEqualTo(Band.DISCUSS);
    assertThat(published.n()).isEqualTo(19);
    assertThat(published.gap()).isEqualByComparingTo("2.0");
    assertThat(published.suppressed()).isFalse();
  }

  @Test
  void exactlyOneSmallGroupTakesTheNextSmallestAlong() {
    var published = publish(dimension(group(1, 9, 4), group(2, 2, 3), group(3, 6, 2)));

    assertThat(shown(published)).containsExactly(1);
    assertThat(published.score()).isEqualByComparingTo("3.0");
    assertThat(published.n()).isEqualTo(17);
  }

  @Test
  void twoSmallGroupsHideEachOther() {
    var published = publish(dimension(group(1, 9, 4), group(2, 3, 3), group(3, 4, 2)));

    assertThat(shown(published)).containsExactly(1);
    assertThat(published.score()).isEqualByComparingTo("3.0");
  }

  @Test
  void whereNobodyAnsweredHidesNobody() {
    // Given: the partners know that nobody of 1 answered; 2 must not stand alone
    var published =
        publish(dimension(group(1, 0, 0), group(2, 3, 3), group(3, 6, 2), group(4, 9, 4)));

    assertThat(shown(published)).containsExactly(4);
  }

  @Test
  void whereNobodyAnsweredLooksLikeTooFew() {
    var published = publish(dimension(group(1, 0, 0), group(2, 9, 3), group(3, 6, 2)));

    assertThat(shown(published)).containsExactly(2, 3);
    assertThat(published.organisations().get(0).suppressed()).isTrue();
    assertThat(published.score()).isEqualByComparingTo("2.5");
  }

  @Test
  void theTotalOfALoneSmallGroupIsWithheld() {
    var published = publish(dimension(group(1, 4, 4)));

    assertThat(published.suppressed()).isTrue();
    assertThat(published.band()).isNull();
    assertThat(published.n()).isNull();
    assertThat(published.spread()).isNull();
    assertThat(published.gap()).isNull();
  }

  @Test
  void theTotalIsWithheldWhenTheHiddenAreTogetherTooFew() {
    // 2 and 2: who takes the shown scores off knows the mean of four people
    var published = publish(dimension(group(1, 2, 4), group(2, 2, 3), group(3, 20, 3)));

    assertThat(published.suppressed()).isTrue();
    assertThat(shown(published)).containsExactly(3);
    assertThat(published.n()).isEqualTo(24);
  }

  @Test
  void theOnlyRespondentOfAnOrganisationLearnsNothingOfAnotherSmallOne() {
    // 1 and 4 are five together, but the one knows the own score and so that of the four
    assertThat(publish(dimension(group(1, 1, 3), group(2, 4, 3), group(3, 20, 3))).suppressed())
        .isTrue();
    assertThat(publish(dimension(group(1, 1, 3), group(2, 5, 3), group(3, 20, 3))).suppressed())
        .isFalse();
    assertThat(publish(dimension(group(1, 2, 3), group(2, 4, 3), group(3, 20, 3))).suppressed())
        .isFalse();
  }

  @Test
  void theTotalIsWithheldWhenItLiesSoFarOutThatItGivesAllAway() {
    // The hidden ones add up to ten: both can only be five
    assertThat(publish(dimension(group(1, 3, 5), group(2, 4, 5), group(3, 9, 3))).suppressed())
        .isTrue();
    assertThat(publish(dimension(group(1, 3, 1), group(2, 4, 1), group(3, 9, 3))).suppressed())
        .isTrue();
    // nine: between four and five, one whole step of the scale
    assertThat(publish(dimension(group(1, 3, 5), group(2, 4, 4), group(3, 9, 3))).suppressed())
        .isFalse();
  }

  @Test
  void whoWroteOverTheSheetsOfAnOrganisationDoesNotLearnWhatItsOthersAnswered() {
    // Of nine six are known to who wrote them over: what is left are three
    assertThat(shown(publish(dimension(onPaper(1, 9, 6, 4), group(2, 5, 3), group(3, 6, 2)))))
        .containsExactly(3);
    assertThat(shown(publish(dimension(onPaper(1, 9, 4, 4), group(2, 5, 3), group(3, 6, 2)))))
        .containsExactly(1, 2, 3);
    // Nobody is left
    assertThat(shown(publish(dimension(onPaper(1, 5, 5, 4), group(2, 5, 3), group(3, 6, 2)))))
        .containsExactly(1, 2, 3);
  }

  @Test
  void norWhatThoseOfAnotherOneAnswered() {
    // The total less what is shown and what is known would leave the mean of four
    assertThat(
            publish(dimension(onPaper(1, 3, 3, 3), group(2, 4, 3), group(3, 20, 3))).suppressed())
        .isTrue();
    // A part of what is left is known
    assertThat(
            publish(dimension(onPaper(1, 6, 3, 3), group(2, 4, 3), group(3, 20, 3))).suppressed())
        .isTrue();
    assertThat(
            publish(dimension(onPaper(1, 3, 3, 3), group(2, 5, 3), group(3, 20, 3))).suppressed())
        .isFalse();
  }

  @Test
  void withoutAnyHiddenScoreTheEndsOfTheScaleAreShown() {
    var published = publish(dimension(group(1, 5, 5), group(2, 5, 5)));

    assertThat(published.score()).isEqualByComparingTo("5.0");
    assertThat(published.spread()).isEqualByComparingTo("0.0");
  }

  @Test
  void gapAndSpreadSpeakOnlyOfTheOrganisationsThatAreShown() {
    var published =
        publish(dimension(group(1, 2, 1), group(2, 5, 5), group(3, 6, 3), group(4, 7, 4)));

    // 1 is small and takes 2 along; the real gap would be 4.0
    assertThat(shown(published)).containsExactly(3, 4);
    assertThat(published.gap()).isEqualByComparingTo("1.0");
    assertThat(published.spread()).isEqualByComparingTo("0.5");
  }

  @Test
  void whoIsTakenAlongDoesNotDependOnTheScores() {
    var low = publish(dimension(group(1, 2, 3), group(2, 6, 1), group(3, 6, 5), group(4, 9, 3)));
    var high = publish(dimension(group(1, 2, 3), group(2, 6, 5), group(3, 6, 1), group(4, 9, 3)));

    assertThat(shown(low)).isEqualTo(shown(high)).containsExactly(3, 4);
  }

  @Test
  void suppressionComesBeforeRounding() {
    // 3.04 and 3.14: rounded first they would differ by nothing
    var published =
        publish(dimension(group(1, fractions(304, 100, 5)), group(2, fractions(314, 100, 5))));

    assertThat(published.organisations())
        .extracting(each -> each.score().toPlainString())
        .containsExactly("3.0", "3.1");
    assertThat(published.gap()).isEqualByComparingTo("0.1");
    assertThat(published.score()).isEqualByComparingTo("3.1");
  }

  @Test
  void theOverallFigureIsWithheldWithAnyOfItsParts() {
    var open = publish(dimension(group(1, 5, 4), group(2, 8, 3)));
    var withheld = publish(dimension(group(1, 2, 4), group(2, 2, 3)));

    assertThat(Disclosure.overall(List.of(open, open)).orElseThrow()).isEqualByComparingTo("3.5");
    assertThat(Disclosure.overall(List.of(open, withheld))).isEmpty();
    assertThat(Disclosure.overall(List.of())).isEmpty();
  }

  @Test
  void smallCountsAreNotTold() {
    var disclosure = new Disclosure(5);

    assertThat(disclosure.count(4)).isEmpty();
    assertThat(disclosure.count(7)).contains(7);
  }

  @Test
  void noGroupIsEverSmallerThanThree() {
    assertThatThrownBy(() -> new Disclosure(2)).isInstanceOf(IllegalArgumentException.class);
  }

  private static List<Fraction> fractions(int numerator, int denominator, int times) {
    return java.util.Collections.nCopies(times, Fraction.of(numerator, denominator));
  }

  private static PublishedDimension publish(DimensionScores scores) {
    return new Disclosure(5).publish(scores);
  }
}
