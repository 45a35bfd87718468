package nl.samenspel.partnership.appraisal;

import static nl.samenspel.partnership.Agreeing.anAppraisalOf;
import static nl.samenspel.partnership.Agreeing.appraises;
import static nl.samenspel.partnership.Agreeing.patch;
import static nl.samenspel.partnership.Agreeing.requirement;
import static nl.samenspel.partnership.Case.aPartnership;
import static nl.samenspel.partnership.Case.anOrganisation;
import static nl.samenspel.partnership.Case.hidden;
import static nl.samenspel.partnership.Case.refused;
import static nl.samenspel.partnership.Case.with;
import static nl.samenspel.partnership.Case.without;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import nl.samenspel.chassis.testing.As;
import nl.samenspel.chassis.testing.EventContract;
import nl.samenspel.chassis.testing.WithRealInfrastructure;
import nl.samenspel.chassis.time.TimeOrderedId;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithRealInfrastructure
class DecidingTest {

  @Test
  void aMemberDecidesAndIsAdvised() {
    var ours = aPartnership();
    var imposed = with(anAppraisalOf(ours.partner()), "imposed", true);

    var answer = ours.asPartner().body(imposed).post(ours.at("/appraisals")).then();

    answer
        .statusCode(201)
        .header("ETag", notNullValue())
        .body("organisation", is(ours.partner().toString()))
        .body("cycle", is(1))
        .body("fit.strategy", is(3))
        .body("resources.hours", is(24.00f))
        .body("decision", is("join"))
        .body("advice.code", hasItem("imposed"))
        .body("advice[0].explanation", containsString("opgelegd"));
    answer.header("Location", endsWith("/appraisals/" + answer.extract().<String>path("id")));
  }

  @Test
  void everyDecisionIsAFactAndOtherWordsForItAreNot() {
    var ours = aPartnership();
    var appraisal = ours.at("/appraisals/") + appraises(ours, anAppraisalOf(ours.lead()));

    patch(ours.asLead(), Map.of("reason", "Past bij ons.")).patch(appraisal).then().statusCode(200);
    patch(ours.asLead(), Map.of("decision", "postpone", "reason", "Geen geld tot juli."))
        .patch(appraisal)
        .then()
        .statusCode(200)
        .body("decision", is("postpone"));

    var events = ours.lastEvents("AppraisalDecided", "AppraisalDecided");
    events.forEach(EventContract::assertValid);
    assertThat(events)
        .extracting(event -> event.path("data").path("decision").asText())
        .containsExactly("join", "postpone");
    assertThat(events.toString()).doesNotContain("Geen geld");
    As.auditor()
        .get(ours.at("/history?resourceType=appraisal"))
        .then()
        .body("items.action", is(List.of("changed", "changed", "created")))
        .body("items[0].before.decision", is("join"));
  }

  @Test
  void shareAsksThatEveryMemberDecidedToJoin() {
    var ours = aPartnership();
    assertThat(requirement(ours, "appraisalsDecided", false)).contains("Regio 1", "Regio 2");

    appraises(ours, anAppraisalOf(ours.lead()));
    var refusal =
        with(with(anAppraisalOf(ours.partner()), "decision", "decline"), "reason", "Geen mensen.");
    var appraisal = ours.at("/appraisals/") + appraises(ours, refusal);
    assertThat(requirement(ours, "appraisalsDecided", false))
        .contains("Niet meedoen wil: Regio 2")
        .doesNotContain("Regio 1");

    patch(ours.asPartner(), Map.of("decision", "join")).patch(appraisal).then().statusCode(200);
    requirement(ours, "appraisalsDecided", true);
  }

  @Test
  void whoDeclinesOrPostponesSaysWhy() {
    var ours = aPartnership();
    var silent = with(anAppraisalOf(ours.lead()), "decision", "decline");

    var answer = ours.asLead().body(silent).post(ours.at("/appraisals")).then();

    refused(answer, 400, "invalid-input");
    answer.body("issues.name", hasItems("reason")).body("issues", hasSize(1));
  }

  @Test
  void everyFaultIsToldAtOnce() {
    var ours = aPartnership();
    var faulty =
        Map.of(
            "organisation", ours.lead(),
            "fit", Map.of("mission", 6, "vision", 0),
            "resources", Map.of("hours", -1, "budget", "veel", "energy", 9),
            "decision", "join");

    ours.asLead()
        .body(faulty)
        .post(ours.at("/appraisals"))
        .then()
        .statusCode(400)
        .body(
            "issues.name",
            hasItems(
                "fit.mission",
                "fit.vision",
                "fit.strategy",
                "resources.hours",
                "resources.budget",
                "resources.energy",
                "autonomyImpact"));
  }

  @Test
  void anEnormousNumberIsRefusedAndNotWrittenOut() {
    var ours = aPartnership();
    var body =
        "{\"organisation\":\"%s\",\"fit\":{\"mission\":1,\"vision\":1,\"strategy\":1},"
            + "\"resources\":{\"budget\":1e999999999},\"autonomyImpact\":1,\"decision\":\"join\"}";

    ours.asLead()
        .body(body.formatted(ours.lead()))
        .post(ours.at("/appraisals"))
        .then()
        .statusCode(400)
        .body("issues.name", hasItems("resources.budget"));
  }

  @Test
  void aMemberDecidesForItselfOnceACycle() {
    var ours = aPartnership();
    var first = appraises(ours, anAppraisalOf(ours.lead()));

    var second = ours.asLead().body(anAppraisalOf(ours.lead())).post(ours.at("/appraisals")).then();
    refused(second, 409, "appraisal-exists");
    second.body("appraisal", is(first));
    refused(
        ours.asLead().body(anAppraisalOf(ours.partner())).post(ours.at("/appraisals")).then(),
        403,
        "another-organisation");
    refused(
        patch(ours.asPartner(), Map.of("decision", "join"))
            .patch(ours.at("/appraisals/", first))
            .then(),
        403,
        "another-organisation");
  }

  @Test
  void underAnIdOfOnesOwnItIsMadeOnceAndChangedKnowingly() {
    var ours = aPartnership();
    var address = ours.at("/appraisals/" + TimeOrderedId.next());
    var appraisal = without(anAppraisalOf(ours.lead()), "imposed");

    ours.asLead().body(appraisal).put(address).then().statusCode(201);
    ours.asLead().body(appraisal).put(address).then().statusCode(200);
    var other = with(appraisal, "autonomyImpact", 5);
    refused(ours.asLead().body(other).put(address).then(), 428, "precondition-required");
    refused(
        ours.asLead().header("If-Match", "\"99\"").body(other).put(address).then(),
        412,
        "precondition-failed");
  }

  @Test
  void outsidersSeeNothing() {
    var ours = aPartnership();
    var appraisal = appraises(ours, anAppraisalOf(ours.lead()));
    var outsider = anOrganisation("Een ander");

    hidden(As.coordinatorOf(outsider).get(ours.at("/appraisals")).then());
    hidden(As.coordinatorOf(outsider).get(ours.at("/appraisals/", appraisal)).then());
    hidden(
        As.coordinatorOf(outsider)
            .body(anAppraisalOf(outsider))
            .post(ours.at("/appraisals"))
            .then());
  }
}
