package nl.samenspel.partnership.signal;

import static nl.samenspel.partnership.Case.aPartnership;
import static nl.samenspel.partnership.Case.aPartnershipOf;
import static nl.samenspel.partnership.Case.anOrganisation;
import static nl.samenspel.partnership.Case.hidden;
import static nl.samenspel.partnership.Case.refused;
import static nl.samenspel.partnership.Case.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.samenspel.chassis.testing.As;
import nl.samenspel.chassis.testing.EventContract;
import nl.samenspel.chassis.testing.Statements;
import nl.samenspel.chassis.testing.WithRealInfrastructure;
import nl.samenspel.chassis.time.TimeOrderedId;
import nl.samenspel.partnership.Case;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithRealInfrastructure
class RaisingSignalsTest {

  private static final Map<String, Object> CONCERN =
      Map.of(
          "category", "communication",
          "description", "Wijzigingen horen wij pas als zij al zijn doorgevoerd.",
          "occurredOn", "2026-11-03");

  @Test
  void aMemberRaisesItsOwnConcernAndAllMembersReadIt() {
    var ours = aPartnershipOf(3);

    var signal = at(ours, raised(ours, CONCERN).header("Location", containsString("/signals/")));

    for (var member : ours.members) {
      As.memberOf(member)
          .get(signal)
          .then()
          .statusCode(200)
          .body("organisation", is(ours.partner().toString()))
          .body("description", containsString("doorgevoerd"))
          .body("state", is("open"))
          .body("lens", nullValue())
          .body("suggestedLens", is("relation"));
    }
    hidden(As.memberOf(anOrganisation("Elders")).get(signal).then());
    hidden(As.memberOf(anOrganisation("Elders")).get(ours.at("/signals")).then());
  }

  @Test
  void thatItWasRaisedIsToldWithoutItsWords() {
    var ours = aPartnership();
    raised(ours, with(CONCERN, "lens", "process"));

    var event = ours.lastEvents("SignalRaised").get(0);

    EventContract.assertValid(event);
    assertThat(event.path("data").path("organisation").asText())
        .isEqualTo(ours.partner().toString());
    assertThat(event.path("data").path("lens").asText()).isEqualTo("process");
    assertThat(event.toString()).doesNotContain("doorgevoerd");
  }

  @Test
  void whatIsCorrectedIsToldAgainAndOtherWordsAreNot() {
    var ours = aPartnership();
    var signal = at(ours, raised(ours, CONCERN));

    patched(ours.asPartner(), signal, Map.of("description", "Wij horen het te laat."))
        .statusCode(200);
    patched(ours.asPartner(), signal, Map.of("lens", "process")).statusCode(200);

    var told = ours.lastEvents("MemberJoined", "SignalRaised", "SignalRaised");
    assertThat(told.get(1).path("data").has("lens")).isFalse();
    assertThat(told.get(2).path("data").path("signal"))
        .isEqualTo(told.get(1).path("data").path("signal"));
  }

  @Test
  void talkedOverItSaysWhatWasAgreedAndStaysAsItIs() {
    var ours = aPartnership();
    var signal = at(ours, raised(ours, CONCERN));

    var withoutSaying = patched(ours.asPartner(), signal, Map.of("state", "talkedOver"));
    patched(
            ours.asPartner(),
            signal,
            Map.of("state", "talkedOver", "agreed", "Een week vooraf langs alle regio's."))
        .statusCode(200)
        .body("state", is("talkedOver"))
        .body("agreed", containsString("week vooraf"));

    refused(withoutSaying, 400, "invalid-input");
    withoutSaying.body("issues.name", contains("agreed"));
    refused(patched(ours.asPartner(), signal, Map.of("lens", "process")), 409, "signal-closed");
    ours.asLead()
        .get(ours.at("/history?resourceType=signal"))
        .then()
        .body("items.action", contains("changed", "created"))
        .body("items[0].after.agreed", containsString("week vooraf"));
  }

  @Test
  void onlyWhoRaisedItPutsItOtherwise() {
    var ours = aPartnership();
    var signal = at(ours, raised(ours, CONCERN));

    refused(
        patched(ours.asLead(), signal, Map.of("state", "withdrawn")), 403, "another-organisation");
    patched(ours.asPartner(), signal, Map.of("state", "withdrawn")).statusCode(200);
  }

