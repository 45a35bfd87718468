package nl.samenspel.assessment.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.samenspel.assessment.Party;
import nl.samenspel.chassis.testing.As;
import nl.samenspel.chassis.testing.EventContract;
import nl.samenspel.chassis.testing.Statements;
import nl.samenspel.chassis.testing.Topics;
import nl.samenspel.chassis.testing.WithRealInfrastructure;
import nl.samenspel.chassis.time.TimeOrderedId;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithRealInfrastructure
class ClosingTest {

  @Test
  void thereAreNoResultsForAnybodyBeforeItIsClosed() {
    var party = Party.of(0);
    var assessment = party.open("trustPulse");
    party.answered(assessment, party.lead, 6, 4);

    As.coordinatorOf(party.lead).get(results(assessment)).then().statusCode(404);
    As.administrator().get(results(assessment)).then().statusCode(404);
    As.auditor().get(results(assessment)).then().statusCode(404);
  }

  @Test
  void everyOrganisationWeighsTheSameAndReversedItemsAreTurnedRound() {
    // Given: ten score 4, five score 2
    var party = Party.of(1);
    var assessment = party.open("trustPulse");
    party.answered(assessment, party.lead, 10, 4);
    party.answered(assessment, party.partners.get(0), 5, 2);

    // When
    party.close(assessment);

    // Then
    As.memberOf(party.partners.get(0))
        .get(results(assessment))
        .then()
        .statusCode(200)
        .header("ETag", "\"1\"")
        .body("invited", equalTo(15))
        .body("responded", equalTo(15))
        .body("responseRate", equalTo(1.0f))
        .body("dimensions", hasSize(5))
        .body("dimensions.score", everyItem(equalTo(3.0f)))
        .body("dimensions.band", everyItem(equalTo("discuss")))
        .body("dimensions.n", everyItem(equalTo(15)))
        .body("dimensions.gap", everyItem(equalTo(2.0f)))
        .body("dimensions.spread", everyItem(equalTo(1.0f)))
        .body("dimensions[0].name.en", equalTo("Reliability"))
        .body("dimensions[0].suppressed", nullValue())
        .body("dimensions[0].organisations.score", containsInAnyOrder(4.0f, 2.0f));
  }

  @Test
  void aSmallGroupIsHiddenWithTheNextSmallestAndNeverShownAsZero() {
    var party = Party.of(2);
    var assessment = party.open("trustPulse");
    party.answered(assessment, party.lead, 8, 4);
    party.answered(assessment, party.partners.get(0), 6, 3);
    party.answered(assessment, party.partners.get(1), 2, 2);

    var result = party.close(assessment);

    assertThat(result.getList("dimensions.score", Float.class)).containsOnly(3.0f);
    List<Map<String, Object>> organisations = result.getList("dimensions[0].organisations");
    assertThat(organisations)
        .containsExactlyInAnyOrder(
            Map.of("organisation", party.lead.toString(), "score", 4.0f),
            Map.of("organisation", party.partners.get(0).toString(), "suppressed", true),
            Map.of("organisation", party.partners.get(1).toString(), "suppressed", true));
    assertThat(result.getMap("dimensions[0]")).doesNotContainKey("gap");
    assertThat(result.prettify()).doesNotContain("\"score\": 0");
  }

  @Test
  void whatIsToldAsEventsIsWhatTheResultShows() {
    var party = Party.of(2);
    var assessment = party.open("trustPulse");
    party.answered(assessment, party.lead, 8, 4);
    party.answered(assessment, party.partners.get(0), 6, 3);
    party.answered(assessment, party.partners.get(1), 2, 2);

    var result = party.close(assessment);

    await().until(() -> Topics.eventsOf(assessment).size() == 6);
    var events = Topics.eventsOf(assessment);
    events.forEach(EventContract::assertValid);
    assertThat(events)
        .extracting(event -> event.path("sequence").asText())
        .containsExactly("1", "2", "3", "4", "5", "6");
    var closed = JsonPath.from(events.get(4).path("data").toString());
    var shown = Stream.of("code", "score", "band", "n", "spread", "gap", "organisations");
    assertThat(shown)
        .allSatisfy(
            property ->
                assertThat(closed.<Object>getList("dimensions." + property))
                    .isEqualTo(result.<Object>getList("dimensions." + property)));
    assertThat(events.get(5).at("/data/score").asDouble()).isEqualTo(3.0);
  }

  @Test
  void whenTooFewAnsweredNothingIsTold() {
    var party = Party.of(0);
    var assessment = party.open("trustPulse");
    party.answered(assessment, party.lead, 4, 4);

    party.close(assessment);

    As.memberOf(party.lead)
        .get(results(assessment))
        .then()
        .statusCode(200)
        .body("responded", nullValue())
        .body("responseRate", nullValue())
        .body("dimensions.suppressed", everyItem(equalTo(true)))
        .body("dimensions[0].score", nullValue())
        .body("dimensions[0].n", nullValue())
        .body("dimensions[0].spread", nullValue());
    As.memberOf(party.lead)
        .get("/v1/assessments/" + assessment)
        .then()
        .body("responded", nullValue());
    await().until(() -> Topics.eventsOf(assessment).size() == 4);
    var trust = Topics.eventsOf(assessment).get(3);
    EventContract.assertValid(trust);
    assertThat(trust.at("/data/suppressed").asBoolean()).isTrue();
    assertThat(trust.at("/data/score").isMissingNode()).isTrue();
  }

  @Test
  void aPreferenceIsNeitherStrongNorWeak() {
    var party = Party.of(0);
    var assessment = party.open("preferences");
    party.answered(assessment, party.lead, 5, 2);

    var result = party.close(assessment);

    assertThat(result.getList("dimensions.score", Float.class)).containsOnly(2.0f);
    assertThat(result.getList("dimensions.band")).containsOnlyNulls();
  }

