package nl.samenspel.partnership.phase;

import static nl.samenspel.partnership.Case.aPartnership;
import static nl.samenspel.partnership.Case.aPartnershipAfterItsFirstCycle;
import static nl.samenspel.partnership.Case.aPartnershipInPhase;
import static nl.samenspel.partnership.Case.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import nl.samenspel.chassis.testing.EventContract;
import nl.samenspel.chassis.testing.WithRealInfrastructure;
import nl.samenspel.partnership.Case;
import nl.samenspel.partnership.partnership.Phase;
import org.junit.jupiter.api.Test;

/** Skipping, going back, beginning anew, ending, and what is remembered of it. */
@QuarkusTest
@WithRealInfrastructure
class LeavingTheBeatenTrackTest {

  @Test
  void aPhaseMayAlwaysBeSkippedAndThatStaysVisible() {
    var ours = aPartnership();

    ours.skip(Phase.EXPLORE);

    ours.isInPhase("share");
    gaps(ours)
        .body("items.code", contains("phaseSkipped", "startingNote", "interestsStated"))
        .body("items.phase", contains("explore", "explore", "explore"))
        .body("items.severity", contains("high", "medium", "medium"))
        .body("items[0].explanation", containsString("\"Wij kennen elkaar al.\""))
        .body("items[0].advice", containsString("Ga terug naar verkennen"))
        .body("items[1].explanation", containsString("Er is nog geen startnota."));
    var events = ours.lastEvents("PhaseSkipped", "PhaseStarted");
    events.forEach(EventContract::assertValid);
    assertThat(events.get(0).path("data").path("unmet"))
        .extracting(code -> code.asText())
        .containsExactly("startingNote", "interestsStated");
  }

  @Test
  void nothingIsAmissAtTheStart() {
    gaps(aPartnership()).body("items", empty());
  }

  @Test
  void whatWasSkippedMayBePutRightAfterwards() {
    var ours = aPartnership();
    ours.skip(Phase.EXPLORE);

    ours.fulfil(Phase.EXPLORE);

    gaps(ours).body("items.code", contains("phaseSkipped"));
  }

  @Test
  void whatWasWaivedStaysVisibleAlsoWhenItIsPutRight() {
    var ours = aPartnership();
    ours.everyoneStatesAnInterest();
    ours.transition(
            Map.of(
                "type",
                "complete",
                "phase",
                "explore",
                "waive",
                List.of(Map.of("code", "startingNote", "reason", "Volgt in april."))))
        .statusCode(201);

    gaps(ours)
        .body("items.code", contains("startingNote"))
        .body("items.severity", contains("medium"))
        .body("items[0].explanation", containsString("\"Volgt in april.\""));
    ours.everyoneAccepts("startingNote");
    gaps(ours).body("items.severity", contains("low"));
  }

  @Test
  void whatIsNoLongerInOrderBecomesAGap() {
    var ours = aPartnershipInPhase(Phase.SHARE);
    gaps(ours).body("items", empty());

    ours.admit(Case.anOrganisation("Nieuw lid"), "partner");

    gaps(ours)
        .body("items.code", contains("startingNote", "interestsStated"))
        .body("items.explanation", everyItem(containsString("Nieuw lid")));
  }

  @Test
  void gapsAreTrulyInEnglishWhenAsked() {
    var ours = aPartnership();
    ours.skip(Phase.EXPLORE);

    ours.asLead()
        .header("Accept-Language", "en")
        .get(ours.at("/gaps"))
        .then()
        .body("items[0].explanation", containsString("was skipped on"))
        .body("items[1].advice", containsString("let every member sign"));
  }

  @Test
  void oneMayGoBackAndThenForwardAgain() {
    var ours = aPartnershipInPhase(Phase.AGREE);

    ours.transition(
            Map.of("type", "return", "phase", "explore", "reason", "De opdracht veranderde."))
        .statusCode(201)
        .body("from", is("agree"));

    ours.isInPhase("explore");
    phases(ours)
        .body("items.state", contains("active", "upcoming", "upcoming", "upcoming", "upcoming"));
    var events = ours.lastEvents("PhaseReturned", "PhaseStarted");
    events.forEach(EventContract::assertValid);
    assertThat(events.get(0).path("data").path("from").asText()).isEqualTo("agree");
    ours.complete(Phase.EXPLORE);
    ours.complete(Phase.SHARE);
    ours.isInPhase("agree");
  }

