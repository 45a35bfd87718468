package nl.samenspel.assessment.partnership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.samenspel.assessment.Party;
import nl.samenspel.assessment.Told;
import nl.samenspel.chassis.testing.As;
import nl.samenspel.chassis.testing.Statements;
import nl.samenspel.chassis.testing.WithRealInfrastructure;
import nl.samenspel.chassis.time.TimeOrderedId;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithRealInfrastructure
class VisibilityTest {

  @Test
  void anOutsiderFindsNothingOfAPartnershipAnywhere() {
    var party = Party.of(1);
    var assessment = closed(party);
    var outsider = TimeOrderedId.next();

    everythingOf(party, assessment)
        .forEach(
            path -> {
              As.memberOf(outsider).get(path).then().statusCode(404);
              As.coordinatorOf(outsider).get(path).then().statusCode(404);
            });
    assertThat(listed(As.memberOf(outsider), party)).isEmpty();
    As.memberOf(outsider).get("/v1/assessments").then().body("total", equalTo(0));
  }

  @Test
  void membersAdministratorsAuditorsAndAnalystsSeeIt() {
    var party = Party.of(1);
    var assessment = closed(party);

    for (var path : everythingOf(party, assessment)) {
      As.memberOf(party.lead).get(path).then().statusCode(200);
      As.memberOf(party.partners.get(0)).get(path).then().statusCode(200);
      As.administrator().get(path).then().statusCode(200);
      As.auditor().get(path).then().statusCode(200);
      As.analyst().get(path).then().statusCode(200);
      As.nobody().get(path).then().statusCode(401);
    }
    assertThat(listed(As.analyst(), party)).hasSize(1);
  }

  @Test
  void whoLeftSeesNothingAnyMore() {
    var party = Party.of(1);
    var assessment = closed(party);
    var partner = party.partners.get(0);

    party.left(partner);

    party.awaitVisible(partner, 404);
    everythingOf(party, assessment)
        .forEach(path -> As.memberOf(partner).get(path).then().statusCode(404));
    assertThat(listed(As.memberOf(partner), party)).isEmpty();
  }

  @Test
  void whoTakesOverTheLeadSteers() {
    var party = Party.of(1);
    var partner = party.partners.get(0);
    var request = Map.of("partnership", party.id, "instrument", "trustPulse");

    Told.tell("MemberJoined", party.id, Map.of("organisation", partner, "role", "lead"));

    Awaitility.await()
        .pollInterval(Duration.ofMillis(100))
        .until(
            () ->
                As.coordinatorOf(partner).body(request).post("/v1/assessments").statusCode()
                    == 201);
  }

  @Test
  void inAPartnershipThatHasEndedNothingNewBegins() {
    var party = Party.of(0);
    party.open("trustPulse");
    Told.tell("PartnershipEnded", party.id, Map.of());

    Awaitility.await()
        .pollInterval(Duration.ofMillis(100))
        .untilAsserted(
            () ->
                As.coordinatorOf(party.lead)
                    .body(Map.of("partnership", party.id, "instrument", "trustPulse"))
                    .post("/v1/assessments")
                    .then()
                    .statusCode(409)
                    .body("type", equalTo("urn:problem-type:samenspel:partnership-ended")));
  }

  @Test
  void aListCostsThreeStatementsAndAnItemTwo() {
    var party = Party.of(0);
    var first = party.open("trustPulse");
    party.open("fiveLenses");
    party.open("phaseCheck");

    // The page, its total, the counts of the whole page.
    assertThat(Statements.during(() -> listed(As.memberOf(party.lead), party))).hasSize(3);
    assertThat(Statements.during(() -> As.memberOf(party.lead).get("/v1/assessments/" + first)))
        .hasSize(2);
  }

  @Test
  void aListIsFilteredAndPaged() {
    var party = Party.of(0);
    party.close(party.open("trustPulse"));
    party.open("trustPulse");
    party.open("fiveLenses");

    As.memberOf(party.lead)
        .queryParam("instrument", "trustPulse")
        .queryParam("state", "open")
        .get("/v1/assessments")
        .then()
        .statusCode(200)
        .body("items", hasSize(1));
    var page =
        As.memberOf(party.lead)
            .queryParam("pageSize", 2)
            .queryParam("sort", "instrument")
            .get("/v1/assessments");
    page.then().statusCode(200).body("items", hasSize(2)).body("total", equalTo(3));
    assertThat(page.header("Link")).contains("rel=\"next\"");
    As.memberOf(party.lead)
        .queryParam("state", "ajar")
        .queryParam("colour", "red")
        .queryParam("page", 0)
        .get("/v1/assessments")
        .then()
        .statusCode(400)
        .body("issues", hasSize(3));
  }

  private static List<String> everythingOf(Party party, UUID assessment) {
    return List.of(
        "/v1/assessments/" + assessment,
        "/v1/assessments/" + assessment + "/invitations",
        "/v1/assessments/" + assessment + "/results",
        "/v1/partnerships/" + party.id + "/trends");
  }

  private static UUID closed(Party party) {
    var assessment = party.open("trustPulse");
    party.answered(assessment, party.lead, 5, 4);
    party.close(assessment);
    return assessment;
  }

  private static List<Object> listed(RequestSpecification as, Party party) {
    return as.queryParam("partnership", party.id)
        .get("/v1/assessments")
        .jsonPath()
        .getList("items");
  }
}
