package nl.samenspel.partnership.phase;

import static nl.samenspel.partnership.Case.aDeliverable;
import static nl.samenspel.partnership.Case.aDocument;
import static nl.samenspel.partnership.Case.aPartnership;
import static nl.samenspel.partnership.Case.anOrganisation;
import static nl.samenspel.partnership.Case.refused;
import static nl.samenspel.partnership.Case.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;
import nl.samenspel.chassis.testing.As;
import nl.samenspel.chassis.testing.Day;
import nl.samenspel.chassis.testing.WithRealInfrastructure;
import nl.samenspel.partnership.Case;
import nl.samenspel.partnership.partnership.Phase;
import org.junit.jupiter.api.Test;

/** What happened before it was entered keeps the day on which it happened. */
@QuarkusTest
@WithRealInfrastructure
class RecordingAfterwardsTest {

  @Test
  void aStepIsMadeOnTheDayThatIsNamed() {
    var ours = aPartnership();
    ours.fulfil(Phase.EXPLORE);

    completes(ours, "explore", "2026-02-27").statusCode(201).body("occurredOn", is("2026-02-27"));

    ours.asLead()
        .get(ours.at("/phases"))
        .then()
        .body("items[0].endedOn", is("2026-02-27"))
        .body("items[1].startedOn", is("2026-02-27"));
    var completed = ours.lastEvents("PhaseCompleted", "PhaseStarted").get(0).path("data");
    assertThat(completed.path("occurredOn").asText()).isEqualTo("2026-02-27");
  }

  @Test
  void aStepIsNotMadeBeforeTheOneThatWentBeforeIt() {
    var ours = aPartnership();

    refused(
        skips(ours, "explore", "2026-01-04").body("last", is("2026-01-05")),
        409,
        "transition-out-of-order");
    skips(ours, "explore", "2026-01-05").statusCode(201);
    skips(ours, "share", "2026-03-02").statusCode(201);
    refused(
        skips(ours, "agree", "2026-03-01").body("last", is("2026-03-02")),
        409,
        "transition-out-of-order");
  }

  @Test
  void theNextCycleDoesNotBeginBeforeThePreviousOneWasOver() {
    var ours = Case.aPartnershipAfterItsFirstCycle();

    refused(
        ours.transition(Map.of("type", "renew", "on", "2026-01-06")),
        409,
        "transition-out-of-order");
  }

  @Test
  void aMemberTakesPartSinceTheDayThatIsNamedButNotSinceBeforeTheStart() {
    var ours = aPartnership();

    refused(admits(ours, "2026-01-04").body("start", is("2026-01-05")), 409, "joined-before-start");
    admits(ours, "2026-02-02").statusCode(201).body("joinedOn", is("2026-02-02"));
  }

  @Test
  void nothingIsRecordedAhead() {
    var ours = aPartnership();
    var tomorrow = Day.today().plusDays(2).toString();

    skips(ours, "explore", tomorrow).statusCode(400).body("issues[0].name", is("on"));
    admits(ours, tomorrow).statusCode(400).body("issues[0].name", is("joinedOn"));
    submits(ours, tomorrow).statusCode(400).body("issues[0].name", is("on"));
    var note = submits(ours, "2026-03-02").extract().path("id").toString();
    signs(ours, ours.lead(), note, tomorrow).statusCode(400).body("issues[0].name", is("on"));
  }

  @Test
  void whatElseIsWrongIsToldWithIt() {
    var ours = aPartnership();
    var indicator = ours.definesAnIndicatorOf("quality");
    var stranger = UUID.randomUUID();
    var tomorrow = Day.today().plusDays(2).toString();

    wrong(
        ours,
        "/members",
        Map.of("organisation", stranger, "role", "partner", "joinedOn", tomorrow),
        "organisation",
        "joinedOn");
    wrong(
        ours,
        "/activities",
        Map.of("movement", "progress", "on", tomorrow, "title", "Overleg", "phase", "shape"),
        "on",
        "phase");
    wrong(
        ours,
        "/indicators/" + indicator + "/measurements",
        Map.of("on", tomorrow, "value", 52, "cycle", 2),
        "on",
        "cycle");
    wrong(
        ours,
        "/transitions",
        Map.of(
            "type",
            "end",
            "reason",
            "Klaar.",
            "on",
            tomorrow,
            "exit",
            Map.of("agreedOn", tomorrow, "settlement", "Ieder het zijne.")),
        "on",
        "exit.agreedOn");
  }

