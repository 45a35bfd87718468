package nl.samenspel.assessment.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.samenspel.assessment.Party;
import nl.samenspel.chassis.testing.As;
import nl.samenspel.chassis.testing.Day;
import nl.samenspel.chassis.testing.EventContract;
import nl.samenspel.chassis.testing.Statements;
import nl.samenspel.chassis.testing.Topics;
import nl.samenspel.chassis.testing.WithRealInfrastructure;
import nl.samenspel.chassis.time.TimeOrderedId;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithRealInfrastructure
class PlanningAssessmentsTest {

  private static final LocalDate TODAY = Day.today();

  @Test
  void theLeadOpensAnAssessmentForToday() {
    var party = Party.of(1);

    var id =
        As.coordinatorOf(party.lead)
            .body(request(party, "trustPulse"))
            .post("/v1/assessments")
            .then()
            .statusCode(201)
            .header("Location", containsString("/v1/assessments/"))
            .header("ETag", startsWith("\""))
            .body("state", equalTo("open"))
            .body("reason", equalTo("manual"))
            .body("instrumentVersion", equalTo(1))
            .body("opensOn", equalTo(TODAY.toString()))
            .body("closesOn", equalTo(TODAY.plusDays(13).toString()))
            .body("minimumGroupSize", equalTo(5))
            .body("invited", equalTo(0))
            .body("responded", nullValue())
            .extract()
            .path("id")
            .toString();

    Awaitility.await()
        .untilAsserted(() -> assertThat(Topics.eventsOf(UUID.fromString(id))).hasSize(1));
    var opened = Topics.eventsOf(UUID.fromString(id)).get(0);
    EventContract.assertValid(opened);
    assertThat(opened.path("type").asText())
        .isEqualTo("nl.samenspel.assessment.AssessmentOpened.v1");
    assertThat(opened.path("sequence").asText()).isEqualTo("1");
    assertThat(opened.path("partitionkey").asText()).isEqualTo(party.id.toString());
  }

  @Test
  void whatIsPlannedForLaterIsScheduledAndTellsNothingYet() {
    var party = Party.of(0);
    var request = request(party, "fiveLenses");
    request.put("opensOn", TODAY.plusDays(3).toString());

    var id =
        As.coordinatorOf(party.lead)
            .body(request)
            .post("/v1/assessments")
            .then()
            .statusCode(201)
            .body("state", equalTo("scheduled"))
            .body("closesOn", equalTo(TODAY.plusDays(30).toString()))
            .extract()
            .path("id")
            .toString();

    As.coordinatorOf(party.lead)
        .body("{}")
        .post("/v1/assessments/" + id + "/closure")
        .then()
        .statusCode(409)
        .body("type", equalTo("urn:problem-type:samenspel:assessment-not-open-yet"));
    assertThat(Topics.eventsOf(UUID.fromString(id))).isEmpty();
  }

  @Test
  void nothingIsPlannedFurtherAheadThanAnybodyMeans() {
    var party = Party.of(0);
    var request = request(party, "fiveLenses");
    request.put("opensOn", "9999-12-20");
    request.put("closesOn", "9999-12-31");

    As.coordinatorOf(party.lead)
        .body(request)
        .post("/v1/assessments")
        .then()
        .statusCode(400)
        .body("issues.name", hasItems("opensOn", "closesOn"));
  }

  @Test
  void theSameQuestionsAreNotOpenTwiceAtTheSameTime() {
    var party = Party.of(0);
    var first = party.open("trustPulse");

    As.coordinatorOf(party.lead)
        .header("Accept-Language", "en")
        .body(request(party, "trustPulse"))
        .post("/v1/assessments")
        .then()
        .statusCode(409)
        .contentType("application/problem+json")
        .body("type", equalTo("urn:problem-type:samenspel:assessment-overlaps"))
        .body("assessment", equalTo(first.toString()))
        .body("title", equalTo("These questions are open then already"));

    // Other questions are other questions, and afterwards is another time.
    party.open("fiveLenses");
    var later = request(party, "trustPulse");
    later.put("opensOn", TODAY.plusDays(14).toString());
    As.coordinatorOf(party.lead).body(later).post("/v1/assessments").then().statusCode(201);
  }

  @Test
  void whoDoesNotLeadDoesNotOpenAndWhoStandsOutsideSeesNothing() {
    var party = Party.of(1);
    var body = request(party, "trustPulse");

    As.coordinatorOf(party.partners.get(0))
        .body(body)
        .post("/v1/assessments")
        .then()
        .statusCode(403)
        .body("type", equalTo("urn:problem-type:samenspel:lead-only"));
    As.coordinatorOf(TimeOrderedId.next())
        .body(body)
        .post("/v1/assessments")
        .then()
        .statusCode(404)
        .body("type", equalTo("urn:problem-type:samenspel:not-found"));
    As.memberOf(party.lead).body(body).post("/v1/assessments").then().statusCode(403);
    As.analyst().body(body).post("/v1/assessments").then().statusCode(403);
    As.nobody().body(body).post("/v1/assessments").then().statusCode(401);
    As.administrator().body(body).post("/v1/assessments").then().statusCode(201);
  }

