package nl.samenspel.partnership.contribution;

import static nl.samenspel.partnership.Agreeing.aContributionOf;
import static nl.samenspel.partnership.Agreeing.agrees;
import static nl.samenspel.partnership.Agreeing.patch;
import static nl.samenspel.partnership.Agreeing.proposes;
import static nl.samenspel.partnership.Agreeing.requirement;
import static nl.samenspel.partnership.Case.aPartnership;
import static nl.samenspel.partnership.Case.aPartnershipOf;
import static nl.samenspel.partnership.Case.anOrganisation;
import static nl.samenspel.partnership.Case.hidden;
import static nl.samenspel.partnership.Case.refused;
import static nl.samenspel.partnership.Case.with;
import static nl.samenspel.partnership.Case.without;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.math.BigDecimal;
import java.util.Map;
import nl.samenspel.chassis.testing.As;
import nl.samenspel.chassis.testing.EventContract;
import nl.samenspel.chassis.testing.WithRealInfrastructure;
import nl.samenspel.chassis.time.TimeOrderedId;
import nl.samenspel.partnership.Case;
import nl.samenspel.partnership.partnership.Phase;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithRealInfrastructure
class AgreeingOnContributionsTest {

  @Test
  void aMemberProposesWhatItBringsIn() {
    var ours = aPartnership();

    ours.asLead()
        .body(aContributionOf(ours.lead(), 25000, 33.3333))
        .post(ours.at("/contributions"))
        .then()
        .statusCode(201)
        .header("ETag", notNullValue())
        .body("cycle", is(1))
        .body("kind", is("money"))
        .body("unit", is("EUR"))
        .body("amount", is(25000.00f))
        .body("returnShare", is(33.3333f));
  }

  @Test
  void whatWasTakenBackSinceItWasReadIsNotProposedAnew() {
    var ours = aPartnership();
    var contribution = aContributionOf(ours.lead(), 25000, 50);
    var address = ours.at("/contributions/", proposes(ours, contribution));
    var seen = ours.asLead().get(address).then().extract().header("ETag");
    ours.asLead().delete(address).then().statusCode(204);

    var stale = ours.asLead().header("If-Match", seen).body(contribution).put(address).then();

    refused(stale, 412, "precondition-failed");
    hidden(ours.asLead().get(address).then());
  }

  @Test
  void onlyWhatAddsUpExactlyCanBeAgreedTo() {
    var ours = aPartnership();
    proposes(ours, aContributionOf(ours.lead(), 1000, 33.3333));
    var partners = proposes(ours, aContributionOf(ours.partner(), 2000, 66.6666));

    var refusal = agrees(ours, ours.lead());
    refused(refusal, 409, "shares-do-not-add-up");
    refusal.body("sum", is(99.9999f)).body("lacking", is(0.0001f));
    refusal.body("detail", containsString("99,9999 procent"));
    assertThat(requirement(ours, "contributionsAgreed", false)).contains("0,0001 te weinig");

    patch(ours.asPartner(), Map.of("returnShare", 66.6667))
        .patch(ours.at("/contributions/", partners))
        .then()
        .statusCode(200);
    agrees(ours, ours.lead()).statusCode(201).body("present", is(true));
  }

  @Test
  void whenTheLastMemberAgreesEachContributionIsAFact() {
    var ours = proposed();
    agrees(ours, ours.lead()).statusCode(201);
    assertThat(requirement(ours, "contributionsAgreed", false)).contains("akkoord: Regio 2");
    refused(agrees(ours, ours.lead()), 409, "already-agreed");

    agrees(ours, ours.partner()).statusCode(201);

    requirement(ours, "contributionsAgreed", true);
    var events = ours.lastEvents("ContributionAgreed", "ContributionAgreed");
    events.forEach(EventContract::assertValid);
    assertThat(events)
        .extracting(event -> event.path("data").path("organisation").asText())
        .containsExactlyInAnyOrder(ours.lead().toString(), ours.partner().toString());
    int revision = ours.asLead().get(ours.at("/contributions/totals")).path("revision");
    assertThat(events)
        .extracting(event -> event.path("data").path("revision").asInt())
        .containsOnly(revision);
    assertThat(
            events.stream().mapToDouble(e -> e.path("data").path("returnShare").asDouble()).sum())
        .isEqualTo(100);
  }

