package nl.samenspel.partnership.phase;

import static nl.samenspel.partnership.Case.aPartnership;
import static nl.samenspel.partnership.Case.aPartnershipInPhase;
import static nl.samenspel.partnership.Case.aPartnershipOf;
import static nl.samenspel.partnership.Case.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import nl.samenspel.chassis.testing.EventContract;
import nl.samenspel.chassis.testing.WithRealInfrastructure;
import nl.samenspel.partnership.Case;
import nl.samenspel.partnership.partnership.Phase;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithRealInfrastructure
class CompletingAPhaseTest {

  @Test
  void leadsToTheNextPhase() {
    var ours = aPartnership();
    ours.fulfil(Phase.EXPLORE);

    ours.transition(Map.of("type", "complete", "phase", "explore"))
        .statusCode(201)
        .body("type", is("complete"))
        .body("phase", is("explore"))
        .body("cycle", is(1));

    ours.isInPhase("share");
    phases(ours)
        .body("items.phase", contains("explore", "share", "agree", "shape", "execute"))
        .body("items.state", contains("completed", "active", "upcoming", "upcoming", "upcoming"))
        .body("items[0].requirements.met", contains(true, true));
  }

  @Test
  void isToldAsAFactWithThePhaseThatStarts() {
    var ours = aPartnership();
    ours.fulfil(Phase.EXPLORE);
    ours.complete(Phase.EXPLORE);

    var events = ours.lastEvents("PhaseCompleted", "PhaseStarted");

    events.forEach(EventContract::assertValid);
    var completed = events.get(0).path("data");
    assertThat(completed.path("phase").asText()).isEqualTo("explore");
    assertThat(completed.path("next").asText()).isEqualTo("share");
    assertThat(completed.path("startedOn").asText()).isEqualTo("2026-01-05");
    assertThat(completed.path("waived")).isEmpty();
    assertThat(events.get(1).path("data").path("phase").asText()).isEqualTo("share");
  }

  @Test
  void everyEventOfAWholeCycleIsAsPublishedAndNumberedWithoutAGap() {
    var ours = Case.aPartnershipAfterItsFirstCycle();

    var events =
        ours.events(
            all ->
                Case.type(all.get(all.size() - 1)).equals("PhaseCompleted")
                    && all.get(all.size() - 1)
                        .path("data")
                        .path("phase")
                        .asText()
                        .equals("execute"));

    events.forEach(EventContract::assertValid);
    assertThat(events)
        .extracting(event -> event.path("sequence").asText())
        .containsExactlyElementsOf(
            IntStream.rangeClosed(1, events.size()).mapToObj(String::valueOf).toList());
  }

  @Test
  void isRefusedWithWhatIsLackingOfEachRequirement() {
    var ours = aPartnership();
    var note = ours.submits("startingNote");
    ours.accepts(ours.lead(), note);
    ours.statesAnInterest(ours.partner());

    var answer = ours.transition(Map.of("type", "complete", "phase", "explore"));

    refused(answer, 409, "unmet-requirements");
    answer
        .body("unmet.code", contains("startingNote", "interestsStated"))
        .body(
            "unmet.explanation",
            contains(
                "De startnota, versie 1, wacht op de handtekening van: Regio 2.",
                "Nog geen belang genoemd door: Regio 1."))
        .body("detail", containsString("2 vereisten"));
    ours.isInPhase("explore");
  }

  @Test
  void whoRejectedIsNamedAlsoWhenAllHaveSigned() {
    var ours = aPartnershipOf(3);
    ours.everyoneStatesAnInterest();
    var note = ours.submits("startingNote");
    ours.accepts(ours.lead(), note);
    ours.signs(ours.partner(), note, "reject").statusCode(201);
    ours.signs(ours.members.get(2), note, "reject").statusCode(201);

    var answer = ours.transition(Map.of("type", "complete", "phase", "explore"));

    refused(answer, 409, "unmet-requirements");
    answer.body("unmet[0].explanation", containsString("afgewezen door: Regio 2, Regio 3."));
  }

  @Test
  void isExplainedInEnglishWhenAsked() {
    var ours = aPartnership();

    ours.asLead()
        .header("Accept-Language", "en")
        .body(Map.of("type", "complete", "phase", "explore"))
        .post(ours.at("/transitions"))
        .then()
        .statusCode(409)
        .body("unmet[0].explanation", is("There is no starting note yet. Submit one."));
  }

