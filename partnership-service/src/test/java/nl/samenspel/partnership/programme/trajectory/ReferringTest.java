package nl.samenspel.partnership.programme.trajectory;

import static nl.samenspel.partnership.Case.hidden;
import static nl.samenspel.partnership.Case.refused;
import static nl.samenspel.partnership.Case.with;
import static nl.samenspel.partnership.programme.Offering.ACCEPTED;
import static nl.samenspel.partnership.programme.Offering.SHARED;
import static nl.samenspel.partnership.programme.Offering.aProgramme;
import static nl.samenspel.partnership.programme.Offering.intake;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.samenspel.chassis.testing.As;
import nl.samenspel.chassis.testing.Day;
import nl.samenspel.chassis.testing.EventContract;
import nl.samenspel.chassis.testing.Statements;
import nl.samenspel.chassis.testing.WithRealInfrastructure;
import nl.samenspel.chassis.time.TimeOrderedId;
import nl.samenspel.partnership.programme.Offering;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithRealInfrastructure
class ReferringTest {

  @Test
  void whoIsReferredIsInTheIntakeAtWhatTheProgrammeCosts() {
    var offered = aProgramme();

    var trajectory = offered.refers("K-2026-0412");

    offered
        .read(trajectory)
        .body("state", is("intake"))
        .body("participant", is("K-2026-0412"))
        .body("provider", is(offered.provider().toString()))
        .body("intake.level", is(3))
        .body("intake.cost", is(7500.0f))
        .body("intake.steps", hasSize(3))
        .body("intake.sharedOn", nullValue())
        .body("nextSteps", contains("share", "accept", "decline"));
    var told = offered.partnership.lastEvents("TrajectoryRegistered").get(0);
    EventContract.assertValid(told);
    assertThat(told.path("data").path("plannedCost").decimalValue()).isEqualByComparingTo("7500");
    assertThat(told.path("data").path("referredBy").asText())
        .isEqualTo(offered.referrer().toString());
    assertThat(told.path("data").path("provider").asText())
        .isEqualTo(offered.provider().toString());
    assertThat(told.toString()).doesNotContain("K-2026-0412", "reizen");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Jansen",
        "Jan Jansen 3",
        "jan.jansen1@rijnmond.example",
        "0612345678",
        "+31612345678",
        "K-1",
        "K-111222333",
        "K_2026_0412"
      })
  void whatCouldBeAPersonIsNoReference(String reference) {
    var offered = aProgramme();

    var answer = registered(offered, offered.participant(reference));

    refused(answer, 400, "invalid-input");
    answer.body("issues.name", contains("participant"));
  }

  @Test
  void aTextThatHoldsACitizenServiceNumberIsRefused() {
    var offered = aProgramme();

    var answer =
        registered(
            offered,
            with(
                offered.participant("K-2026-0412"),
                "intake",
                with(intake(), "note", "BSN 111222333")));

    refused(answer, 400, "invalid-input");
    answer.body("issues.name", contains("intake.note"));
  }

  @Test
  void allThatIsWrongIsToldAtOnce() {
    var offered = aProgramme();

    var answer =
        registered(
            offered,
            Map.of(
                "participant",
                "Jansen",
                "referredBy",
                offered.referrer(),
                "intake",
                Map.of("level", 9, "steps", List.of(" "), "cost", -1)));

    refused(answer, 400, "invalid-input");
    assertThat(answer.extract().<List<String>>path("issues.name"))
        .containsExactlyInAnyOrder(
            "programme",
            "participant",
            "intake.level",
            "intake.expectation",
            "intake.steps[0]",
            "intake.cost");
  }

  @Test
  void aProgrammeAndAMemberThatAreNotThereAreTold() {
    var offered = aProgramme();

    var answer =
        offered
            .partnership
            .asLead()
            .body(
                with(
                    with(offered.participant("K-2026-0412"), "programme", UUID.randomUUID()),
                    "referredBy",
                    UUID.randomUUID()))
            .post(offered.partnership.at("/trajectories"))
            .then();

    refused(answer, 400, "invalid-input");
    answer.body("issues.name", contains("programme", "referredBy"));
  }

  @Test
  void aReferenceIsReferredToAProgrammeOnce() {
    var offered = aProgramme();
    var first = offered.refersById("K-2026-0412");

    var again = registered(offered, offered.participant("K-2026-0412"));

    refused(again, 409, "trajectory-exists");
    again.body("trajectory", is(first));
  }

  @Test
  void aMemberRefersForItselfAndTheLeadForAny() {
    var offered = aProgramme();
    var body = offered.participant("K-2026-0412");
    var address = offered.partnership.at("/trajectories");

    refused(offered.asProvider().body(body).post(address).then(), 403, "not-owner-nor-lead");
    offered.partnership.asLead().body(body).post(address).then().statusCode(201);
  }

  @Test
  void itIsForWhoReferredWhoOffersAndTheLeadOnly() {
    var offered = aProgramme();
    var trajectory = offered.refers("K-2026-0412");
    var list = offered.partnership.at("/trajectories");

    for (var party : List.of(offered.referrer(), offered.provider(), offered.partnership.lead())) {
      As.memberOf(party).get(trajectory).then().statusCode(200);
      As.memberOf(party).get(list).then().body("total", is(1));
    }
    var bystander = As.memberOf(offered.bystander());
    hidden(bystander.get(trajectory).then());
    As.memberOf(offered.bystander()).get(list).then().statusCode(200).body("items", empty());
    hidden(As.memberOf(offered.bystander()).get(trajectory + "/steps").then());
    hidden(As.memberOf(offered.bystander()).body(ACCEPTED).post(trajectory + "/steps").then());
    hidden(As.memberOf(offered.bystander()).delete(trajectory + "/participant").then());
    refused(As.analyst().get(list).then(), 403, "forbidden");
  }

  @Test
  void whoReadsAcrossOrganisationsSeesNoPerson() {
    var offered = aProgramme();
    var trajectory = offered.refers("K-2026-0412");
    offered.taken(
        trajectory,
        Map.of("type", "decline", "reason", "Het reizen lukt niet.", "on", "2025-03-04"));

    for (var reader : List.of(As.administrator(), As.auditor())) {
      var answer = reader.get(trajectory).then().statusCode(200).body("state", is("declined"));
      assertThat(answer.extract().asString()).doesNotContain("K-2026-0412", "reizen", "Taalmodule");
    }
    var history = offered.partnership.at("/history?resourceType=trajectory");
    As.auditor()
        .get(history)
        .then()
        .body("items", hasSize(2))
        .body("items[1].after.participant", is("[hidden]"))
        .body("items[1].after.level", is(3))
        .body("items[0].after.reason", is("[hidden]"));
    assertThat(As.administrator().get(history).asString()).doesNotContain("K-2026-0412", "reizen");
    offered
        .partnership
        .asLead()
        .get(history)
        .then()
        .body("items[1].after.participant", is("K-2026-0412"));
  }

  @Test
  void theIntakeIsSettledUntilTheStart() {
    var offered = aProgramme();
    var trajectory = offered.refers("K-2026-0412");

    refused(patched(offered, trajectory, null, "{}"), 428, "precondition-required");
    patched(offered, trajectory, tag(offered, trajectory), "{\"intake\": {\"cost\": 8000}}")
        .statusCode(200)
        .body("intake.cost", is(8000.0f))
        .body("intake.level", is(3));
    assertThat(
            offered
                .partnership
                .lastEvents("TrajectoryRegistered", "TrajectoryRegistered")
                .get(1)
                .path("data")
                .path("plannedCost")
                .asInt())
        .isEqualTo(8000);

    List.of(SHARED, ACCEPTED, Offering.STARTED).forEach(step -> offered.taken(trajectory, step));
    refused(
        patched(offered, trajectory, tag(offered, trajectory), "{\"intake\": {\"cost\": 9000}}"),
        409,
        "trajectory-intake-fixed");
  }

  @Test
  void whatWasSharedAndChangesIsSharedAgain() {
    var offered = aProgramme();
    var trajectory = offered.refers("K-2026-0412");
    offered.taken(trajectory, SHARED);

    var answer =
        patched(
            offered,
            trajectory,
            tag(offered, trajectory),
            "{\"intake\": {\"expectation\": \"activation\"}}");

    refused(answer, 409, "trajectory-share-again");
    answer.body("detail", containsString("10 maart 2025"));
    patched(
            offered,
            trajectory,
            tag(offered, trajectory),
            "{\"intake\": {\"expectation\": \"activation\", \"sharedOn\": \"2025-03-12\"}}")
        .statusCode(200)
        .body("intake.sharedOn", is("2025-03-12"));
  }

  @Test
  void whereNobodyKnewTheCostItStaysSoWhateverTheProgrammeCostsByNow() {
    var offered = aProgramme();
    costs(offered, null);
    var trajectory = offered.running("K-2026-0412");
    costs(offered, 7500);

    patched(offered, trajectory, tag(offered, trajectory), "{\"participant\": \"K-2026-0413\"}")
        .statusCode(200)
        .body("participant", is("K-2026-0413"))
        .body("intake.cost", nullValue());
  }

  @Test
  void underAnIdOfOnesOwnTheSameAgainChangesNothing() {
    var offered = aProgramme();
    var address = offered.partnership.at("/trajectories/", TimeOrderedId.next().toString());
    var body = offered.participant("K-2026-0412");

    offered.asReferrer().body(body).put(address).then().statusCode(201);
    offered.asReferrer().body(body).put(address).then().statusCode(200);
    refused(
        offered
            .asReferrer()
            .body(with(body, "intake", with(intake(), "level", 4)))
            .put(address)
            .then(),
        428,
        "precondition-required");
    refused(
        offered
            .asReferrer()
            .header("If-Match", tag(offered, address))
            .body(with(body, "registeredOn", "2025-03-05"))
            .put(address)
            .then(),
        400,
        "invalid-input");
    offered
        .asReferrer()
        .header("If-Match", tag(offered, address))
        .body(with(body, "participant", "K-2026-0413"))
        .put(address)
        .then()
        .statusCode(200)
        .body("participant", is("K-2026-0413"));
  }

  @Test
  void allThatAChangeMayNotTouchIsToldAtOnce() {
    var offered = aProgramme();
    var trajectory = offered.refers("K-2026-0412");
    var tomorrow = Day.today().plusDays(2).toString();
    var other =
        Map.of(
            "programme",
            UUID.randomUUID(),
            "participant",
            "K-2026-0412",
            "referredBy",
            offered.bystander(),
            "registeredOn",
            "2025-03-05",
            "intake",
            with(intake(), "sharedOn", tomorrow));

    var answer =
        offered.partnership.asLead().header("If-Match", "*").body(other).put(trajectory).then();

    refused(answer, 400, "invalid-input");
    answer.body(
        "issues.name", contains("programme", "referredBy", "registeredOn", "intake.sharedOn"));
  }

  @Test
  void anIdThatAnotherMemberUsedIsNotTold() {
    var offered = aProgramme();
    var theirs = offered.refersById("K-2026-0412");

    var answer =
        As.memberOf(offered.bystander())
            .body(with(offered.participant("K-2026-0500"), "referredBy", offered.bystander()))
            .put(offered.partnership.at("/trajectories/", theirs))
            .then();

    refused(answer, 409, "id-taken");
    assertThat(answer.extract().asString()).doesNotContain("K-2026-0412");
  }

  @Test
  void nothingIsReferredAfterTheEndOfThePartnership() {
    var offered = aProgramme();
    offered.partnership.ends();

    refused(registered(offered, offered.participant("K-2026-0412")), 409, "partnership-ended");
  }

  @Test
  void readingAListTakesFourStatementsHoweverManyStepsThereAre() {
    var offered = aProgramme();
    offered.running("K-2026-0412");
    offered.running("K-2026-0413");
    var list = offered.partnership.at("/trajectories");

    // Let in; page, how many, the steps of all on the page.
    assertThat(Statements.during(() -> offered.asReferrer().get(list).then().statusCode(200)))
        .hasSize(4);
  }

  @Test
  void referringTakesSevenStatements() {
    var offered = aProgramme();

    // Lock, members; programme; is there one?; trajectory, history; event.
    assertThat(Statements.during(() -> offered.refers("K-2026-0412"))).hasSize(7);
  }

  @Test
  void filtersNarrowTheListDown() {
    var offered = aProgramme();
    offered.refers("K-2026-0412");
    offered.running("K-2026-0413");
    var list = offered.partnership.at("/trajectories");

    offered.asProvider().get(list + "?state=running").then().body("total", is(1));
    offered.asProvider().get(list + "?startedFrom=2025-03-18").then().body("total", is(0));
    offered
        .asProvider()
        .get(list + "?programme=" + offered.programme + "&sort=-startedOn")
        .then()
        .body("total", is(2));
    refused(
        offered.asProvider().get(list + "?participant=K-2026-0412").then(), 400, "invalid-input");
    offered.asProvider().get(list).then().body("items.participant", not(empty()));
  }

  private static ValidatableResponse registered(Offering offered, Map<String, Object> body) {
    return offered.asReferrer().body(body).post(offered.partnership.at("/trajectories")).then();
  }

  private static String tag(Offering offered, String trajectory) {
    return offered.read(trajectory).extract().header("ETag");
  }

  private static void costs(Offering offered, Integer price) {
    var programme = offered.partnership.at("/programmes/", offered.programme);
    patched(offered, programme, "*", "{\"plannedCostPerTrajectory\": " + price + "}")
        .statusCode(200);
  }

  private static ValidatableResponse patched(
      Offering offered, String trajectory, String tag, String patch) {
    var request = offered.asProvider().contentType("application/merge-patch+json").body(patch);
    return (tag == null ? request : request.header("If-Match", tag)).patch(trajectory).then();
  }
}
