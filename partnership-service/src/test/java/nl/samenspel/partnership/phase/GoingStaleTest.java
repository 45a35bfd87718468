package nl.samenspel.partnership.phase;

import static nl.samenspel.partnership.Agreeing.aDelegateOf;
import static nl.samenspel.partnership.Agreeing.names;
import static nl.samenspel.partnership.Agreeing.patch;
import static nl.samenspel.partnership.Case.aDocument;
import static nl.samenspel.partnership.Case.aPartnership;
import static nl.samenspel.partnership.Case.aPartnershipAfterItsFirstCycle;
import static nl.samenspel.partnership.Case.aPartnershipInPhase;
import static nl.samenspel.partnership.Case.anInterestOf;
import static nl.samenspel.partnership.Case.anOrganisation;
import static nl.samenspel.partnership.Case.refused;
import static nl.samenspel.partnership.Case.with;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.samenspel.chassis.testing.As;
import nl.samenspel.chassis.testing.Day;
import nl.samenspel.chassis.testing.WithRealInfrastructure;
import nl.samenspel.partnership.Case;
import nl.samenspel.partnership.partnership.Phase;
import org.junit.jupiter.api.Test;

/** What was in order and no longer fits is told among the gaps, and stands in nobody's way. */
@QuarkusTest
@WithRealInfrastructure
class GoingStaleTest {

  private static final LocalDate TODAY = Day.today();

  @Test
  void whoJoinsLaterNeverSignedWhatIsFinal() {
    var ours = aPartnershipInPhase(Phase.SHARE);
    var newcomer = anOrganisation("Het nieuwe lid");
    ours.admit(newcomer, "partner");
    ours.statesAnInterest(newcomer);

    gaps(ours)
        .body("items.code", contains("startingNote"))
        .body("items[0].phase", is("explore"))
        .body("items[0].severity", is("medium"))
        .body("items[0].explanation", containsString("Het nieuwe lid"))
        .body("items[0].advice", containsString("nieuwe versie"))
        .body("items[0].since", is(TODAY.toString()));
    ours.asLead()
        .get(ours.at("/phases"))
        .then()
        .body("items[0].requirements.find { it.code == 'startingNote' }.met", is(true));
  }

  @Test
  void aNewVersionThatAllSignClosesTheGap() {
    var ours = aPartnershipInPhase(Phase.SHARE);
    var newcomer = anOrganisation("Het nieuwe lid");
    ours.admit(newcomer, "partner");
    ours.statesAnInterest(newcomer);
    String note = ours.asLead().get(ours.at("/deliverables?kind=startingNote")).path("items[0].id");

    ours.asLead()
        .body(Map.of("document", aDocument("v2")))
        .post(ours.at("/deliverables/", note, "/versions"))
        .then()
        .statusCode(201);
    ours.members.forEach(member -> ours.accepts(member, note));
    ours.accepts(newcomer, note);

    gaps(ours).body("items", empty());
  }

  @Test
  void whatWasStatedBeforeSomebodyJoinedWasNotStatedToThem() {
    var ours = aPartnershipInPhase(Phase.SHARE);
    confirms(ours, TODAY.minusDays(40)).statusCode(200);

    gaps(ours)
        .body("items.code", contains("interestsStated"))
        .body("items[0].explanation", containsString("Regio 2"))
        .body("items[0].explanation", containsString("Regio 1"))
        .body("items[0].since", is(TODAY.toString()));

    confirms(ours, TODAY).statusCode(200).body("statedOn", is(TODAY.toString()));

    gaps(ours).body("items", empty());
  }

  @Test
  void whatIsStatedDifferentlyIsStatedAnew() {
    var ours = aPartnershipInPhase(Phase.SHARE);
    confirms(ours, TODAY.minusDays(40)).statusCode(200);

    patch(ours.asLead(), Map.of("interest", "Deelnemers moeten het werk kunnen volhouden."))
        .patch(ours.at("/interests/", interestOfLead(ours)))
        .then()
        .statusCode(200)
        .body("statedOn", is(TODAY.toString()));
  }

  @Test
  void theSameStatedAgainKeepsItsDay() {
    var ours = aPartnershipInPhase(Phase.SHARE);
    confirms(ours, TODAY.minusDays(40)).statusCode(200);

    ours.asLead()
        .body(anInterestOf(ours.lead()))
        .put(ours.at("/interests/", interestOfLead(ours)))
        .then()
        .statusCode(200)
        .body("statedOn", is(TODAY.minusDays(40).toString()));
  }

  @Test
  void nothingIsStatedOnADayToCome() {
    var ours = aPartnershipInPhase(Phase.SHARE);

    refused(confirms(ours, TODAY.plusDays(2)), 400, "invalid-input");
  }

