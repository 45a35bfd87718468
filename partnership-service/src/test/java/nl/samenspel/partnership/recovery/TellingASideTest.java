package nl.samenspel.partnership.recovery;

import static java.util.stream.Collectors.toList;
import static nl.samenspel.partnership.Case.aPartnership;
import static nl.samenspel.partnership.Case.aPartnershipOf;
import static nl.samenspel.partnership.Case.hidden;
import static nl.samenspel.partnership.Case.refused;
import static nl.samenspel.partnership.recovery.Repairing.complains;
import static nl.samenspel.partnership.recovery.Repairing.laidOpen;
import static nl.samenspel.partnership.recovery.Repairing.opened;
import static nl.samenspel.partnership.recovery.Repairing.plans;
import static nl.samenspel.partnership.recovery.Repairing.read;
import static nl.samenspel.partnership.recovery.Repairing.tells;
import static nl.samenspel.partnership.recovery.Repairing.theSideOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import nl.samenspel.chassis.testing.As;
import nl.samenspel.chassis.testing.Topics;
import nl.samenspel.chassis.testing.WithRealInfrastructure;
import nl.samenspel.partnership.Case;
import org.junit.jupiter.api.Test;

/** Each party tells its side without knowing the other's. */
@QuarkusTest
@WithRealInfrastructure
class TellingASideTest {

  private static final String SECRET = "Gebeurd volgens";

  @Inject EntityManager entities;

  @Test
  void untilAllAreInNobodyReadsWhatAnotherSaid() {
    var ours = aPartnershipOf(3);
    var recovery = opened(ours);
    tells(recovery, ours.lead()).statusCode(200).body("whatHappened", notNullValue());
    var own = recovery + "/perspectives/" + ours.lead();

    ours.asLead().get(own).then().statusCode(200).body("whatHappened", notNullValue());
    for (var other : List.of(ours.asPartner(), As.administrator(), As.auditor(), third(ours))) {
      refused(other.get(own).then(), 403, "perspective-hidden");
    }
    read(ours, recovery)
        .body("perspectives.find { it.party == '" + ours.lead() + "' }.entered", is(true))
        .body("perspectives.find { it.party == '" + ours.partner() + "' }.entered", is(false))
        .body("perspectives.whatHappened", everyItem(nullValue()))
        .body("perspectives.enteredOn", everyItem(nullValue()));
    refused(
        As.administrator().get(recovery + "/perspectives/" + ours.partner()).then(),
        403,
        "perspective-hidden");
  }

  @Test
  void noListNoHistoryNoEventAndNoEtagGivesItAwayEither() {
    var ours = aPartnership();
    var recovery = opened(ours);
    var etag = tells(recovery, ours.lead()).statusCode(200).extract().header("ETag");
    var seen = read(ours, recovery).extract().header("ETag");

    As.memberOf(ours.lead())
        .header("If-Match", etag)
        .body(theSideOf("wie zich bedacht"))
        .put(recovery + "/perspectives/" + ours.lead())
        .then()
        .statusCode(200)
        .header("ETag", not(etag));

    assertThat(read(ours, recovery).extract().header("ETag")).isEqualTo(seen);
    for (var place :
        List.of(
            ours.at("/recoveries"), recovery, recovery + "/chain", recovery + "/plan", ours.at())) {
      assertThat(ours.asPartner().get(place).asString()).doesNotContain(SECRET);
    }
    for (var reader : List.of(As.auditor(), As.administrator(), ours.asLead())) {
      var history = reader.get(ours.at("/history?limit=100")).then().statusCode(200);
      history.body("items.resourceType", hasItem("perspective"));
      assertThat(history.extract().asString()).doesNotContain(SECRET);
    }
    ours.lastEvents("RecoveryOpened", "PartnershipChanged");
    assertThat(Topics.eventsOf(ours.partnership).toString()).doesNotContain(SECRET);
    assertThat(kept("history", "coalesce(after::text, '') || coalesce(before::text, '')")).isZero();
    assertThat(kept("outbox", "payload::text")).isZero();
    assertThat(kept("idempotency_key", "coalesce(body, '')")).isZero();
  }

  @Test
  void withTheLastOneAllLieSideBySideAndStay() {
    var ours = aPartnership();
    var recovery = laidOpen(ours);

    ours.asLead()
        .get(recovery)
        .then()
        .body("state", is("planning"))
        .body("laidOpenOn", notNullValue())
        .body(
            "perspectives.whatHappened",
            containsInAnyOrder(
                "Gebeurd volgens " + ours.lead(), "Gebeurd volgens " + ours.partner()));
    As.auditor()
        .get(recovery + "/perspectives/" + ours.partner())
        .then()
        .statusCode(200)
        .body("whatWeNeed", is("Nodig heeft " + ours.partner()));
    tells(recovery, ours.lead()).statusCode(200);
    refused(
        tells(recovery, ours.lead(), ours.lead(), theSideOf("wie nu meer weet")),
        409,
        "perspective-unchangeable");
  }