  @Test
  void aSystemRaisesItOnceUnderAnIdOfItsOwn() {
    var ours = aPartnership();
    var signal = ours.at("/signals/", TimeOrderedId.next().toString());

    ours.asPartner().body(CONCERN).put(signal).then().statusCode(201);
    ours.asPartner().body(CONCERN).put(signal).then().statusCode(200);
    refused(
        ours.asPartner().body(with(CONCERN, "category", "focus")).put(signal).then(),
        428,
        "precondition-required");
    ours.asPartner()
        .header("If-Match", ours.asPartner().get(signal).header("ETag"))
        .body(with(CONCERN, "category", "focus"))
        .put(signal)
        .then()
        .statusCode(200)
        .body("category", is("focus"));
  }

  @Test
  void theyAreFoundByWhatTheyAre() {
    var ours = aPartnership();
    raised(ours, CONCERN);
    raised(ours, with(with(CONCERN, "category", "focus"), "occurredOn", "2026-10-01"));
    As.memberOf(ours.lead()).body(CONCERN).post(ours.at("/signals")).then().statusCode(201);

    found(ours, "", 3);
    found(ours, "?category=focus", 1);
    found(ours, "?organisation=" + ours.lead(), 1);
    found(ours, "?state=talkedOver", 0);
    found(ours, "?lens=relation", 0);
    found(ours, "?occurredFrom=2026-10-02", 2);
    found(ours, "?occurredUntil=2026-10-01", 1);
    ours.asLead()
        .get(ours.at("/signals?sort=occurredOn"))
        .then()
        .body("items[0].category", is("focus"));
    assertThat(Statements.during(() -> found(ours, "?pageSize=2", 3))).hasSize(3);
  }

  @Test
  void everyFaultIsToldAtOnce() {
    var ours = aPartnership();

    var answer =
        ours.asPartner()
            .body(Map.of("category", "weather", "state", "promoted", "agreed", "Niets."))
            .post(ours.at("/signals"))
            .then();
    var future =
        ours.asPartner()
            .body(with(CONCERN, "occurredOn", "2999-01-01"))
            .post(ours.at("/signals"))
            .then();

    refused(answer, 400, "invalid-input");
    answer.body("issues.name", hasItem("category"));
    refused(future, 400, "invalid-input");
    future.body("issues.name", contains("occurredOn"));
  }

  @Test
  void fromSignalToComplaint() {
    var ours = aPartnership();
    var signal = at(ours, raised(ours, CONCERN));

    var answer = promoted(ours, signal, aboutTheLead(ours));

    var complaint = answer.statusCode(201).extract().<String>path("id");
    answer
        .header("Location", endsWith(ours.at("/complaints/", complaint)))
        .body("signal", endsWith(id(signal)))
        .body("category", is("communication"))
        .body("description", containsString("doorgevoerd"))
        .body("complainant.organisation", is(ours.partner().toString()))
        .body("conductOn", is("2026-11-03"))
        .body("receivedOn", is("2026-11-20"))
        .body("deadlines.find { it.code == 'decision' }.on", is("2027-01-04"));
    ours.asLead().get(signal).then().body("state", is("promoted")).body("complaint", is(complaint));
    var event = ours.lastEvents("SignalRaised", "ComplaintLogged").get(1);
    EventContract.assertValid(event);
    assertThat(event.path("data").path("signal").asText()).isEqualTo(id(signal));
  }

  @Test
  void whatItTakesDoesNotGrow() {
    var ours = aPartnershipOf(5);
    var signal = at(ours, raised(ours, CONCERN));

    // Lock, members; signal, history; event.
    assertThat(Statements.during(() -> raised(ours, CONCERN))).hasSize(5);
    // Lock, members; signal; its change, history; complaint, history; event.
    assertThat(Statements.during(() -> promoted(ours, signal, aboutTheLead(ours)))).hasSize(8);
  }

  @Test
  void itBecomesAComplaintOnce() {
    var ours = aPartnership();
    var signal = at(ours, raised(ours, CONCERN));
    var complaint = promoted(ours, signal, aboutTheLead(ours)).extract().<String>path("id");

    var again = promoted(ours, signal, aboutTheLead(ours));

    refused(again, 409, "signal-promoted-already");
    again.body("complaint", is(complaint)).body("detail", containsString(complaint));
    var change = patched(ours.asPartner(), signal, Map.of("lens", "process"));
    refused(change, 409, "signal-closed");
    change.body("detail", containsString("Ga verder met de klacht"));
  }