  @Test
  void theLeadMayWaiveWhatIsLacking() {
    var ours = aPartnership();
    ours.everyoneStatesAnInterest();

    waiving(ours, "startingNote")
        .statusCode(201)
        .body("waived[0].code", is("startingNote"))
        .body("waived[0].reason", is("Volgt in april."));

    ours.isInPhase("share");
    assertThat(ours.lastEvents("PhaseCompleted", "PhaseStarted").get(0).path("data").path("waived"))
        .extracting(code -> code.asText())
        .containsExactly("startingNote");
  }

  @Test
  void whatIsNotWaivedIsStillAsked() {
    var ours = aPartnership();

    var answer = waiving(ours, "startingNote");

    refused(answer, 409, "unmet-requirements");
    answer.body("unmet.code", contains("interestsStated"));
  }

  @Test
  void whatIsMetNeedsNoWaiver() {
    var ours = aPartnership();
    ours.fulfil(Phase.EXPLORE);

    waiving(ours, "startingNote").statusCode(201).body("waived", hasSize(0));
  }

  @Test
  void onlyTheRequirementsOfThatPhaseCanBeWaived() {
    var ours = aPartnership();

    var answer = waiving(ours, "letterOfIntent");

    refused(answer, 400, "invalid-input");
    answer.body("issues.name", hasItem("waive"));
  }

  @Test
  void twiceIsToldWhereThePartnershipIs() {
    var ours = aPartnershipInPhase(Phase.SHARE);

    var answer = ours.transition(Map.of("type", "complete", "phase", "explore"));

    refused(answer, 409, "phase-not-active");
    answer
        .body("phase", is("share"))
        .body("cycle", is(1))
        .body("detail", containsString("in de fase delen (cyclus 1)"));
  }

  @Test
  void ofTwoWhoCompleteAtTheSameTimeOneHearsThatItIsDone() {
    var ours = aPartnership();
    ours.fulfil(Phase.EXPLORE);

    var attempts =
        IntStream.range(0, 4)
            .mapToObj(
                attempt ->
                    CompletableFuture.supplyAsync(
                        () ->
                            ours.transition(Map.of("type", "complete", "phase", "explore"))
                                .extract()
                                .statusCode()))
            .toList();

    assertThat(attempts.stream().map(CompletableFuture::join).sorted())
        .isEqualTo(List.of(201, 409, 409, 409));
    ours.isInPhase("share");
    ours.asLead().get(ours.at("/transitions")).then().body("total", is(1));
  }

  @Test
  void isForTheLeadToDecide() {
    var ours = aPartnership();
    ours.fulfil(Phase.EXPLORE);

    refused(
        ours.asPartner()
            .body(Map.of("type", "complete", "phase", "explore"))
            .post(ours.at("/transitions"))
            .then(),
        403,
        "only-the-lead");
  }

  @Test
  void theLastPhaseEndsTheCycle() {
    var ours = Case.aPartnershipAfterItsFirstCycle();

    ours.isInPhase("execute");
    phases(ours)
        .body(
            "items.state",
            contains("completed", "completed", "completed", "completed", "completed"));
    refused(
        ours.transition(Map.of("type", "complete", "phase", "execute")), 409, "cycle-completed");
    assertThat(ours.lastEvents("PhaseCompleted").get(0).path("data").has("next")).isFalse();
  }

  @Test
  void aStepIsToldWithEverythingItNeeds() {
    var ours = aPartnership();

    var answer = ours.transition(Map.of("type", "skip", "waive", List.of(Map.of("code", "x"))));

    refused(answer, 400, "invalid-input");
    answer.body("issues.name", hasItem("waive[0].code"));
    ours.transition(Map.of("type", "skip"))
        .statusCode(400)
        .body("issues.name.sort()", is(List.of("phase", "reason")));
    ours.transition(Map.of("type", "end", "reason", " "))
        .statusCode(400)
        .body("issues.name", contains("reason"));
  }

  private static ValidatableResponse waiving(Case ours, String code) {
    return ours.transition(
        Map.of(
            "type",
            "complete",
            "phase",
            "explore",
            "waive",
            List.of(Map.of("code", code, "reason", "Volgt in april."))));
  }

  private static ValidatableResponse phases(Case ours) {
    return ours.asLead().get(ours.at("/phases")).then().statusCode(200);
  }
}