  @Test
  void nobodySpeaksForAnother() {
    var ours = aPartnership();
    var recovery = opened(ours);

    refused(
        tells(recovery, ours.partner(), ours.lead(), theSideOf("een ander")),
        403,
        "another-organisation");
    hidden(tells(recovery, ours.lead(), UUID.randomUUID(), theSideOf("niemand")));
    refused(tells(recovery, ours.lead(), ours.lead(), Map.of()), 400, "invalid-input");
    tells(recovery, ours.lead(), ours.lead(), Map.of())
        .body("issues.name", containsInAnyOrder("whatHappened", "whatItMeant", "whatWeNeed"));
  }

  @Test
  void whatACollegueWroteIsNotOverwrittenUnseen() {
    var ours = aPartnership();
    var recovery = opened(ours);
    tells(recovery, ours.lead()).statusCode(200);

    refused(
        tells(recovery, ours.lead(), ours.lead(), theSideOf("een collega")),
        428,
        "precondition-required");
    tells(recovery, ours.lead()).statusCode(200);
  }

  @Test
  void planningWaitsForEverySide() {
    var ours = aPartnership();
    var recovery = opened(ours);
    tells(recovery, ours.lead());

    var refusal = plans(ours.asLead(), recovery, Repairing.GOAL);

    refused(refusal, 409, "perspectives-awaited");
    refusal.body("awaiting", contains(ours.partner().toString()));
  }

  @Test
  void whenTheLastSidesComeAtTheSameMomentTheyAreLaidOpenOnce() {
    var ours = aPartnershipOf(4);
    var members = ours.members;
    var recovery =
        opened(
            ours,
            complains(
                ours,
                Map.of("organisation", ours.partner()),
                members.get(0),
                members.get(2),
                members.get(3)));
    var together = new CyclicBarrier(members.size());

    var answers =
        members.stream()
            .map(
                member ->
                    CompletableFuture.supplyAsync(
                        () -> {
                          atOnce(together);
                          return tells(recovery, member).extract().statusCode();
                        }))
            .collect(toList())
            .stream()
            .map(CompletableFuture::join)
            .toList();

    assertThat(answers).containsOnly(200);
    read(ours, recovery)
        .body("state", is("planning"))
        .body("perspectives.entered", everyItem(is(true)));
    var transitions =
        As.auditor()
            .get(ours.at("/history?limit=100&resourceType=recovery"))
            .then()
            .extract()
            .<List<Map<String, Object>>>path("items")
            .stream()
            .filter(change -> String.valueOf(change.get("after")).contains("state=planning"))
            .toList();
    assertThat(transitions).hasSize(1);
  }

  @Test
  void whoLeavesIsNotWaitedFor() {
    var ours = aPartnership();
    var recovery = opened(ours);
    tells(recovery, ours.lead());

    ours.asLead()
        .delete(ours.at("/members/", ours.memberIdOf(ours.partner())))
        .then()
        .statusCode(204);

    ours.asLead().get(recovery).then().body("state", is("planning"));
  }

  @Test
  void whoSpokeForAnOutsiderAndLeavesIsReplacedByTheLead() {
    var ours = aPartnership();
    var complaint = complains(ours, Map.of("external", "client"), ours.lead());
    var recovery = opened(ours, complaint);

    ours.asLead()
        .delete(ours.at("/members/", ours.memberIdOf(ours.partner())))
        .then()
        .statusCode(204);

    tells(recovery, ours.lead(), complaint, theSideOf("de cliënt")).statusCode(200);
    ours.asLead().get(recovery).then().body("state", is("talking"));
  }

  @Test
  void orByAnotherMemberThatIsNoPartyWhereThereIsOne() {
    var ours = aPartnershipOf(3);
    var complaint = complains(ours, Map.of("external", "client"), ours.lead());
    var recovery = opened(ours, complaint);

    ours.asLead()
        .delete(ours.at("/members/", ours.memberIdOf(ours.partner())))
        .then()
        .statusCode(204);

    refused(
        tells(recovery, ours.lead(), complaint, theSideOf("de cliënt")),
        403,
        "another-organisation");
    tells(recovery, ours.members.get(2), complaint, theSideOf("de cliënt")).statusCode(200);
  }

  private long kept(String table, String column) {
    return (Long)
        entities
            .createNativeQuery(
                "select count(*) from "
                    + table
                    + " where "
                    + column
                    + " like '%"
                    + SECRET
                    + "%wie zich bedacht%'",
                Long.class)
            .getSingleResult();
  }

  private static RequestSpecification third(Case ours) {
    return As.coordinatorOf(ours.members.get(2));
  }

  private static void atOnce(CyclicBarrier together) {
    try {
      together.await();
    } catch (Exception interrupted) {
      throw new IllegalStateException(interrupted);
    }
  }
}