  @Test
  void goingBackToASkippedPhaseClosesTheGap() {
    var ours = aPartnership();
    ours.skip(Phase.EXPLORE);
    ours.transition(Map.of("type", "return", "phase", "explore")).statusCode(201);
    ours.fulfil(Phase.EXPLORE);
    ours.complete(Phase.EXPLORE);

    gaps(ours).body("items", empty());
  }

  @Test
  void oneDoesNotGoBackToWhatIsToCome() {
    var ours = aPartnershipInPhase(Phase.SHARE);

    refused(ours.transition(Map.of("type", "return", "phase", "share")), 409, "phase-not-earlier");
    refused(ours.transition(Map.of("type", "return", "phase", "agree")), 409, "phase-not-earlier");
  }

  @Test
  void aCompletedCycleIsRenewed() {
    var ours = aPartnershipAfterItsFirstCycle();

    ours.transition(Map.of("type", "renew")).statusCode(201).body("cycle", is(2));

    ours.asLead().get(ours.at()).then().body("cycle", is(2)).body("phase", is("explore"));
    phases(ours)
        .body("items.state", contains("active", "upcoming", "upcoming", "upcoming", "upcoming"))
        .body("items[0].requirements.code", contains("startingNote", "interestsStated"))
        .body("items[0].requirements.met", contains(false, true));
    ours.asLead()
        .queryParam("cycle", 1)
        .get(ours.at("/phases"))
        .then()
        .body("items[4].state", is("completed"))
        .body("items[0].requirements[0].met", is(true));
    var events = ours.lastEvents("CycleRenewed", "PhaseStarted");
    events.forEach(EventContract::assertValid);
    assertThat(events.get(1).path("data").path("cycle").asInt()).isEqualTo(2);
  }

  @Test
  void aCycleThatIsUnderWayIsNotRenewed() {
    refused(aPartnership().transition(Map.of("type", "renew")), 409, "cycle-not-completed");
  }

  @Test
  void aCycleToComeIsRefused() {
    var ours = aPartnership();

    for (var path :
        List.of(
            "/phases", "/gaps", "/balance", "/contributions/totals", "/contributions/agreements")) {
      var answer = ours.asLead().queryParam("cycle", 2).get(ours.at(path)).then();

      refused(answer, 400, "invalid-input");
      answer.body("issues[0].name", is("cycle"));
    }
  }

  @Test
  void whatHasEndedStaysReadableAndGoesNoFurther() {
    var ours = aPartnership();

    ours.transition(Map.of("type", "end", "reason", "Het doel is bereikt.")).statusCode(201);

    ours.asPartner().get(ours.at()).then().statusCode(200).body("status", is("ended"));
    refused(
        ours.transition(Map.of("type", "skip", "phase", "explore", "reason", "Toch door.")),
        409,
        "partnership-ended");
    EventContract.assertValid(ours.lastEvents("PartnershipEnded").get(0));
  }

  @Test
  void theStepsAreRememberedInOrder() {
    var ours = aPartnership();
    ours.skip(Phase.EXPLORE);
    ours.transition(Map.of("type", "return", "phase", "explore")).statusCode(201);
    ours.skip(Phase.EXPLORE);

    ours.asPartner()
        .get(ours.at("/transitions"))
        .then()
        .body("items.type", contains("skip", "return", "skip"))
        .body("items[0].reason", is("Wij kennen elkaar al."))
        .body("items[0].organisation", is(ours.lead().toString()));
  }

  private static ValidatableResponse gaps(Case ours) {
    return ours.asLead().get(ours.at("/gaps")).then().statusCode(200);
  }

  private static ValidatableResponse phases(Case ours) {
    return ours.asLead().get(ours.at("/phases")).then().statusCode(200);
  }
}
