package nl.samenspel.assessment.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithRealInfrastructure
class ExtendingTest {

  private static final LocalDate TODAY = Day.today();

  private Party party;

  @BeforeEach
  void anotherPartnership() {
    party = Party.of(1);
  }

  @Test
  void theLeadGivesPeopleMoreTime() {
    var id = party.open("trustPulse");

    extend(id, TODAY.plusDays(20))
        .then()
        .statusCode(200)
        .body("closesOn", equalTo(TODAY.plusDays(20).toString()))
        .body("state", equalTo("open"));

    await().until(() -> Topics.eventsOf(id).size() == 2);
    var told = Topics.eventsOf(id).get(1);
    EventContract.assertValid(told);
    assertThat(told.path("type").asText()).contains("AssessmentExtended");
    assertThat(told.at("/data/closesOn").asText()).isEqualTo(TODAY.plusDays(20).toString());
  }

  @Test
  void whatPeopleWereToldIsNeverTakenBack() {
    var id = party.open("trustPulse");

    extend(id, TODAY.plusDays(5))
        .then()
        .statusCode(409)
        .body("type", equalTo("urn:problem-type:samenspel:assessment-only-extended"));
    extend(id, TODAY.plusDays(13)).then().statusCode(409);
  }

  @Test
  void onlyWhatIsOpenIsExtended() {
    var planned =
        As.coordinatorOf(party.lead)
            .body(
                Map.of(
                    "partnership",
                    party.id,
                    "instrument",
                    "trustPulse",
                    "opensOn",
                    TODAY.plusDays(3).toString()))
            .post("/v1/assessments")
            .then()
            .statusCode(201)
            .extract()
            .<String>path("id");
    extend(UUID.fromString(planned), TODAY.plusDays(90))
        .then()
        .statusCode(409)
        .body("type", equalTo("urn:problem-type:samenspel:assessment-not-open-yet"));
    var closed = party.open("fiveLenses");
    party.close(closed);
    extend(closed, TODAY.plusDays(90))
        .then()
        .statusCode(409)
        .body("type", equalTo("urn:problem-type:samenspel:assessment-already-closed"));
  }

  @Test
  void itDoesNotRunIntoTheNextOneWithTheSameQuestions() {
    var id = party.open("trustPulse");
    As.coordinatorOf(party.lead)
        .body(
            Map.of(
                "partnership",
                party.id,
                "instrument",
                "trustPulse",
                "opensOn",
                TODAY.plusDays(16).toString()))
        .post("/v1/assessments")
        .then()
        .statusCode(201);

    extend(id, TODAY.plusDays(16))
        .then()
        .statusCode(409)
        .body("type", equalTo("urn:problem-type:samenspel:assessment-overlaps"));
    extend(id, TODAY.plusDays(15)).then().statusCode(200);
  }

  @Test
  void onlyTheLeadExtendsAndOnlyWhatItHasSeen() {
    var id = party.open("trustPulse");
    var later = TODAY.plusDays(20);

    patch(As.coordinatorOf(party.partners.get(0)).header("If-Match", "*"), id, later)
        .then()
        .statusCode(403);
    patch(As.coordinatorOf(TimeOrderedId.next()).header("If-Match", "*"), id, later)
        .then()
        .statusCode(404);
    patch(As.coordinatorOf(party.lead), id, later).then().statusCode(428);
    patch(As.coordinatorOf(party.lead).header("If-Match", "\"1\""), id, later)
        .then()
        .statusCode(412);
  }

  @Test
  void nothingElseCanChange() {
    var id = party.open("trustPulse");

    As.coordinatorOf(party.lead)
        .header("If-Match", "*")
        .contentType("application/merge-patch+json")
        .body("{\"closesOn\": null, \"minimumGroupSize\": 3}")
        .patch("/v1/assessments/" + id)
        .then()
        .statusCode(400)
        .body("issues.name.toString()", containsString("minimumGroupSize"))
        .body("issues.name.toString()", containsString("closesOn"));
  }

  @Test
  void extendingCostsElevenStatements() {
    var id = party.open("trustPulse");
    var etag = etag(id);

    assertThat(
            Statements.during(
                () ->
                    patch(
                        As.coordinatorOf(party.lead).header("If-Match", etag),
                        id,
                        TODAY.plusDays(20))))
        .hasSizeLessThanOrEqualTo(11);
  }

  private Response extend(UUID id, LocalDate closesOn) {
    return patch(As.coordinatorOf(party.lead).header("If-Match", etag(id)), id, closesOn);
  }

  private String etag(UUID id) {
    return As.coordinatorOf(party.lead).get("/v1/assessments/" + id).header("ETag");
  }

  private static Response patch(RequestSpecification caller, UUID id, LocalDate closesOn) {
    return caller
        .contentType("application/merge-patch+json")
        .body(Map.of("closesOn", closesOn.toString()))
        .patch("/v1/assessments/" + id);
  }
}
