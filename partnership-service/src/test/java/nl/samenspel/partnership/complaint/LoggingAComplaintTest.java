package nl.samenspel.partnership.complaint;

import static nl.samenspel.partnership.Case.aPartnership;
import static nl.samenspel.partnership.Case.anOrganisation;
import static nl.samenspel.partnership.Case.hidden;
import static nl.samenspel.partnership.Case.refused;
import static nl.samenspel.partnership.Case.with;
import static nl.samenspel.partnership.Case.without;
import static nl.samenspel.partnership.complaint.Complaining.aComplaint;
import static nl.samenspel.partnership.complaint.Complaining.complaintsOf;
import static nl.samenspel.partnership.complaint.Complaining.logged;
import static nl.samenspel.partnership.complaint.Complaining.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.samenspel.chassis.testing.As;
import nl.samenspel.chassis.testing.EventContract;
import nl.samenspel.chassis.testing.Statements;
import nl.samenspel.chassis.testing.WithRealInfrastructure;
import nl.samenspel.chassis.time.TimeOrderedId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithRealInfrastructure
class LoggingAComplaintTest {

  @Test
  void noDateIsFurtherAheadThanAnybodyMeans() {
    var partnership = aPartnership();
    var slip = with(aComplaint(partnership, "nlAwb"), "receivedOn", "9999-12-20");

    var answer = partnership.asPartner().body(slip).post(complaintsOf(partnership)).then();

    refused(answer, 400, "invalid-input");
    answer.body("issues.name", contains("receivedOn")).body("issues.value", contains(nullValue()));
    refused(
        Complaining.step(
            partnership,
            logged(partnership, "contract"),
            Map.of("type", "suspend", "reason", "Wij wachten.", "on", "9999-12-31")),
        400,
        "invalid-input");
  }

  @Test
  void theDatesAreAnsweredWithTheRulesThatMadeThem() {
    var partnership = aPartnership();

    var answer =
        partnership
            .asPartner()
            .header("Accept-Language", "en")
            .body(aComplaint(partnership, "nlAwb"))
            .post(complaintsOf(partnership))
            .then()
            .statusCode(201)
            .header("ETag", notNullValue())
            .body("state", is("logged"))
            .body("regime", is("nlAwb"))
            .body("complainant.organisation", is(partnership.partner().toString()))
            .body("complainant.external", nullValue())
            .body("about", contains(partnership.lead().toString()))
            .body("loggedBy", is(partnership.partner().toString()))
            .body("deadlines.code", contains("notHandling", "decision"))
            .body("deadlines[0].on", is("2026-12-18"))
            .body("deadlines[1].on", is("2027-01-04"))
            .body(
                "deadlines[1].explanation[0]",
                is("six weeks after receipt on 20 November 2026 (Awb 9:11)"))
            .body("deadlines[1].explanation[1]", containsString("New Year's Day"))
            .body("nextSteps", hasItems("acknowledge", "withdraw"));

    var id = answer.extract().<String>path("id");
    answer.header("Location", endsWith(complaintsOf(partnership) + "/" + id));
  }

  @Test
  void theExplanationIsInDutchForWhoDoesNotAsk() {
    var partnership = aPartnership();
    var complaint = logged(partnership, "nlAwb");

    read(partnership, complaint)
        .body(
            "deadlines[1].explanation[0]",
            is("zes weken na ontvangst op 20 november 2026 (Awb 9:11)"));
  }

  @ParameterizedTest(name = "{0}: {1} on {2}")
  @CsvSource({
    "nlAwbCommittee, decision, 2027-01-29",
    "vlBestuursdecreet, acknowledgement, 2026-11-30",
    "vlBestuursdecreet, notHandling, 2026-11-30",
    "vlBestuursdecreet, decision, 2027-01-04",
    "vlLocal, decision, 2027-01-04",
    "contract, decision, 2026-12-18"
  })
  void everyRegimeHasItsOwnDates(String regime, String code, String on) {
    var partnership = aPartnership();

    read(partnership, logged(partnership, regime))
        .body("deadlines.find { it.code == '" + code + "' }.on", is(on));
  }