  @Test
  void aMandateThatEndedIsToldWithTheDayAfterItsLast() {
    var ours = aPartnershipInPhase(Phase.AGREE);
    String delegate =
        ours.asPartner()
            .get(ours.at("/delegates?organisation=" + ours.partner()))
            .path("items[0].id");

    patch(ours.asPartner(), Map.of("mandate", Map.of("until", "2026-01-31")))
        .patch(ours.at("/delegates/", delegate))
        .then()
        .statusCode(200);

    gaps(ours)
        .body("items.code", contains("mandatesValid"))
        .body("items[0].phase", is("share"))
        .body("items[0].explanation", containsString("Regio 2"))
        .body("items[0].since", is("2026-02-01"));
  }

  @Test
  void anIndicatorThatIsNotMeasuredInItsRhythmIsTold() {
    var ours = aPartnershipInPhase(Phase.EXECUTE);
    String indicator = ours.asLead().get(ours.at("/indicators?kind=quality")).path("items[0].id");
    everyMonths(ours, indicator, 3).statusCode(200).body("everyMonths", is(3));
    gaps(ours).body("items", empty());

    ours.measures(indicator, TODAY.minusMonths(4).toString(), 52).statusCode(201);

    gaps(ours)
        .body("items.code", contains("indicatorsDefined"))
        .body("items[0].explanation", containsString("Maat voor quality"))
        .body("items[0].since", is(TODAY.minusMonths(4).plusMonths(3).plusDays(1).toString()));

    ours.measures(indicator, TODAY.toString(), 53).statusCode(201);

    gaps(ours).body("items", empty());
  }

  @Test
  void withoutARhythmNothingIsOverdue() {
    var ours = aPartnershipInPhase(Phase.EXECUTE);
    String indicator = ours.asLead().get(ours.at("/indicators?kind=quality")).path("items[0].id");
    ours.measures(indicator, "2026-01-10", 52).statusCode(201);
    gaps(ours).body("items", empty());

    everyMonths(ours, indicator, 1).statusCode(200);
    gaps(ours).body("items", not(empty()));
    everyMonths(ours, indicator, null).statusCode(200).body("everyMonths", nullValue());

    gaps(ours).body("items", empty());
  }

  @Test
  void anAppraisalOfAnEarlierCycleDoesNotHoldInThisOne() {
    var ours = aPartnershipAfterItsFirstCycle();
    ours.transition(Map.of("type", "renew")).statusCode(201);
    ours.skip(Phase.EXPLORE);
    ours.skip(Phase.SHARE);

    gaps(ours)
        .body("items.code", hasItem("appraisalsDecided"))
        .body(
            "items.find { it.code == 'appraisalsDecided' }.explanation",
            containsString("eerdere cyclus"));
  }

  @Test
  void whatIsOverDoesNotGoStale() {
    var ours = aPartnershipAfterItsFirstCycle();
    ours.transition(Map.of("type", "renew")).statusCode(201);

    ours.admit(anOrganisation("Het nieuwe lid"), "partner");

    ours.asLead()
        .get(ours.at("/gaps?cycle=1"))
        .then()
        .statusCode(200)
        .body("items.code", not(hasItem("startingNote")));
  }

  @Test
  void whatHasEndedIsJudgedAsOnItsLastDay() {
    var ours = aPartnership();
    var mandate = Map.of("scope", "Inhoud en planning", "until", "2026-04-30");
    ours.members.forEach(member -> names(ours, with(aDelegateOf(member), "mandate", mandate)));
    ours.everyKHasAnIndicator();
    String indicator = ours.asLead().get(ours.at("/indicators?kind=quality")).path("items[0].id");
    everyMonths(ours, indicator, 3).statusCode(200);
    for (var phase : List.of("explore", "share", "agree", "shape")) {
      steps(ours, Map.of("type", "skip", "phase", phase), "2026-02-02");
    }
    gaps(ours).body("items.code", hasItems("mandatesValid", "indicatorsDefined"));

    steps(ours, Map.of("type", "end"), "2026-03-02");

    gaps(ours)
        .body("items.code", hasItem("startingNote"))
        .body("items.code", not(hasItem("mandatesValid")))
        .body("items.code", not(hasItem("indicatorsDefined")));
  }

  private static void steps(Case ours, Map<String, Object> step, String on) {
    ours.transition(with(with(step, "on", on), "reason", "Zo ging het.")).statusCode(201);
  }

  private static ValidatableResponse everyMonths(Case ours, String indicator, Integer months) {
    var change = new HashMap<String, Object>();
    change.put("everyMonths", months);
    return patch(ours.asLead(), change).patch(ours.at("/indicators/", indicator)).then();
  }

  /** The lead says that what it stated is so on that day. */
  private static ValidatableResponse confirms(Case ours, LocalDate on) {
    return As.memberOf(ours.lead())
        .header("If-Match", "*")
        .body(with(anInterestOf(ours.lead()), "statedOn", on.toString()))
        .put(ours.at("/interests/", interestOfLead(ours)))
        .then();
  }

  private static String interestOfLead(Case ours) {
    return ours.asLead()
        .get(ours.at("/interests?organisation=" + ours.lead()))
        .then()
        .statusCode(200)
        .extract()
        .path("items[0].id");
  }

  private static ValidatableResponse gaps(Case ours) {
    return ours.asLead().get(ours.at("/gaps")).then().statusCode(200);
  }
}