  @Test
  void allFaultsAreToldAtOnceInTheLanguageAskedFor() {
    var bad =
        """
        {"partnership": "nowhere", "opensOn": "tomorrow", "closesOn": 5,
         "minimumGroupSize": 2, "colour": "red"}
        """;

    As.coordinatorOf(TimeOrderedId.next())
        .header("Accept-Language", "en")
        .body(bad)
        .post("/v1/assessments")
        .then()
        .statusCode(400)
        .body("issues", hasSize(6))
        .body(
            "issues.name",
            hasItems(
                "partnership", "opensOn", "closesOn", "minimumGroupSize", "colour", "instrument"))
        .header("Content-Language", "en");
    As.coordinatorOf(TimeOrderedId.next())
        .body(bad)
        .post("/v1/assessments")
        .then()
        .statusCode(400)
        .header("Content-Language", "nl")
        .body("issues", hasSize(6));
  }

  @Test
  void daysAndInstrumentAreCheckedTogether() {
    var party = Party.of(0);
    var request = request(party, "astrology");
    request.put("opensOn", TODAY.minusDays(2).toString());
    request.put("closesOn", TODAY.minusDays(3).toString());

    As.coordinatorOf(party.lead)
        .body(request)
        .post("/v1/assessments")
        .then()
        .statusCode(400)
        .body("issues", hasSize(3))
        .body("issues.name", hasItems("opensOn", "closesOn", "instrument"))
        .body(
            "issues.detail",
            hasItem(
                allOf(
                    startsWith("Kies een van: equality, fiveLenses, identity, "),
                    endsWith("threeKs, trustPulse."))));
  }

  @Test
  void whatNobodyCouldAnswerAnyMoreIsNotOpened() {
    var party = Party.of(0);
    var request = request(party, "fiveLenses");
    request.put("opensOn", TODAY.minusDays(1).toString());
    request.put("closesOn", TODAY.minusDays(1).toString());

    As.coordinatorOf(party.lead)
        .body(request)
        .post("/v1/assessments")
        .then()
        .statusCode(400)
        .body("issues.name", contains("closesOn"));
    request.put("closesOn", TODAY.toString());
    As.coordinatorOf(party.lead).body(request).post("/v1/assessments").then().statusCode(201);
  }

  @Test
  void theSameIdempotencyKeyOpensOnce() {
    var party = Party.of(0);
    var body = request(party, "trustPulse");

    var first =
        As.coordinatorOf(party.lead)
            .header("Idempotency-Key", party.id)
            .body(body)
            .post("/v1/assessments");
    var second =
        As.coordinatorOf(party.lead)
            .header("Idempotency-Key", party.id)
            .body(body)
            .post("/v1/assessments");

    assertThat(first.statusCode()).isEqualTo(201);
    assertThat(second.statusCode()).isEqualTo(201);
    assertThat(second.asString()).isEqualTo(first.asString());
    assertThat(second.header("ETag")).isEqualTo(first.header("ETag"));
  }

  @Test
  void anAssessmentIsPutUnderAnIdOfOnesOwnAndPlannedAnew() {
    var party = Party.of(0);
    var id = TimeOrderedId.next();
    var request = request(party, "trustPulse");
    request.put("opensOn", TODAY.plusDays(5).toString());
    var lead = "/v1/assessments/" + id;

    // Who has seen it already is not to make anew what was given up since.
    As.coordinatorOf(party.lead)
        .header("If-Match", "\"1\"")
        .body(request)
        .put(lead)
        .then()
        .statusCode(412);
    var made = As.coordinatorOf(party.lead).body(request).put(lead);
    assertThat(made.statusCode()).isEqualTo(201);
    As.coordinatorOf(party.lead).body(request).put(lead).then().statusCode(200);

    request.put("minimumGroupSize", 8);
    As.coordinatorOf(party.lead).body(request).put(lead).then().statusCode(428);
    As.coordinatorOf(party.lead)
        .header("If-Match", "\"99\"")
        .body(request)
        .put(lead)
        .then()
        .statusCode(412);
    As.coordinatorOf(party.lead)
        .header("If-Match", made.header("ETag"))
        .body(request)
        .put(lead)
        .then()
        .statusCode(200)
        .body("minimumGroupSize", equalTo(8));
    var tag = As.memberOf(party.lead).get(lead).header("ETag");
    assertThat(tag).isNotEqualTo(made.header("ETag"));
    As.memberOf(party.lead).header("If-None-Match", tag).get(lead).then().statusCode(304);

    // Once people can answer, what they were promised stands.
    request.put("opensOn", TODAY.toString());
    var opened = As.coordinatorOf(party.lead).header("If-Match", tag).body(request).put(lead);
    assertThat(opened.jsonPath().getString("state")).isEqualTo("open");
    request.put("minimumGroupSize", 3);
    As.coordinatorOf(party.lead)
        .header("If-Match", opened.header("ETag"))
        .body(request)
        .put(lead)
        .then()
        .statusCode(409)
        .body("type", equalTo("urn:problem-type:samenspel:assessment-already-open"));
    As.coordinatorOf(TimeOrderedId.next()).body(request).put(lead).then().statusCode(404);
  }

  @Test
  void openingCostsEightStatements() {
    var party = Party.of(2);
    var request = request(party, "trustPulse");

    // The partnership, its members, its lock, the instrument, what overlaps, the assessment, the
    // event, the counts.
    assertThat(
            Statements.during(
                () -> As.coordinatorOf(party.lead).body(request).post("/v1/assessments")))
        .hasSize(8);
  }

  private static Map<String, Object> request(Party party, String instrument) {
    return new HashMap<>(Map.of("partnership", party.id, "instrument", instrument));
  }
}
