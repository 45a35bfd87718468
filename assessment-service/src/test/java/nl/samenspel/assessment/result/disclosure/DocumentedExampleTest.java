package nl.samenspel.assessment.result.disclosure;

import static nl.samenspel.assessment.result.disclosure.Groups.dimension;
import static nl.samenspel.assessment.result.disclosure.Groups.group;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.samenspel.assessment.result.scoring.Band;
import nl.samenspel.assessment.result.scoring.Fraction;
import nl.samenspel.assessment.result.scoring.OrganisationScores;
import org.junit.jupiter.api.Test;

/** The partnership of docs/assessment.md, where every figure is computed by hand. */
class DocumentedExampleTest {

  private static final OrganisationScores NORTH = group(1, scores("4.0 4.5 3.5 4.0 3.0 5.0"));
  private static final OrganisationScores SOUTH = group(2, scores("3.0 2.5 3.5 3.0 3.5"));
  private static final OrganisationScores EAST = group(3, scores("2.0 2.5 3.0 3.5 2.5 3.0 2.75"));
  private static final OrganisationScores WEST = group(4, scores("1.5 2.0"));

  private final PublishedDimension published =
      new Disclosure(5).publish(dimension(NORTH, SOUTH, EAST, WEST));

  @Test
  void theMeansAreThoseOfTheTable() {
    assertThat(List.of(NORTH, SOUTH, EAST, WEST))
        .extracting(each -> each.mean().rounded(2).toPlainString())
        .containsExactly("4.00", "3.10", "2.75", "1.75");
  }

  @Test
  void thePartnershipsScoreIsThePlainMeanOfAllFour() {
    assertThat(published.score()).isEqualByComparingTo("2.9");
    assertThat(published.band()).isEqualTo(Band.CONCERN);
    assertThat(published.n()).isEqualTo(20);
  }

  @Test
  void westIsTooSmallAndSouthIsHiddenWithIt() {
    assertThat(published.organisations())
        .extracting(each -> each.suppressed() ? "suppressed" : each.score().toPlainString())
        .containsExactly("4.0", "suppressed", "2.8", "suppressed");
  }

  @Test
  void gapAndSpreadAreOfNorthAndEast() {
    assertThat(published.gap()).isEqualByComparingTo("1.3");
    assertThat(published.spread()).isEqualByComparingTo("0.9");
  }

  @Test
  void theStandardErrorIsOfNorthAndSouthWhereNobodyIsHidden() {
    var both = new Disclosure(5).publish(dimension(NORTH, SOUTH));

    assertThat(both.standardError()).isEqualByComparingTo("0.17");
    assertThat(published.standardError()).isNull();
  }

  @Test
  void audiencesAreToldWhereTheyTellOfEnoughPeople() {
    var split =
        split(
            Stream.of(
                    people(1, "PROFESSIONAL", "4.0 4.5 3.5 4.0 3.0 5.0"),
                    people(1, "CLIENT", "3.0 2.0"),
                    people(3, "PROFESSIONAL", "3.0 3.5 2.5 3.0"),
                    people(3, "CLIENT", "2.0 2.5 1.5"))
                .flatMap(each -> each));

    assertThat(split.published(5))
        .extracting(each -> each.audience() + " " + each.score())
        .containsExactly("CLIENT 2.2", "PROFESSIONAL 3.6");
  }

  @Test
  void audiencesAreWithheldWhereTwoClientsWouldBeLeft() {
    var split =
        split(
            Stream.of(
                    people(1, "PROFESSIONAL", "4.0 4.5 3.5 4.0 3.0 5.0"),
                    people(1, "CLIENT", "3.0 2.0"),
                    people(3, "CLIENT", "2.0 2.5 1.5 2.0 2.0 2.0 2.0"))
                .flatMap(each -> each));

    assertThat(split.published(5)).hasSize(2).allMatch(PublishedAudience::suppressed);
  }

  private static AudienceSplit split(Stream<AudienceSplit.Person> people) {
    return new AudienceSplit(new TreeSet<>(List.of("PROFESSIONAL", "CLIENT")), people.toList());
  }

  private static Stream<AudienceSplit.Person> people(
      int organisation, String audience, String decimals) {
    return scores(decimals).stream()
        .map(score -> new AudienceSplit.Person(Groups.id(organisation), audience, false, score));
  }

  private static List<Fraction> scores(String decimals) {
    return Arrays.stream(decimals.split(" "))
        .map(decimal -> Fraction.of(Math.round(Double.parseDouble(decimal) * 100), 100))
        .toList();
  }
}