  @Test
  void ofManyAtOnceOneIsPromoted() {
    var ours = aPartnership();
    var signal = at(ours, raised(ours, CONCERN));

    var answers =
        List.of(1, 2, 3, 4).parallelStream()
            .map(any -> promoted(ours, signal, aboutTheLead(ours)).extract().statusCode())
            .sorted()
            .toList();

    assertThat(answers).containsExactly(201, 409, 409, 409);
    ours.asLead().get(ours.at("/complaints")).then().body("total", is(1));
  }

  @Test
  void whatWasTalkedOverToNoAvailCanStillBecomeAComplaint() {
    var ours = aPartnership();
    var signal = at(ours, raised(ours, CONCERN));
    patched(ours.asPartner(), signal, Map.of("state", "talkedOver", "agreed", "Beter bellen."));

    promoted(ours, signal, aboutTheLead(ours)).statusCode(201);

    ours.asLead().get(signal).then().body("agreed", is("Beter bellen."));
  }

  @Test
  void whatWasWithdrawnBecomesNone() {
    var ours = aPartnership();
    var signal = at(ours, raised(ours, CONCERN));
    patched(ours.asPartner(), signal, Map.of("state", "withdrawn"));

    var refusal = promoted(ours, signal, aboutTheLead(ours));

    refused(refusal, 409, "signal-closed");
    // To make it a complaint is just what cannot be done.
    refusal.body(
        "detail", allOf(containsString("nieuw signaal"), not(containsString("promotion"))));
    ours.asLead().get(ours.at("/complaints")).then().body("items", empty());
  }

  @Test
  void whoRaisedItDecidesThatItBecomesAComplaintAndForWhom() {
    var ours = aPartnership();
    var signal = at(ours, raised(ours, CONCERN));

    refused(
        ours.asLead().body(aboutTheLead(ours)).post(signal + "/promotion").then(),
        403,
        "another-organisation");
    promoted(ours, signal, with(aboutTheLead(ours), "complainant", Map.of("external", "client")))
        .statusCode(201)
        .body("complainant.external", is("client"))
        .body("loggedBy", is(ours.partner().toString()));
  }

  @Test
  void aRefusedPromotionLeavesTheSignalOpen() {
    var ours = aPartnership();
    var signal = at(ours, raised(ours, CONCERN));

    refused(
        promoted(ours, signal, with(aboutTheLead(ours), "about", List.of(ours.partner()))),
        409,
        "complaint-about-oneself");
    refused(
        promoted(ours, signal, with(aboutTheLead(ours), "receivedOn", "2026-11-02")),
        400,
        "invalid-input");
    promoted(ours, signal, Map.of())
        .statusCode(400)
        .body("issues.name", containsInAnyOrder("about", "regime"));
    ours.asLead().get(signal).then().body("state", is("open"));
    hidden(promoted(ours, ours.at("/signals/", UUID.randomUUID().toString()), aboutTheLead(ours)));
  }

  @Test
  void afterTheEndNoneIsRaised() {
    var ours = aPartnership();
    ours.transition(Map.of("type", "end", "reason", "Het doel is bereikt.")).statusCode(201);

    refused(
        ours.asPartner().body(CONCERN).post(ours.at("/signals")).then(), 409, "partnership-ended");
  }

  private static ValidatableResponse raised(Case ours, Map<String, Object> signal) {
    return ours.asPartner()
        .body(signal)
        .post(ours.at("/signals"))
        .then()
        .statusCode(201)
        .body("id", notNullValue());
  }

  private static String at(Case ours, ValidatableResponse raised) {
    return ours.at("/signals/", raised.extract().path("id"));
  }

  private static ValidatableResponse patched(
      RequestSpecification by, String signal, Map<String, Object> change) {
    return by.contentType("application/merge-patch+json")
        .header("If-Match", As.auditor().get(signal).header("ETag"))
        .body(change)
        .patch(signal)
        .then();
  }

  private static ValidatableResponse promoted(Case ours, String signal, Map<String, Object> more) {
    return ours.asPartner().body(more).post(signal + "/promotion").then();
  }

  private static Map<String, Object> aboutTheLead(Case ours) {
    return Map.of("about", List.of(ours.lead()), "regime", "nlAwb", "receivedOn", "2026-11-20");
  }

  private static void found(Case ours, String query, int total) {
    ours.asLead().get(ours.at("/signals", query)).then().statusCode(200).body("total", is(total));
  }

  private static String id(String signal) {
    return signal.substring(signal.lastIndexOf('/') + 1);
  }
}
