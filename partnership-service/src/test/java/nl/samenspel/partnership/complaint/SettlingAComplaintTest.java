package nl.samenspel.partnership.complaint;

import static nl.samenspel.partnership.Case.aPartnership;
import static nl.samenspel.partnership.Case.aPartnershipOf;
import static nl.samenspel.partnership.Case.refused;
import static nl.samenspel.partnership.Case.with;
import static nl.samenspel.partnership.Case.without;
import static nl.samenspel.partnership.complaint.Complaining.ACKNOWLEDGED;
import static nl.samenspel.partnership.complaint.Complaining.ASSIGNED;
import static nl.samenspel.partnership.complaint.Complaining.COMPLAINANT_HEARD;
import static nl.samenspel.partnership.complaint.Complaining.DECIDED;
import static nl.samenspel.partnership.complaint.Complaining.SUBJECT_HEARD;
import static nl.samenspel.partnership.complaint.Complaining.aComplaint;
import static nl.samenspel.partnership.complaint.Complaining.heard;
import static nl.samenspel.partnership.complaint.Complaining.inHandling;
import static nl.samenspel.partnership.complaint.Complaining.logged;
import static nl.samenspel.partnership.complaint.Complaining.read;
import static nl.samenspel.partnership.complaint.Complaining.step;
import static nl.samenspel.partnership.complaint.Complaining.stepBy;
import static nl.samenspel.partnership.complaint.Complaining.taken;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import nl.samenspel.chassis.testing.As;
import nl.samenspel.chassis.testing.EventContract;
import nl.samenspel.chassis.testing.WithRealInfrastructure;
import nl.samenspel.partnership.Case;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How a complaint ends: to satisfaction, unhandled on a ground, or by or against an advice. */
@QuarkusTest
@WithRealInfrastructure
class SettlingAComplaintTest {

  private static final Map<String, Object> SATISFIED =
      Map.of(
          "type", "satisfy",
          "on", "2026-12-10",
          "reason", "De planning gaat voortaan een week vooraf langs alle regio's.",
          "confirmedBy", "De klager, per brief",
          "confirmedOn", "2026-12-09");

  @ParameterizedTest
  @CsvSource({
    "nlAwb,Awb 9:5",
    "nlAwbCommittee,Awb 9:5",
    "vlBestuursdecreet,niet gevonden",
    "vlLocal,reglement van de gemeenteraad",
    "contract,samenwerkingsovereenkomst"
  })
  void aSatisfiedComplainantEndsTheDutyToGoOn(String regime, String why) {
    var partnership = aPartnership();
    var complaint = logged(partnership, regime);

    taken(partnership, complaint, SATISFIED).body("state", is("satisfied"));

    read(partnership, complaint)
        .body("state", is("satisfied"))
        .body("nextSteps", empty())
        .body("overdue", is(false))
        .body("decision", nullValue())
        .body("satisfaction.confirmedBy", is("De klager, per brief"))
        .body("satisfaction.confirmedOn", is("2026-12-09"))
        .body("satisfaction.explanation", containsString(why));
    refused(step(partnership, complaint, DECIDED), 409, "complaint-step-out-of-order");
    var event = partnership.lastEvents("ComplaintStepTaken").get(0);
    EventContract.assertValid(event);
    assertThat(event.path("data").path("state").asText()).isEqualTo("satisfied");
    assertThat(event.toString()).doesNotContain("per brief", "planning");
  }

  @Test
  void whatIsSatisfiedKeepsNoPhaseOpen() {
    var partnership = aPartnership();
    var complaint = heard(partnership, "nlAwb");
    assertThat(allDecided(partnership)).isFalse();

    taken(partnership, complaint, SATISFIED);

    assertThat(allDecided(partnership)).isTrue();
    found(partnership, "state=satisfied", 1);
    found(partnership, "dueBefore=2099-01-01", 0);
  }

  @Test
  void alsoWhileItStandsStill() {
    var partnership = aPartnership();
    var complaint = inHandling(partnership, "contract");
    taken(
        partnership,
        complaint,
        Map.of("type", "suspend", "reason", "Wij wachten.", "on", "2026-12-01"));

    taken(partnership, complaint, SATISFIED).body("state", is("satisfied"));
  }