  @Test
  void itIsToldWithoutWhatWasSaid() {
    var partnership = aPartnership();
    logged(partnership, with(aComplaint(partnership, "nlAwb"), "lens", "relation"));

    var event = partnership.lastEvents("ComplaintLogged").get(0);

    EventContract.assertValid(event);
    assertThat(event.toString()).doesNotContain("Wijzigingen");
    var data = event.path("data");
    assertThat(data.path("lens").asText()).isEqualTo("relation");
    assertThat(data.path("complainant").path("organisation").asText())
        .isEqualTo(partnership.partner().toString());
    assertThat(data.path("deadlines").findValuesAsText("on"))
        .containsExactly("2026-12-18", "2027-01-04");
  }

  @ParameterizedTest
  @ValueSource(strings = {"client", "resident", "other"})
  void anOutsiderIsAKindAndNotAName(String kind) {
    var partnership = aPartnership();
    var complaint =
        logged(
            partnership,
            with(aComplaint(partnership, "nlAwb"), "complainant", Map.of("external", kind)));

    read(partnership, complaint)
        .body("complainant.external", is(kind))
        .body("complainant.organisation", nullValue());
    EventContract.assertValid(partnership.lastEvents("ComplaintLogged").get(0));
  }

  @Test
  void partiesAreMembers() {
    var partnership = aPartnership();
    var outsider = anOrganisation("Regio elders");

    var about =
        partnership
            .asPartner()
            .body(with(aComplaint(partnership, "nlAwb"), "about", List.of(outsider)))
            .post(complaintsOf(partnership))
            .then();
    var by =
        partnership
            .asPartner()
            .body(
                with(
                    aComplaint(partnership, "nlAwb"),
                    "complainant",
                    Map.of("organisation", outsider)))
            .post(complaintsOf(partnership))
            .then();

    refused(about, 409, "complaint-party-not-a-member");
    about.body("organisations", contains(outsider.toString()));
    refused(by, 409, "complaint-party-not-a-member");
  }

  @Test
  void nobodyComplainsAboutItself() {
    var partnership = aPartnership();

    var answer =
        partnership
            .asPartner()
            .body(with(aComplaint(partnership, "nlAwb"), "about", List.of(partnership.partner())))
            .post(complaintsOf(partnership))
            .then();

    refused(answer, 409, "complaint-about-oneself");
  }

  @Test
  void fiveFaultsAreFiveIssuesInTheLanguageOfTheCaller() {
    var partnership = aPartnership();
    var faulty =
        Map.of(
            "category", "weather",
            "description", " ",
            "complainant", Map.of("organisation", partnership.partner(), "external", "client"),
            "about", List.of(),
            "receivedOn", "20-11-2026",
            "regime", "nlAwb");

    var dutch = partnership.asPartner().body(faulty).post(complaintsOf(partnership)).then();
    var english =
        partnership
            .asPartner()
            .header("Accept-Language", "en")
            .body(faulty)
            .post(complaintsOf(partnership))
            .then();

    refused(dutch, 400, "invalid-input");
    dutch
        .body(
            "issues.name",
            containsInAnyOrder("category", "description", "complainant", "about", "receivedOn"))
        .body("issues.find { it.name == 'complainant' }.detail", containsString("één van de twee"));
    english
        .body("issues", hasSize(5))
        .body("issues.find { it.name == 'complainant' }.detail", containsString("one of the two"));
  }

  @Test
  void aCitizenServiceNumberIsRefused() {
    var partnership = aPartnership();

    var answer =
        partnership
            .asPartner()
            .body(with(aComplaint(partnership, "nlAwb"), "description", "Van 111222333."))
            .post(complaintsOf(partnership))
            .then();

    refused(answer, 400, "invalid-input");
    answer.body("issues.name", contains("description"));
  }

  @Test
  void onlyMembersLogOne() {
    var partnership = aPartnership();
    var complaint = aComplaint(partnership, "nlAwb");
    var at = complaintsOf(partnership);

    hidden(As.coordinatorOf(anOrganisation("Regio elders")).body(complaint).post(at).then());
    refused(As.administrator().body(complaint).post(at).then(), 403, "forbidden");
    refused(As.auditor().body(complaint).post(at).then(), 403, "forbidden");
    refused(As.analyst().body(complaint).post(at).then(), 403, "forbidden");
    refused(As.nobody().body(complaint).post(at).then(), 401, "unauthorized");
    As.memberOf(partnership.lead()).body(complaint).post(at).then().statusCode(201);
  }

