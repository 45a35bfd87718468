package nl.samenspel.partnership.delegate;

import static nl.samenspel.partnership.Agreeing.aContributionOf;
import static nl.samenspel.partnership.Agreeing.aDelegateOf;
import static nl.samenspel.partnership.Agreeing.names;
import static nl.samenspel.partnership.Agreeing.patch;
import static nl.samenspel.partnership.Agreeing.proposes;
import static nl.samenspel.partnership.Agreeing.requirement;
import static nl.samenspel.partnership.Case.aPartnership;
import static nl.samenspel.partnership.Case.anOrganisation;
import static nl.samenspel.partnership.Case.hidden;
import static nl.samenspel.partnership.Case.refused;
import static nl.samenspel.partnership.Case.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.samenspel.chassis.testing.As;
import nl.samenspel.chassis.testing.Day;
import nl.samenspel.chassis.testing.EventContract;
import nl.samenspel.chassis.testing.Statements;
import nl.samenspel.chassis.testing.WithRealInfrastructure;
import nl.samenspel.chassis.time.TimeOrderedId;
import nl.samenspel.partnership.Case;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithRealInfrastructure
class SpeakingForMembersTest {

  @Inject ExpiringMandates expiring;
  @Inject Delegates delegates;

  @Test
  void aMemberNamesWhoSpeaksForItAndAPartnerDoesNotReadTheJudgement() {
    var ours = aPartnership();
    var delegate = ours.at("/delegates/") + names(ours, aDelegateOf(ours.lead()));

    ours.asLead()
        .get(delegate)
        .then()
        .statusCode(200)
        .header("ETag", notNullValue())
        .body("name", is("A. de Vries"))
        .body("state", is("valid"))
        .body("mandate.scope", is("Inhoud en planning"))
        .body("competences.trust", is(4))
        .body("support", notNullValue())
        .body("advice", hasSize(1));
    ours.asPartner()
        .get(delegate)
        .then()
        .statusCode(200)
        .body("name", is("A. de Vries"))
        .body("competences", nullValue())
        .body("support", nullValue())
        .body("advice", nullValue());
    As.auditor().get(delegate).then().body("competences.trust", is(4));
  }

  @Test
  void whoSignsBeyondTheMandateHearsWhoseMandateEndedWhere() {
    var ours = aPartnership();
    var delegate = names(ours, until(ours.partner(), "2026-01-31"));
    var note = ours.submits("startingNote");

    var refusal = ours.signs(ours.partner(), note, "accept");
    refused(refusal, 409, "mandate-exceeded");
    refusal
        .body("detail", containsString("A. de Vries liep tot en met 31 januari 2026"))
        .body("mandates[0].delegate", is(delegate))
        .body("mandates[0].state", is("expired"));
    ours.accepts(ours.lead(), note);

    patch(ours.asPartner(), Map.of("mandate", Map.of("until", "2099-12-31")))
        .patch(ours.at("/delegates/", delegate))
        .then()
        .statusCode(200)
        .body("mandate.scope", is("Inhoud en planning"))
        .body("state", is("valid"));
    ours.accepts(ours.partner(), note);
  }

  @Test
  void oneDelegateWhoMayIsEnough() {
    var ours = aPartnership();
    names(ours, until(ours.partner(), "2026-01-31"));
    names(ours, aDelegateOf(ours.partner()));

    ours.accepts(ours.partner(), ours.submits("startingNote"));
  }

  @Test
  void aMandateMayHoldForSomeDeliverablesOnly() {
    var ours = aPartnership();
    var mandate = Map.of("scope", "Verkennen", "deliverables", List.of("startingNote"));
    names(ours, with(aDelegateOf(ours.partner()), "mandate", mandate));

    ours.accepts(ours.partner(), ours.submits("startingNote"));
    var refusal = ours.signs(ours.partner(), ours.submits("letterOfIntent"), "accept");

    refused(refusal, 409, "mandate-exceeded");
    refusal.body("detail", containsString("intentieverklaring, wel voor: startnota"));
  }