  @Test
  void reliabilityIsToldFromTenPeopleAndElseWhyNot() {
    // Given: six score 4 and five score 2, each the same on every statement
    var party = Party.of(1);
    var assessment = party.open("trustPulse");
    party.answered(assessment, party.lead, 6, 4);
    party.answered(assessment, party.partners.get(0), 5, 2);
    var few = Party.of(0);
    var small = few.open("trustPulse");
    few.answered(small, few.lead, 6, 4);

    // Then
    var result = party.close(assessment);
    assertThat(result.getList("dimensions.reliability", Float.class)).containsOnly(1.0f);
    assertThat(result.getList("dimensions.standardError", Float.class)).containsOnly(0.0f);
    assertThat(result.getList("dimensions.reliabilityExplanation")).containsOnlyNulls();
    var smallResult = few.close(small);
    assertThat(smallResult.getList("dimensions.reliability")).containsOnlyNulls();
    assertThat(smallResult.getString("dimensions[0].reliabilityExplanation"))
        .contains("ten minste tien mensen");
  }

  @Test
  void withoutAnyInvitationItClosesEmpty() {
    var party = Party.of(0);
    var assessment = party.open("fiveLenses");

    var result = party.close(assessment);

    assertThat(result.getList("dimensions.suppressed", Boolean.class)).containsOnly(true);
    await().until(() -> Topics.eventsOf(assessment).size() == 2);
    EventContract.assertValid(Topics.eventsOf(assessment).get(1));
  }

  @Test
  void remarksAreShownOnlyWhereTheGroupIsLargeEnoughAndNeverToAnalysts() {
    var party = Party.of(0);
    var assessment = party.open("trustPulse");
    var answers = Party.allOf("trustPulse", 3);
    party
        .invite(assessment, party.lead, 5)
        .forEach(
            token ->
                Party.answer(
                    token,
                    Map.of("answers", answers, "comments", Map.of("openness", "Praat met ons."))));
    party.close(assessment);

    As.memberOf(party.lead)
        .get(results(assessment))
        .then()
        .body("dimensions.find { it.code == 'openness' }.comments", hasSize(5))
        .body("dimensions.find { it.code == 'engagement' }.comments", nullValue());
    As.analyst()
        .get(results(assessment))
        .then()
        .statusCode(200)
        .body("dimensions.comments.flatten().findAll { it != null }", empty());

    var small = Party.of(0);
    var few = small.open("trustPulse");
    small
        .invite(few, small.lead, 4)
        .forEach(
            token ->
                Party.answer(
                    token,
                    Map.of("answers", answers, "comments", Map.of("openness", "Praat met ons."))));
    small.close(few);
    As.administrator()
        .get(results(few))
        .then()
        .body("dimensions.comments.flatten().findAll { it != null }", empty());
  }

  @Test
  void itIsClosedOnceAndByTheLeadOnly() {
    var party = Party.of(1);
    var assessment = party.open("trustPulse");
    var path = "/v1/assessments/" + assessment + "/closure";

    As.coordinatorOf(party.partners.get(0)).body("{}").post(path).then().statusCode(403);
    As.coordinatorOf(TimeOrderedId.next()).body("{}").post(path).then().statusCode(404);
    As.memberOf(party.lead).body("{}").post(path).then().statusCode(403);
    As.coordinatorOf(party.lead).body("{}").post(path).then().statusCode(200);
    As.coordinatorOf(party.lead)
        .header("Accept-Language", "en")
        .body("{}")
        .post(path)
        .then()
        .statusCode(409)
        .body("type", equalTo("urn:problem-type:samenspel:assessment-already-closed"))
        .body(
            "detail",
            equalTo("The scores are fixed. You find them in the results of this assessment."));
  }

  @Test
  void aResultIsPutBesideTheOneBefore() {
    var party = Party.of(0);
    var first = party.open("trustPulse");
    party.answered(first, party.lead, 5, 2);
    party.close(first);
    var second = party.open("trustPulse");
    party.answered(second, party.lead, 5, 4);

    assertThat(party.close(second).getList("dimensions.previous", Float.class)).containsOnly(2.0f);
    As.memberOf(party.lead)
        .get(results(second))
        .then()
        .body("dimensions.previous", everyItem(equalTo(2.0f)))
        .body("dimensions.change", everyItem(equalTo(2.0f)))
        .body("dimensions.uncertainty.low", everyItem(equalTo(2.0f)))
        .body("dimensions.withinNoise", everyItem(equalTo(false)));
    // What was fixed stays as it was.
    As.memberOf(party.lead)
        .get(results(first))
        .then()
        .body("dimensions[0].previous", nullValue())
        .body("dimensions[0].score", equalTo(2.0f));
  }

  @Test
  void resultsCostThreeStatements() {
    var party = Party.of(0);
    var assessment = party.open("trustPulse");
    party.answered(assessment, party.lead, 5, 4);
    party.close(assessment);

    // The result, the one before, the remarks; the instrument is held.
    assertThat(Statements.during(() -> As.memberOf(party.lead).get(results(assessment))))
        .hasSize(3);
  }

  @Test
  void closingCostsTheSameHoweverManyAnswered() {
    var small = Party.of(0);
    var few = small.open("trustPulse");
    small.answered(few, small.lead, 1, 4);
    var large = Party.of(0);
    var many = large.open("trustPulse");
    large.answered(many, large.lead, 60, 4);

    var once = Statements.during(() -> small.close(few)).size();

    assertThat(Statements.during(() -> large.close(many))).hasSize(once);
    assertThat(once).isEqualTo(14);
  }

  private static String results(UUID assessment) {
    return "/v1/assessments/" + assessment + "/results";
  }
}
