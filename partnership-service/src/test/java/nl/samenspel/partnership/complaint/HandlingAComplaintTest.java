package nl.samenspel.partnership.complaint;

import static nl.samenspel.partnership.Case.aPartnership;
import static nl.samenspel.partnership.Case.aPartnershipOf;
import static nl.samenspel.partnership.Case.anOrganisation;
import static nl.samenspel.partnership.Case.hidden;
import static nl.samenspel.partnership.Case.refused;
import static nl.samenspel.partnership.Case.with;
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
import nl.samenspel.chassis.testing.EventContract;
import nl.samenspel.chassis.testing.Statements;
import nl.samenspel.chassis.testing.WithRealInfrastructure;
import nl.samenspel.partnership.Case;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithRealInfrastructure
class HandlingAComplaintTest {

  @Test
  void fromReceiptToAReasonedFindingUnderTheAwb() {
    var partnership = aPartnership();
    var complaint = logged(partnership, "nlAwb");

    taken(partnership, complaint, ACKNOWLEDGED).body("state", is("acknowledged"));
    taken(partnership, complaint, ASSIGNED).body("state", is("inHandling"));
    taken(partnership, complaint, COMPLAINANT_HEARD);
    taken(partnership, complaint, SUBJECT_HEARD);
    var last = taken(partnership, complaint, DECIDED).body("state", is("decided"));

    last.body("deadlines.code", contains("notHandling", "decision", "ombudsman"))
        .body("deadlines[2].on", is("2027-12-18"))
        .header("Location", endsWith(complaint + "/steps/" + last.extract().<String>path("id")));
    As.memberOf(partnership.partner())
        .header("Accept-Language", "en")
        .get(complaint)
        .then()
        .body("state", is("decided"))
        .body("handler", is("Klachtencommissie"))
        .body("heard", containsInAnyOrder("complainant", "subject"))
        .body("nextSteps", empty())
        .body("overdue", is(false))
        .body("decision.finding", is("partlyFounded"))
        .body("decision.reason", containsString("overleg vooraf ontbrak"))
        .body("decision.decidedOn", is("2026-12-18"))
        .body("decision.dueOn", is("2027-01-04"))
        .body("decision.inTime", is(true))
        .body("decision.ombudsman", containsString("ombudsman within a year"));
  }

  @Test
  void everyStepIsToldAndTheDecisionAfterIts() {
    var partnership = aPartnership();
    taken(partnership, heard(partnership, "nlAwb"), DECIDED);

    var events =
        partnership.lastEvents(
            "ComplaintLogged",
            "ComplaintStepTaken",
            "ComplaintStepTaken",
            "ComplaintStepTaken",
            "ComplaintStepTaken",
            "ComplaintStepTaken",
            "ComplaintDecided");

    events.forEach(EventContract::assertValid);
    assertThat(events.subList(1, 6))
        .extracting(event -> event.path("data").path("step").asText())
        .containsExactly("acknowledge", "assign", "hear", "hear", "decide");
    var decided = events.get(6).path("data");
    assertThat(decided.path("finding").asText()).isEqualTo("partlyFounded");
    assertThat(decided.path("decisionDueOn").asText()).isEqualTo("2027-01-04");
    assertThat(decided.path("inTime").asBoolean()).isTrue();
    assertThat(decided.path("occurredOn").asText()).isEqualTo("2026-12-18");
    assertThat(events.toString()).doesNotContain("overvallen", "overleg", "Klachtencommissie");
  }

  @Test
  void theStepsStayReadableInOrder() {
    var partnership = aPartnership();
    var complaint = heard(partnership, "nlAwb");

    var steps =
        As.memberOf(partnership.partner())
            .get(complaint + "/steps")
            .then()
            .statusCode(200)
            .body("total", is(4))
            .body("items.type", contains("acknowledge", "assign", "hear", "hear"))
            .body("items[0].on", is("2026-11-23"))
            .body("items[1].handler", is("Klachtencommissie"))
            .body("items[2].report", containsString("overvallen"))
            .body("items[0].takenBy", is(partnership.lead().toString()));

    var first = steps.extract().<String>path("items[0].id");
    partnership.asPartner().get(complaint + "/steps/" + first).then().body("id", is(first));
    hidden(partnership.asPartner().get(complaint + "/steps/" + UUID.randomUUID()).then());
  }