  @Test
  void whoIsNotInThePartnershipDoesNotSeeIt() {
    var partnership = aPartnership();
    var complaint = logged(partnership, "nlAwb");
    var outsider = anOrganisation("Regio elders");

    hidden(As.coordinatorOf(outsider).get(complaint).then());
    hidden(As.coordinatorOf(outsider).get(complaintsOf(partnership)).then());
    hidden(As.coordinatorOf(outsider).get(complaint + "/steps").then());
    hidden(partnership.asPartner().get(complaintsOf(partnership) + "/" + UUID.randomUUID()).then());
    hidden(partnership.asPartner().get(elsewhere(complaint)).then());
    As.auditor().get(complaint).then().statusCode(200);
  }

  /** The same complaint under another partnership that the reader is in. */
  private static String elsewhere(String complaint) {
    return "/v1/partnerships/"
        + UUID.randomUUID()
        + complaint.substring(complaint.indexOf("/compl"));
  }

  @Test
  void theSameKeyLogsOneAndNotTwo() {
    var partnership = aPartnership();
    var key = UUID.randomUUID().toString();
    var first =
        partnership
            .asPartner()
            .header("Idempotency-Key", key)
            .body(aComplaint(partnership, "nlAwb"))
            .post(complaintsOf(partnership))
            .then()
            .statusCode(201)
            .extract()
            .<String>path("id");

    partnership
        .asPartner()
        .header("Idempotency-Key", key)
        .body(aComplaint(partnership, "nlAwb"))
        .post(complaintsOf(partnership))
        .then()
        .statusCode(201)
        .body("id", is(first));
    partnership.asPartner().get(complaintsOf(partnership)).then().body("total", is(1));
  }

  @Test
  void underAnIdOfOnesOwnItIsLoggedOnceAndStaysAsItIs() {
    var partnership = aPartnership();
    var body = aComplaint(partnership, "nlAwb");
    var address = complaintsOf(partnership) + "/" + TimeOrderedId.next();
    var etag =
        partnership
            .asPartner()
            .body(body)
            .put(address)
            .then()
            .statusCode(201)
            .header("Location", endsWith(address))
            .extract()
            .header("ETag");
    var other = with(body, "category", "focus");

    var same = partnership.asPartner().body(body).put(address).then();
    var unseen = partnership.asPartner().body(other).put(address).then();
    var seen = partnership.asPartner().header("If-Match", etag).body(other).put(address).then();

    same.statusCode(200).header("ETag", is(etag));
    refused(unseen, 428, "precondition-required");
    refused(seen, 409, "complaint-stays-as-logged");
  }

  @Test
  void whoHasItAlreadyIsTold() {
    var partnership = aPartnership();
    var complaint = logged(partnership, "nlAwb");
    var etag = read(partnership, complaint).extract().header("ETag");

    partnership.asPartner().header("If-None-Match", etag).get(complaint).then().statusCode(304);
  }

  @Test
  void aMissingRegimeIsNamed() {
    var partnership = aPartnership();

    var answer =
        partnership
            .asPartner()
            .body(without(aComplaint(partnership, "nlAwb"), "regime"))
            .post(complaintsOf(partnership))
            .then();

    refused(answer, 400, "invalid-input");
    answer.body("issues.name", contains("regime"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"+999999999-12-31", "-0044-03-15", "2026-02-29", "20261120"})
  void aDayThatNoCalendarHasIsRefused(String day) {
    var partnership = aPartnership();

    var answer =
        partnership
            .asPartner()
            .body(with(aComplaint(partnership, "nlAwb"), "receivedOn", day))
            .post(complaintsOf(partnership))
            .then();

    refused(answer, 400, "invalid-input");
    answer.body("issues.name", contains("receivedOn"));
  }

  @Test
  void itTakesFiveStatements() {
    var partnership = aPartnership();
    logged(partnership, "nlAwb");

    var statements = Statements.during(() -> logged(partnership, "nlAwb"));

    assertThat(statements)
        .satisfiesExactly(
            locks -> assertThat(locks).contains("from partnership").contains("for no key update"),
            reads -> assertThat(reads).contains("from member"),
            writes -> assertThat(writes).startsWith("insert into complaint"),
            remembers -> assertThat(remembers).startsWith("insert into history"),
            tells -> assertThat(tells).contains("insert into outbox"));
  }

  @Test
  void readingOneTakesOneStatement() {
    var partnership = aPartnership();
    var complaint = logged(partnership, "nlAwb");

    assertThat(Statements.during(() -> read(partnership, complaint))).hasSize(1);
  }
}