  @Test
  void anAgreementIsSignedForNoMoreThanTheMandateGoes() {
    var ours = aPartnership();
    var mandate = Map.of("scope", "Tot vijftigduizend euro", "limit", 50000);
    names(ours, with(aDelegateOf(ours.partner()), "mandate", mandate));
    var contribution = proposes(ours, aContributionOf(ours.partner(), 60000, 50));
    var agreement = ours.submits("collaborationAgreement");

    var refusal = ours.signs(ours.partner(), agreement, "accept");
    refused(refusal, 409, "mandate-exceeded");
    refusal.body(
        "detail", containsString("50.000,00 euro; uw organisatie brengt 60.000,00 euro in"));

    patch(ours.asPartner(), Map.of("amount", 50000))
        .patch(ours.at("/contributions/", contribution))
        .then()
        .statusCode(200);
    ours.accepts(ours.partner(), agreement);
  }

  @Test
  void whoTakesAMandateBackCannotSignUntilSomebodyElseHasOne() {
    var ours = aPartnership();
    var delegate = ours.at("/delegates/") + names(ours, aDelegateOf(ours.partner()));
    var note = ours.submits("startingNote");

    ours.asPartner().delete(delegate).then().statusCode(204);

    refused(ours.signs(ours.partner(), note, "accept"), 409, "mandate-exceeded");
    ours.asLead().get(delegate).then().body("state", is("ended")).body("endedOn", notNullValue());
    ours.asLead().get(ours.at("/delegates")).then().body("items", hasSize(0));
    ours.asLead().get(ours.at("/delegates?state=ended")).then().body("items", hasSize(1));
    refused(
        patch(ours.asPartner(), Map.of("name", "B. Jansen")).patch(delegate).then(),
        409,
        "delegate-ended");
    names(ours, aDelegateOf(ours.partner()));
    ours.accepts(ours.partner(), note);
  }

  @Test
  void shareAsksThatEveryMemberHasAValidMandate() {
    var ours = aPartnership();
    names(ours, aDelegateOf(ours.lead()));
    assertThat(requirement(ours, "mandatesValid", false)).contains("Nog geen", "Regio 2");

    names(ours, until(ours.partner(), "2026-01-31"));
    assertThat(requirement(ours, "mandatesValid", false))
        .contains("afgelopen bij: Regio 2")
        .doesNotContain("de Vries");

    names(ours, aDelegateOf(ours.partner()));
    requirement(ours, "mandatesValid", true);
  }

  @Test
  void thatAMandateEndsIsAnnouncedAheadAndOnce() {
    var ours = aPartnership();
    names(ours, until(ours.lead(), "2080-06-30"));

    told(LocalDate.parse("2080-06-01"));
    told(LocalDate.parse("2080-06-01"));
    told(LocalDate.parse("2080-07-01"));
    told(LocalDate.parse("2080-07-02"));

    var events =
        ours.lastEvents("MemberJoined", "MandateChanged", "MandateChanged", "MandateChanged");
    events.forEach(EventContract::assertValid);
    assertThat(events.subList(1, 4))
        .extracting(event -> event.path("data").path("state").asText())
        .containsExactly("valid", "expiring", "expired");
    assertThat(events.toString()).doesNotContain("Vries");
  }

  @Test
  void howeverManyMandatesEndOnOneDayTheyAreToldOfAThousandAtATime() {
    var ours = aPartnership();
    QuarkusTransaction.requiringNew().run(() -> mandatesUntil(Day.today().plusDays(10), ours));

    var statements = Statements.during(() -> told(Day.today()));

    assertThat(statements).filteredOn(sql -> sql.contains("from delegate")).hasSizeGreaterThan(1);
    ours.events(
        events -> events.stream().map(Case::type).filter("MandateChanged"::equals).count() == 1001);
    QuarkusTransaction.requiringNew().run(() -> delegates.delete("partnership", ours.partnership));
  }

  @Test
  void whoLeavesHasNobodyToSpeakForIt() {
    var ours = aPartnership();
    var delegate = ours.at("/delegates/") + names(ours, aDelegateOf(ours.partner()));

    ours.asLead()
        .delete(ours.at("/members/", ours.memberIdOf(ours.partner())))
        .then()
        .statusCode(204);

    ours.asLead().get(delegate).then().body("state", is("ended"));
    var last = ours.lastEvents("MemberLeft", "MandateChanged").get(1);
    EventContract.assertValid(last);
    assertThat(last.path("data").path("state").asText()).isEqualTo("ended");
  }