  @Test
  void theTagChangesWithEveryStep() {
    var partnership = aPartnership();
    var complaint = inHandling(partnership, "nlAwb");
    var before = read(partnership, complaint).extract().header("ETag");

    taken(partnership, complaint, COMPLAINANT_HEARD);

    read(partnership, complaint).header("ETag", not(is(before)));
  }

  @Test
  void stepsGoInTheOrderOfStates() {
    var partnership = aPartnership();
    var complaint = logged(partnership, "nlAwb");

    var answer = stepBy(partnership.asLead().header("Accept-Language", "en"), complaint, ASSIGNED);

    refused(answer, 409, "complaint-step-out-of-order");
    answer
        .body("state", is("logged"))
        .body("nextSteps", contains("acknowledge", "extend", "decide", "satisfy", "withdraw"))
        .body(
            "detail",
            is(
                "The step assign is not possible while the complaint is logged. Possible now:"
                    + " acknowledge, extend, decide, satisfy, withdraw."));
    taken(partnership, complaint, ACKNOWLEDGED);
    refused(step(partnership, complaint, ACKNOWLEDGED), 409, "complaint-step-out-of-order");
  }

  @Test
  void afterTheDecisionNothingFollows() {
    var partnership = aPartnership();
    var complaint = heard(partnership, "nlAwb");
    taken(partnership, complaint, DECIDED);

    var answer = step(partnership, complaint, Map.of("type", "withdraw"));

    refused(answer, 409, "complaint-step-out-of-order");
    answer.body("detail", containsString("niets meer, de klacht is gesloten"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"nlAwb", "nlAwbCommittee", "vlBestuursdecreet", "vlLocal"})
  void whoWasInvolvedDoesNotHandleIt(String regime) {
    var partnership = aPartnership();
    var complaint = logged(partnership, regime);
    taken(partnership, complaint, ACKNOWLEDGED);

    refused(
        step(partnership, complaint, with(ASSIGNED, "involved", true)),
        409,
        "complaint-handler-involved");
  }

  @Test
  void theRefusalOfAnInvolvedHandlerCitesArticleNineSeven() {
    var partnership = aPartnership();
    var complaint = logged(partnership, "nlAwb");
    taken(partnership, complaint, ACKNOWLEDGED);

    step(partnership, complaint, with(ASSIGNED, "involved", true))
        .body("detail", containsString("Awb 9:7"));
    taken(partnership, complaint, with(with(ASSIGNED, "involved", true), "ownConduct", true))
        .body("state", is("inHandling"));
  }

  @Test
  void betweenPartnersTheAgreementSaysWhoHandlesIt() {
    var partnership = aPartnership();
    var complaint = logged(partnership, "contract");
    taken(partnership, complaint, ACKNOWLEDGED);

    taken(partnership, complaint, with(ASSIGNED, "involved", true));
  }

  @Test
  void bothAreHeardBeforeItIsDecided() {
    var partnership = aPartnership();
    var complaint = inHandling(partnership, "nlAwb");
    taken(partnership, complaint, COMPLAINANT_HEARD);

    var answer = step(partnership, complaint, DECIDED);

    refused(answer, 409, "complaint-not-heard");
    answer.body("unheard", contains("subject")).body("detail", containsString("Awb 9:10"));
  }

  @Test
  void orItIsRecordedWhyNot() {
    var partnership = aPartnership();
    var complaint = inHandling(partnership, "nlAwb");
    taken(
        partnership,
        complaint,
        Map.of(
            "type", "hear",
            "party", "complainant",
            "waivedBecause", "De klager wil niet gehoord worden."));
    taken(partnership, complaint, SUBJECT_HEARD);

    taken(partnership, complaint, DECIDED);
  }

  @Test
  void itIsAssignedBeforeItIsDecided() {
    var partnership = aPartnership();
    var complaint = logged(partnership, "nlAwb");

    refused(step(partnership, complaint, DECIDED), 409, "complaint-not-handled");
  }

  @Test
  void notToHandleItNeedsNoHearingAndHasATermOfItsOwn() {
    var partnership = aPartnership();
    var complaint = logged(partnership, "nlAwb");

    taken(
        partnership,
        complaint,
        Map.of(
            "type", "decide",
            "finding", "inadmissible",
            "ground", "handledBefore",
            "reason", "Deze klacht is al eerder behandeld.",
            "on", "2026-12-19"));

    read(partnership, complaint)
        .body("decision.dueOn", is("2026-12-18"))
        .body("decision.inTime", is(false));
    var event = partnership.lastEvents("ComplaintDecided").get(0).path("data");
    assertThat(event.path("decisionDueOn").asText()).isEqualTo("2026-12-18");
    assertThat(event.path("inTime").asBoolean()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"nlAwb", "nlAwbCommittee"})
  void theAwbKnowsNoSuspensionAndTwoWaysToGainTime(String regime) {
    var partnership = aPartnership();
    var complaint = inHandling(partnership, regime);

    var answer = step(partnership, complaint, Map.of("type", "suspend", "reason", "Wij wachten."));

    refused(answer, 409, "complaint-suspension-unknown");
    answer
        .body("detail", containsString("9:11 (2)"))
        .body("detail", containsString("9:11 (3)"))
        .body("detail", containsString("consentOn"));
    read(partnership, complaint).body("nextSteps", not(hasItem("suspend")));
  }

  @Test
  void betweenPartnersSuspendedDaysAreAdded() {
    var partnership = aPartnership();
    var complaint = inHandling(partnership, "contract");

    taken(
            partnership,
            complaint,
            Map.of("type", "suspend", "reason", "Wij wachten op stukken.", "on", "2026-12-01"))
        .body("state", is("suspended"))
        .body("deadlines[0].on", is("2026-12-18"));
    refused(step(partnership, complaint, DECIDED), 409, "complaint-step-out-of-order");
    refused(
        step(partnership, complaint, Map.of("type", "resume", "on", "2026-11-30")),
        409,
        "complaint-resumed-too-early");
    taken(partnership, complaint, Map.of("type", "resume", "on", "2026-12-11"))
        .body("state", is("inHandling"))
        .body("deadlines[0].on", is("2026-12-28"))
        .body("deadlines[0].explanation[1]", containsString("tien kalenderdagen erbij"));
  }

  @Test
  void aDayOnWhichTheClockStoodStillIsAddedOnce() {
    var partnership = aPartnership();
    var complaint = inHandling(partnership, "contract");
    taken(partnership, complaint, suspended("2026-12-01"));
    taken(partnership, complaint, Map.of("type", "resume", "on", "2026-12-11"));

    refused(
        step(partnership, complaint, suspended("2026-12-05")),
        409,
        "complaint-suspended-too-early");
    taken(partnership, complaint, suspended("2026-12-11"))
        .body("deadlines[0].on", is("2026-12-28"));
  }

  @Test
  void whatIsLateIsNotInTimeAfterASuspension() {
    var partnership = aPartnership();
    var complaint = inHandling(partnership, "contract");

    taken(partnership, complaint, suspended("2026-12-19"))
        .body("deadlines[0].on", is("2026-12-18"))
        .body("deadlines[0].explanation[1]", containsString("geen dagen bij"));
    taken(partnership, complaint, Map.of("type", "resume", "on", "2027-01-29"))
        .body("deadlines[0].on", is("2026-12-18"));
  }

  @Test
  void anAdjournmentTakesAtMostFourWeeksAndNotice() {
    var partnership = aPartnership();
    var complaint = inHandling(partnership, "nlAwb");

    refused(extend(partnership, complaint, 5), 409, "complaint-adjournment-too-long");
    refused(
        step(partnership, complaint, Map.of("type", "extend", "weeks", 4, "on", "2026-12-18")),
        409,
        "complaint-extension-without-notice");
    extend(partnership, complaint, 4)
        .statusCode(201)
        .body("deadlines[1].on", is("2027-01-29"))
        .body("deadlines[1].explanation[1]", containsString("Awb 9:11 (2)"));
  }

  @Test
  void aSecondTimeTheComplainantHasToAgree() {
    var partnership = aPartnership();
    var complaint = inHandling(partnership, "nlAwb");
    extend(partnership, complaint, 4).statusCode(201);

    var refusal = extend(partnership, complaint, 2);

    refused(refusal, 409, "complaint-adjourned-already");
    refusal
        .body("detail", containsString("29 januari 2027"))
        .body("detail", containsString("9:11 (3)"));
    taken(partnership, complaint, Map.of("type", "extend", "weeks", 2, "consentOn", "2027-01-25"))
        .body("deadlines[1].on", is("2027-02-12"));
  }

  @Test
  void nobodyMeansToDecideAHundredYearsLater() {
    var partnership = aPartnership();
    var complaint = inHandling(partnership, "contract");
    taken(partnership, complaint, suspended("2026-12-01"));
    taken(partnership, complaint, Map.of("type", "resume", "on", "2125-12-01"));
    var year = Map.<String, Object>of("type", "extend", "weeks", 52, "consentOn", "2026-12-10");

    var refusal = step(partnership, complaint, year);

    refused(refusal, 409, "complaint-extended-too-far");
    refusal.body("detail", containsString("18 december 2125"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"noticeGivenOn", "consentOn"})
  void theFlemishDecreeKnowsNoExtension(String how) {
    var partnership = aPartnership();
    var complaint = inHandling(partnership, "vlBestuursdecreet");

    var answer =
        step(
            partnership,
            complaint,
            Map.of("type", "extend", "weeks", 2, "reason", "Druk.", how, "2026-12-01"));

    refused(answer, 409, "complaint-extension-unknown");
    read(partnership, complaint)
        .body("nextSteps", contains("assign", "hear", "decide", "satisfy", "withdraw"));
    answer.body("detail", containsString("4 januari 2027"));
  }

  @Test
  void underTheFlemishDecreeTheOmbudsmanIsThatOfFlanders() {
    var partnership = aPartnership();
    var complaint = inHandling(partnership, "vlBestuursdecreet");

    taken(partnership, complaint, DECIDED);

    read(partnership, complaint).body("decision.ombudsman", containsString("Vlaamse Ombudsdienst"));
  }

  @Test
  void nothingHappensBeforeTheReceipt() {
    var partnership = aPartnership();
    var complaint = logged(partnership, "nlAwb");

    refused(
        step(partnership, complaint, with(ACKNOWLEDGED, "on", "2026-11-19")),
        409,
        "complaint-step-before-receipt");
  }

  @Test
  void whoComplainsTakesItBackAndDoesNotHandleIt() {
    var partnership = aPartnership();
    var complaint = logged(partnership, "nlAwb");

    refused(
        stepBy(partnership.asPartner(), complaint, ACKNOWLEDGED),
        403,
        "complaint-not-yours-to-handle");
    stepBy(partnership.asPartner(), complaint, Map.of("type", "withdraw", "reason", "Opgelost."))
        .statusCode(201)
        .body("state", is("withdrawn"));
    EventContract.assertValid(partnership.lastEvents("ComplaintStepTaken").get(0));
  }

  @Test
  void aThirdMemberHandlesItOnlyWhenTheHandlerIsTheirs() {
    var partnership = aPartnershipOf(3);
    var third = partnership.members.get(2);
    var complaint = logged(partnership, "nlAwb");
    taken(partnership, complaint, ACKNOWLEDGED);

    refused(stepBy(As.memberOf(third), complaint, ASSIGNED), 403, "complaint-not-yours-to-handle");
    taken(partnership, complaint, with(ASSIGNED, "organisation", third));
    stepBy(As.memberOf(third), complaint, SUBJECT_HEARD).statusCode(201);
  }

  @Test
  void outsidersDoNotSeeThatThereIsSomethingToHandle() {
    var partnership = aPartnership();
    var complaint = logged(partnership, "nlAwb");

    hidden(stepBy(As.coordinatorOf(anOrganisation("Regio elders")), complaint, ACKNOWLEDGED));
    refused(stepBy(As.administrator(), complaint, ACKNOWLEDGED), 403, "forbidden");
  }

  @Test
  void whatAStepNeedsAndWhatDoesNotBelongToItIsToldAtOnce() {
    var partnership = aPartnership();
    var complaint = logged(partnership, "nlAwb");

    var answer =
        step(
            partnership,
            complaint,
            Map.of(
                "type", "assign", "handler", " ", "weeks", 99, "party", "subject", "hat", "blue"));

    refused(answer, 400, "invalid-input");
    answer.body("issues.name", containsInAnyOrder("handler", "involved", "weeks", "party", "hat"));
  }

  @Test
  void aHearingHasAReportOrAReasonWhyThereWasNone() {
    var partnership = aPartnership();
    var complaint = inHandling(partnership, "nlAwb");

    var neither = step(partnership, complaint, Map.of("type", "hear", "party", "subject"));
    var both = step(partnership, complaint, with(SUBJECT_HEARD, "waivedBecause", "Zomaar."));

    refused(neither, 400, "invalid-input");
    neither.body("issues", hasSize(1)).body("issues[0].name", is("report"));
    refused(both, 400, "invalid-input");
  }

  @Test
  void withoutADayItHappenedToday() {
    var partnership = aPartnership();
    var complaint =
        logged(partnership, with(aComplaint(partnership, "nlAwb"), "receivedOn", "2020-01-06"));

    var day =
        taken(partnership, complaint, Map.of("type", "acknowledge")).extract().<String>path("on");

    assertThat(day).isGreaterThanOrEqualTo("2026-11-22");
    read(partnership, complaint).body("overdue", is(true)).body("decision", nullValue());
  }

  @Test
  void aStepTakesEightStatements() {
    var partnership = aPartnership();
    var complaint = inHandling(partnership, "nlAwb");

    var statements = Statements.during(() -> taken(partnership, complaint, COMPLAINANT_HEARD));

    assertThat(statements)
        .satisfiesExactly(
            locks -> assertThat(locks).contains("from partnership"),
            members -> assertThat(members).contains("from member"),
            reads -> assertThat(reads).contains("from complaint").contains("complaint_step"),
            adds -> assertThat(adds).startsWith("insert into complaint_step"),
            changes -> assertThat(changes).startsWith("update complaint"),
            remembers -> assertThat(remembers).startsWith("insert into history"),
            tells -> assertThat(tells).contains("insert into outbox"));
  }

  @Test
  void twoAtOnceTakeAStepOnce() {
    var partnership = aPartnership();
    var complaint = logged(partnership, "nlAwb");

    var answers =
        List.of(1, 2, 3, 4).parallelStream()
            .map(any -> step(partnership, complaint, ACKNOWLEDGED).extract().statusCode())
            .sorted()
            .toList();

    assertThat(answers).containsExactly(201, 409, 409, 409);
    partnership.asPartner().get(complaint + "/steps").then().body("total", is(1));
  }

  private static ValidatableResponse extend(Case partnership, String complaint, int weeks) {
    return step(
        partnership,
        complaint,
        Map.of(
            "type", "extend",
            "weeks", weeks,
            "reason", "Het advies komt in januari.",
            "noticeGivenOn", "2026-12-18"));
  }

  private static Map<String, Object> suspended(String on) {
    return Map.of("type", "suspend", "reason", "Wij wachten op stukken.", "on", on);
  }
}