  @Test
  void itIsTheComplainantWhoSaysSo() {
    var partnership = aPartnershipOf(3);
    var complaint = logged(partnership, "nlAwb");

    var unsaid =
        step(partnership, complaint, without(without(SATISFIED, "confirmedOn"), "confirmedBy"));
    var early = step(partnership, complaint, with(SATISFIED, "on", "2026-12-08"));
    var beforeReceipt = step(partnership, complaint, with(SATISFIED, "confirmedOn", "2026-11-19"));

    refused(unsaid, 400, "invalid-input");
    unsaid.body("issues.name", containsInAnyOrder("confirmedOn", "confirmedBy"));
    refused(early, 409, "complaint-satisfied-too-early");
    refused(beforeReceipt, 409, "complaint-step-before-receipt");
    refused(
        stepBy(As.memberOf(partnership.members.get(2)), complaint, SATISFIED),
        403,
        "complaint-not-yours-to-handle");
    stepBy(partnership.asPartner(), complaint, SATISFIED).statusCode(201);
  }

  @ParameterizedTest
  @CsvSource({
    "nlAwb,handledBefore,Awb 9:8 (1) a",
    "nlAwb,tooLongAgo,Awb 9:8 (1) b",
    "nlAwb,objectionOrAppeal,Awb 9:8 (1) c–d",
    "nlAwb,otherCourt,Awb 9:8 (1) e",
    "nlAwb,criminalInvestigation,Awb 9:8 (1) f",
    "nlAwb,interestTooSmall,Awb 9:8 (2)",
    "nlAwbCommittee,interestTooSmall,Awb 9:8 (2)",
    "vlBestuursdecreet,noInterest,II.77",
    "vlBestuursdecreet,plainlyUnfounded,II.77",
    "vlBestuursdecreet,plainlyUnreasonable,II.77",
    "vlBestuursdecreet,handledBefore,II.77",
    "vlBestuursdecreet,appealOpen,II.77",
    "vlLocal,plainlyUnfounded,reglement",
    "contract,interestTooSmall,samenwerkingsovereenkomst"
  })
  void itIsLeftUnhandledOnAGroundOfItsRegime(String regime, String ground, String article) {
    var partnership = aPartnership();
    var complaint = logged(partnership, regime);

    taken(partnership, complaint, inadmissible(ground)).body("ground", is(ground));

    read(partnership, complaint)
        .body("decision.finding", is("inadmissible"))
        .body("decision.ground", is(ground))
        .body("decision.groundExplanation", containsString(article));
    var event = partnership.lastEvents("ComplaintDecided").get(0);
    EventContract.assertValid(event);
    assertThat(event.path("data").path("ground").asText()).isEqualTo(ground);
  }

  @ParameterizedTest
  @CsvSource({
    "nlAwb,plainlyUnfounded,interestTooSmall (Awb 9:8 (2))",
    "nlAwbCommittee,noInterest,handledBefore (Awb 9:8 (1) a)",
    "vlBestuursdecreet,interestTooSmall,appealOpen (Bestuursdecreet II.77)",
    "vlLocal,otherCourt,plainlyUnreasonable"
  })
  void onAnotherGroundItIsNot(String regime, String ground, String listed) {
    var partnership = aPartnership();
    var complaint = logged(partnership, regime);

    var answer = step(partnership, complaint, inadmissible(ground));

    refused(answer, 409, "complaint-ground-unknown");
    answer.body("detail", containsString(listed)).body("grounds", hasItem("handledBefore"));
    read(partnership, complaint).body("state", is("logged"));
  }

  @Test
  void aGroundBelongsToInadmissibleOnly() {
    var partnership = aPartnership();
    var complaint = heard(partnership, "nlAwb");

    var beside = step(partnership, complaint, with(DECIDED, "ground", "handledBefore"));

    refused(beside, 400, "invalid-input");
    beside.body("issues.name", contains("ground"));
  }

  @Test
  void aGroundThatIsNotNamedIsAskedFor() {
    var partnership = aPartnership();
    var complaint = heard(partnership, "nlAwb");

    taken(partnership, complaint, with(DECIDED, "finding", "inadmissible"));

    read(partnership, complaint).body("attention", hasItem(containsString("grond")));
  }