  @Test
  void aMemberSpeaksForItselfOnly() {
    var ours = aPartnership();
    var delegate = ours.at("/delegates/") + names(ours, aDelegateOf(ours.partner()));
    var outsider = anOrganisation("Een ander");

    refused(
        ours.asLead().body(aDelegateOf(ours.partner())).post(ours.at("/delegates")).then(),
        403,
        "another-organisation");
    refused(ours.asLead().delete(delegate).then(), 403, "another-organisation");
    refused(
        ours.asLead().body(aDelegateOf(ours.partner())).put(delegate).then(),
        403,
        "another-organisation");
    hidden(As.coordinatorOf(outsider).get(delegate).then());
    hidden(As.coordinatorOf(outsider).get(ours.at("/delegates")).then());
  }

  @Test
  void underAnIdOfOnesOwnItIsNamedOnce() {
    var ours = aPartnership();
    var address = ours.at("/delegates/" + TimeOrderedId.next());

    ours.asLead().body(aDelegateOf(ours.lead())).put(address).then().statusCode(201);
    ours.asLead().body(aDelegateOf(ours.lead())).put(address).then().statusCode(200);
    refused(
        ours.asLead().body(until(ours.lead(), "2030-01-01")).put(address).then(),
        428,
        "precondition-required");
  }

  @Test
  void delegatesAreFoundByTheStateOfTheirMandate() {
    var ours = aPartnership();
    names(ours, until(ours.lead(), "2026-01-31"));
    names(ours, until(ours.lead(), Day.today().plusDays(10).toString()));
    names(ours, aDelegateOf(ours.lead()));
    for (var state : List.of("expired", "expiring", "valid")) {
      ours.asLead()
          .get(ours.at("/delegates?sort=-until&state=" + state))
          .then()
          .body("items.state", is(List.of(state)));
    }
  }

  @Test
  void theBackingHasBeenConsultedOrNotYet() {
    var ours = aPartnership();
    var tomorrow = Day.today().plusDays(2).toString();
    var planned = with(aDelegateOf(ours.lead()), "backingConsultedOn", tomorrow);

    var answer = ours.asLead().body(planned).post(ours.at("/delegates")).then();

    refused(answer, 400, "invalid-input");
    answer.body("issues.name", contains("backingConsultedOn"));
    var delegate = ours.at("/delegates/", names(ours, aDelegateOf(ours.lead())));
    var others = with(planned, "organisation", ours.partner());
    ours.asLead()
        .header("If-Match", "*")
        .body(others)
        .put(delegate)
        .then()
        .statusCode(400)
        .body("issues.name", contains("organisation", "backingConsultedOn"));
  }

  @Test
  void everyFaultIsToldAtOnce() {
    var ours = aPartnership();
    var faulty =
        Map.of(
            "organisation", ours.lead(),
            "name", " ",
            "mandate", Map.of("limit", -1, "until", "ooit", "deliverables", List.of("brief")),
            "competences", Map.of("trust", 9));

    ours.asLead()
        .body(faulty)
        .post(ours.at("/delegates"))
        .then()
        .statusCode(400)
        .body(
            "issues.name",
            hasItems(
                "name",
                "mandate.scope",
                "mandate.limit",
                "mandate.until",
                "mandate.deliverables[0]",
                "competences.trust"));
  }

  private void mandatesUntil(LocalDate lastDay, Case ours) {
    delegates
        .getEntityManager()
        .createNativeQuery(
            """
            insert into delegate
              (id, version, partnership, organisation, name, mandate_scope, mandate_until, announced)
            select gen_random_uuid(), 0, :partnership, :organisation, 'A. de Vries', 'Alles', :until,
                   'VALID'
            from generate_series(1, 1001)
            """)
        .setParameter("partnership", ours.partnership)
        .setParameter("organisation", ours.lead())
        .setParameter("until", lastDay)
        .executeUpdate();
  }

  private void told(LocalDate today) {
    QuarkusTransaction.requiringNew().run(() -> expiring.run(today));
  }

  private static Map<String, Object> until(UUID organisation, String lastDay) {
    return with(
        aDelegateOf(organisation),
        "mandate",
        Map.of("scope", "Inhoud en planning", "until", lastDay));
  }
}