  @Test
  void whatWasNotAgreedInAPastCycleIsNotAgreedAfterwardsByLeaving() {
    var ours = aPartnershipOf(3);
    proposes(ours, aContributionOf(ours.lead(), 1000, 100));
    agrees(ours, ours.lead()).statusCode(201);
    agrees(ours, ours.partner()).statusCode(201);
    for (var phase : Phase.values()) {
      ours.skip(phase);
    }
    ours.transition(Map.of("type", "renew")).statusCode(201);
    ours.asLead()
        .delete(ours.at("/members/", ours.memberIdOf(ours.members.get(2))))
        .then()
        .statusCode(204);

    ours.asLead()
        .get(ours.at("/contributions/totals?cycle=1"))
        .then()
        .statusCode(200)
        .body("agreed", is(false))
        .body("explanation", containsString("niet ieder"));
    ours.asLead().get(ours.at("/phases?cycle=1")).then().statusCode(200);
    ours.asLead()
        .get(ours.at("/gaps?cycle=1"))
        .then()
        .statusCode(200)
        .body("items.code", hasItem("contributionsAgreed"));
  }

  @Test
  void everyChangeIsAgreedAnew() {
    var ours = proposed();
    agrees(ours, ours.lead()).statusCode(201);
    agrees(ours, ours.partner()).statusCode(201);
    var revision = totals(ours).extract().<Integer>path("revision");

    var other = aContributionOf(ours.lead(), 500, 0);
    proposes(ours, with(without(other, "kind"), "kind", "hours"));

    totals(ours)
        .body("agreed", is(false))
        .body("revision", is(revision + 1))
        .body("awaiting", hasSize(2));
    requirement(ours, "contributionsAgreed", false);
    refused(
        ours.asLead()
            .body(Map.of("revision", revision))
            .post(ours.at("/contributions/agreements"))
            .then(),
        409,
        "contributions-changed");
    ours.asLead().get(ours.at("/contributions/agreements")).then().body("items", hasSize(2));
  }

  @Test
  void totalsAreToldByKindAndCurrency() {
    var ours = aPartnership();
    proposes(ours, aContributionOf(ours.lead(), 1000, 60));
    proposes(ours, aContributionOf(ours.partner(), 2000, 30));
    proposes(ours, with(aContributionOf(ours.partner(), 10, 0), "unit", "USD"));
    proposes(ours, with(aContributionOf(ours.partner(), 40.5, 0), "kind", "hours"));
    proposes(ours, with(aContributionOf(ours.partner(), 500, 10), "kind", "inKind"));

    totals(ours)
        .body("totals.kind", contains("money", "money", "hours", "inKind"))
        .body("totals.unit", contains("EUR", "USD", "hours", "EUR"))
        .body("totals[0].amount", is(3000.00f))
        .body("totals[0].members.share", containsInAnyOrder(33.3333f, 66.6667f))
        .body("returns.returnShare", containsInAnyOrder(60.0f, 40.0f))
        .body("returnShare", is(100.0f))
        .body("lacking", is(0.0f));
    ours.asLead().get(ours.at("/contributions?kind=hours")).then().body("total", is(1));
  }