  @ParameterizedTest
  @CsvSource({"2025-11-19,201", "2025-11-20,409", "2026-11-03,409"})
  void tooLongAgoIsMoreThanAYearBeforeTheComplaint(String conductOn, int status) {
    var partnership = aPartnership();
    var complaint =
        logged(partnership, with(aComplaint(partnership, "nlAwb"), "conductOn", conductOn));

    var answer = step(partnership, complaint, inadmissible("tooLongAgo")).statusCode(status);

    if (status == 409) {
      refused(answer, 409, "complaint-conduct-within-the-year");
      answer.body("detail", containsString("20 november 2026"));
    }
  }

  @Test
  void whenTheConductWasIsNotAskedWhereItIsNotKnown() {
    var partnership = aPartnership();

    taken(partnership, logged(partnership, "nlAwb"), inadmissible("tooLongAgo"));
  }

  @Test
  void conductComesBeforeItsComplaint() {
    var partnership = aPartnership();

    var answer =
        partnership
            .asPartner()
            .body(with(aComplaint(partnership, "nlAwb"), "conductOn", "2026-11-21"))
            .post(partnership.at("/complaints"))
            .then();

    refused(answer, 400, "invalid-input");
    answer.body("issues.name", contains("conductOn"));
  }

  @Test
  void theDecisionSaysWhereToGoAndUntilWhen() {
    var partnership = aPartnership();
    var complaint = heard(partnership, "nlAwb");
    taken(partnership, complaint, DECIDED);

    read(partnership, complaint)
        .body("decision.ombudsman", containsString("Awb 9:12"))
        .body("decision.ombudsmanUntil", is("2027-12-18"));
  }

  @Test
  void alsoWhenItIsNotHandled() {
    var partnership = aPartnership();
    var awb = logged(partnership, "nlAwb");
    taken(partnership, awb, with(inadmissible("handledBefore"), "on", "2026-12-01"));
    var flemish = logged(partnership, "vlBestuursdecreet");
    taken(partnership, flemish, inadmissible("noInterest"));

    read(partnership, awb).body("decision.ombudsmanUntil", is("2027-12-01"));
    read(partnership, flemish)
        .body("decision.ombudsman", containsString("II.85"))
        .body("decision.ombudsmanUntil", nullValue());
  }

  @Test
  void whereSomebodyAdvisesThatIsToldAlong() {
    var partnership = aPartnership();
    var complaint = logged(partnership, "nlAwbCommittee");

    read(partnership, complaint).body("attention", hasItem(containsString("9:15")));
    taken(partnership, complaint, ACKNOWLEDGED);
    taken(partnership, complaint, ASSIGNED);
    read(partnership, complaint).body("attention", hasItem(containsString("9:16")));
    read(partnership, logged(partnership, "nlAwb"))
        .body("attention", not(hasItem(containsString("9:15"))));
  }

  @Test
  void whoDepartsFromTheAdviceSaysWhy() {
    var partnership = aPartnership();
    var complaint = heard(partnership, "nlAwbCommittee");

    var silent = step(partnership, complaint, with(DECIDED, "advice", advised("founded")));
    refused(silent, 409, "complaint-departure-unexplained");
    silent.body("detail", containsString("Awb 9:16"));
    taken(
        partnership,
        complaint,
        with(
            DECIDED,
            "advice",
            with(advised("founded"), "departedBecause", "De commissie kende de brief niet.")));

    read(partnership, complaint)
        .body("decision.advice.finding", is("founded"))
        .body("decision.advice.departedBecause", containsString("brief"))
        .body("attention", contains(containsString("stuur het advies mee")));
    partnership
        .asLead()
        .get(partnership.at("/history?resourceType=complaintStep"))
        .then()
        .body("items[0].after.advice.departedBecause", containsString("brief"));
  }

  @Test
  void whoFollowsItNeedNot() {
    var partnership = aPartnership();
    var complaint = heard(partnership, "nlAwbCommittee");

    taken(partnership, complaint, with(DECIDED, "advice", advised("partlyFounded")));

    read(partnership, complaint).body("attention", empty());
  }

  @ParameterizedTest
  @ValueSource(strings = {"nlAwb", "vlBestuursdecreet", "vlLocal", "contract"})
  void elsewhereNobodyAdvises(String regime) {
    var partnership = aPartnership();
    var complaint = heard(partnership, regime);

    refused(
        step(partnership, complaint, with(DECIDED, "advice", advised("founded"))),
        409,
        "complaint-advice-unknown");
  }