  private static void wrong(Case ours, String where, Map<String, Object> body, String... names) {
    ours.asLead()
        .body(body)
        .post(ours.at(where))
        .then()
        .statusCode(400)
        .body("issues.name", contains(names));
  }

  @Test
  void aDocumentIsAcceptedOnTheDayOfTheLastSignatureWhicheverWasEnteredLast() {
    var ours = aPartnership();
    var note = submits(ours, "2026-03-02").statusCode(201).extract().path("id").toString();

    signs(ours, ours.partner(), note, "2026-03-20")
        .statusCode(201)
        .body("signedOn", is("2026-03-20"));
    signs(ours, ours.lead(), note, "2026-03-06").statusCode(201);

    ours.asLead()
        .get(ours.at("/deliverables/", note))
        .then()
        .body("state", is("accepted"))
        .body("versions[0].submittedOn", is("2026-03-02"))
        .body("versions[0].acceptedOn", is("2026-03-20"));
  }

  @Test
  void aSignatureIsNotOlderThanTheVersion() {
    var ours = aPartnership();
    var note = submits(ours, "2026-03-02").extract().path("id").toString();

    refused(signs(ours, ours.lead(), note, "2026-03-01"), 409, "signed-too-early");
  }

  @Test
  void aVersionIsNotOlderThanWhatHappenedToTheOneBeforeIt() {
    var ours = aPartnership();
    var note = submits(ours, "2026-03-02").extract().path("id").toString();

    refused(
        submitsAnew(ours, note, "2026-03-01").body("last", is("2026-03-02")),
        409,
        "submitted-too-early");
    signs(ours, ours.partner(), note, "2026-03-20").statusCode(201);
    signs(ours, ours.lead(), note, "2026-03-06").statusCode(201);
    refused(
        submitsAnew(ours, note, "2026-03-19").body("last", is("2026-03-20")),
        409,
        "submitted-too-early");
    submitsAnew(ours, note, "2026-03-20").statusCode(201).body("submittedOn", is("2026-03-20"));
  }

  private static ValidatableResponse completes(Case ours, String phase, String on) {
    return ours.transition(Map.of("type", "complete", "phase", phase, "on", on));
  }

  private static ValidatableResponse skips(Case ours, String phase, String on) {
    return ours.transition(
        Map.of("type", "skip", "phase", phase, "reason", "Dat was al gedaan.", "on", on));
  }

  private static ValidatableResponse admits(Case ours, String since) {
    var late =
        Map.of("organisation", anOrganisation("Later"), "role", "partner", "joinedOn", since);
    return ours.asLead().body(late).post(ours.at("/members")).then();
  }

  private static ValidatableResponse submits(Case ours, String on) {
    return ours.asLead()
        .body(with(aDeliverable("startingNote"), "on", on))
        .post(ours.at("/deliverables"))
        .then();
  }

  private static ValidatableResponse submitsAnew(Case ours, String deliverable, String on) {
    return ours.asLead()
        .body(Map.of("document", aDocument("v2"), "on", on))
        .post(ours.at("/deliverables/", deliverable, "/versions"))
        .then();
  }

  private static ValidatableResponse signs(Case ours, UUID by, String deliverable, String on) {
    return As.coordinatorOf(by)
        .body(Map.of("decision", "accept", "on", on))
        .post(ours.at("/deliverables/", deliverable, "/signatures"))
        .then();
  }
}