  @Test
  void whoLeavesTakesItsContributionAlong() {
    var ours = proposed();
    agrees(ours, ours.lead()).statusCode(201);
    agrees(ours, ours.partner()).statusCode(201);

    ours.asLead()
        .delete(ours.at("/members/", ours.memberIdOf(ours.partner())))
        .then()
        .statusCode(204);

    totals(ours).body("agreed", is(false)).body("awaiting", contains(ours.lead().toString()));
    ours.asLead()
        .get(ours.at("/contributions"))
        .then()
        .body("items.organisation", contains(ours.lead().toString()));
    assertThat(requirement(ours, "contributionsAgreed", false)).contains("60 te weinig");
  }

  @Test
  void whoJoinsHasToAgreeToo() {
    var ours = proposed();
    agrees(ours, ours.lead()).statusCode(201);
    agrees(ours, ours.partner()).statusCode(201);
    var third = anOrganisation("Regio 3");

    ours.admit(third, "associate");
    assertThat(requirement(ours, "contributionsAgreed", false)).contains("akkoord: Regio 3");
    agrees(ours, third).statusCode(201);

    requirement(ours, "contributionsAgreed", true);
    ours.lastEvents("ContributionAgreed", "ContributionAgreed", "MemberJoined");
  }

  @Test
  void nothingProposedIsNothingToAgreeTo() {
    var ours = aPartnership();

    refused(agrees(ours, ours.lead()), 409, "no-contributions");
    totals(ours).body("totals", empty()).body("revision", is(0));
    assertThat(requirement(ours, "contributionsAgreed", false)).contains("nog niets voorgesteld");
  }

  @Test
  void aMemberProposesForItselfOnly() {
    var ours = aPartnership();
    var partners =
        ours.at("/contributions/") + proposes(ours, aContributionOf(ours.partner(), 1, 1));
    var outsider = anOrganisation("Een ander");

    refused(
        ours.asLead()
            .body(aContributionOf(ours.partner(), 1, 1))
            .post(ours.at("/contributions"))
            .then(),
        403,
        "another-organisation");
    refused(ours.asLead().delete(partners).then(), 403, "another-organisation");
    refused(
        patch(ours.asLead(), Map.of("amount", 2)).patch(partners).then(),
        403,
        "another-organisation");
    hidden(As.coordinatorOf(outsider).get(partners).then());
    hidden(As.coordinatorOf(outsider).get(ours.at("/contributions/totals")).then());
    hidden(agrees(ours, outsider));
  }

  @Test
  void underAnIdOfOnesOwnItIsProposedOnceAndTakenBack() {
    var ours = aPartnership();
    var address = ours.at("/contributions/" + TimeOrderedId.next());
    var contribution = aContributionOf(ours.lead(), 1000, 50);

    ours.asLead().body(contribution).put(address).then().statusCode(201);
    ours.asLead()
        .body(with(contribution, "amount", new BigDecimal("1000.00")))
        .put(address)
        .then()
        .statusCode(200);
    refused(
        ours.asLead().body(with(contribution, "amount", 2)).put(address).then(),
        428,
        "precondition-required");
    ours.asLead().delete(address).then().statusCode(204);
    hidden(ours.asLead().get(address).then());
    As.auditor()
        .get(ours.at("/history?resourceType=contribution"))
        .then()
        .body("items.action", contains("removed", "created"));
  }

  @Test
  void everyFaultIsToldAtOnce() {
    var ours = aPartnership();
    var faulty =
        Map.of(
            "organisation",
            ours.lead(),
            "kind",
            "hours",
            "unit",
            "EUR",
            "amount",
            0,
            "returnShare",
            33.33333);

    ours.asLead()
        .body(faulty)
        .post(ours.at("/contributions"))
        .then()
        .statusCode(400)
        .body("issues.name", hasItems("unit", "amount", "returnShare"));
  }

  private static Case proposed() {
    var ours = aPartnership();
    proposes(ours, aContributionOf(ours.lead(), 1000, 40));
    proposes(ours, aContributionOf(ours.partner(), 2000, 60));
    return ours;
  }

  private static ValidatableResponse totals(Case ours) {
    return ours.asLead().get(ours.at("/contributions/totals")).then().statusCode(200);
  }
}