  @Test
  void aCopyForThoseComplainedAboutIsAskedUntilItWasSent() {
    var partnership = aPartnership();
    var complaint = logged(partnership, "nlAwb");

    taken(partnership, complaint, ACKNOWLEDGED);
    read(partnership, complaint)
        .body("copySentOn", nullValue())
        .body("attention", contains(containsString("Awb 9:9")));
    refused(
        step(partnership, complaint, with(ASSIGNED, "copySentOn", "2026-11-19")),
        409,
        "complaint-step-before-receipt");
    taken(partnership, complaint, with(ASSIGNED, "copySentOn", "2026-11-24"))
        .body("copySentOn", is("2026-11-24"));
    read(partnership, complaint).body("copySentOn", is("2026-11-24")).body("attention", empty());
  }

  @Test
  void thatACopyIsMissingStopsNothing() {
    var partnership = aPartnership();
    var complaint = inHandling(partnership, "nlAwb");
    taken(partnership, complaint, with(COMPLAINANT_HEARD, "copySentOn", "2026-11-25"));
    taken(partnership, complaint, SUBJECT_HEARD);

    taken(partnership, complaint, DECIDED);

    taken(partnership, heard(partnership, "nlAwb"), DECIDED);
    read(partnership, complaint).body("copySentOn", is("2026-11-25"));
  }

  @Test
  void noticeOfMoreTimeIsNotOlderThanTheComplaint() {
    var partnership = aPartnership();
    var complaint = inHandling(partnership, "nlAwb");

    for (var named : List.of("noticeGivenOn", "consentOn")) {
      var refusal =
          step(
              partnership,
              complaint,
              Map.of("type", "extend", "weeks", 4, "reason", "Druk.", named, "2026-11-19"));
      refused(refusal, 409, "complaint-step-before-receipt");
      // The day of the step is not the one to change.
      refusal.body("detail", endsWith("Noem een dag op of na de ontvangst."));
    }
  }

  @Test
  void withConsentItIsPutOffWithoutAnAdjournmentBeforeAndByMoreThanFourWeeks() {
    var partnership = aPartnership();
    var complaint = inHandling(partnership, "nlAwb");

    taken(partnership, complaint, Map.of("type", "extend", "weeks", 9, "consentOn", "2026-12-01"))
        .body("deadlines.find { it.code == 'decision' }.on", is("2027-03-05"))
        .body(
            "deadlines.find { it.code == 'decision' }.explanation[1]",
            containsString("Awb 9:11 (3)"));
    taken(
        partnership,
        complaint,
        Map.of("type", "extend", "weeks", 4, "reason", "Druk.", "noticeGivenOn", "2027-01-10"));
  }

  @Test
  void theLensThatIsUsuallyTouchedIsSuggestedWhereNoneWasNamed() {
    var partnership = aPartnership();
    var complaint = aComplaint(partnership, "nlAwb");

    read(partnership, logged(partnership, complaint)).body("suggestedLens", is("relation"));
    read(partnership, logged(partnership, with(complaint, "category", "other")))
        .body("suggestedLens", nullValue());
    read(partnership, logged(partnership, with(complaint, "lens", "process")))
        .body("lens", is("process"))
        .body("suggestedLens", nullValue());
  }

  private static Map<String, Object> inadmissible(String ground) {
    return Map.of(
        "type", "decide",
        "finding", "inadmissible",
        "ground", ground,
        "reason", "Wij zijn niet verplicht deze klacht te behandelen.",
        "on", "2026-11-25");
  }

  private static Map<String, Object> advised(String finding) {
    return Map.of("finding", finding);
  }

  private static boolean allDecided(Case partnership) {
    return partnership
        .asLead()
        .get(partnership.at("/phases"))
        .then()
        .extract()
        .path(
            "items.find { it.phase == 'execute' }.requirements"
                + ".find { it.code == 'complaintsDecided' }.met");
  }

  private static void found(Case partnership, String query, int total) {
    partnership
        .asPartner()
        .get(partnership.at("/complaints?", query))
        .then()
        .statusCode(200)
        .body("total", is(total));
  }
}
