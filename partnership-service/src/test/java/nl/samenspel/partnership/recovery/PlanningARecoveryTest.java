package nl.samenspel.partnership.recovery;

import static nl.samenspel.partnership.Agreeing.patch;
import static nl.samenspel.partnership.Case.aPartnership;
import static nl.samenspel.partnership.Case.aPartnershipOf;
import static nl.samenspel.partnership.Case.hidden;
import static nl.samenspel.partnership.Case.refused;
import static nl.samenspel.partnership.Case.with;
import static nl.samenspel.partnership.recovery.Repairing.GOAL;
import static nl.samenspel.partnership.recovery.Repairing.aPlan;
import static nl.samenspel.partnership.recovery.Repairing.actionsOf;
import static nl.samenspel.partnership.recovery.Repairing.allIsDone;
import static nl.samenspel.partnership.recovery.Repairing.anAction;
import static nl.samenspel.partnership.recovery.Repairing.concludes;
import static nl.samenspel.partnership.recovery.Repairing.laidOpen;
import static nl.samenspel.partnership.recovery.Repairing.planned;
import static nl.samenspel.partnership.recovery.Repairing.plans;
import static nl.samenspel.partnership.recovery.Repairing.read;
import static nl.samenspel.partnership.recovery.Repairing.shared;
import static nl.samenspel.partnership.recovery.Repairing.shares;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.samenspel.chassis.testing.As;
import nl.samenspel.chassis.testing.EventContract;
import nl.samenspel.chassis.testing.WithRealInfrastructure;
import nl.samenspel.chassis.time.TimeOrderedId;
import nl.samenspel.chassis.time.Today;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithRealInfrastructure
class PlanningARecoveryTest {

  @Inject Today today;

  @Test
  void thePartiesReturnToTheGoalAndSayWhatTheyWillDo() {
    var ours = aPartnership();
    var recovery = planned(ours);

    read(ours, recovery)
        .body("goal.stillHolds", is(false))
        .body("goal.renewed", is("300 werkzoekenden aan een baan helpen."))
        .body("factors.effect", contains("hinders"))
        .body("actions.owner", contains(ours.lead().toString(), ours.partner().toString()))
        .body("actions.done", contains(false, false))
        .body("state", is("planning"));
    var told = ours.lastEvents("RecoveryPlanned").get(0);
    EventContract.assertValid(told);
    assertThat(told.at("/data/actions/0/due").asText()).isEqualTo("2026-12-18");
    assertThat(told.at("/data/actions/0/done").asBoolean()).isFalse();
  }

  @Test
  void thePlanGrowsAndIsToldOnceItIsComplete() {
    var ours = aPartnership();
    var recovery = laidOpen(ours);
    var loose = Map.of("actions", List.of(Map.of("title", "Vooraf overleggen")));

    plans(ours.asLead(), recovery, loose).statusCode(200).body("actions[0].owner", nullValue());
    var incomplete = shares(ours, recovery, ours.lead(), ours.partner());

    refused(incomplete, 409, "recovery-plan-incomplete");
    incomplete
        .body("missing.code", contains("goalRestated", "actionsPromised"))
        .body("missing[1].explanation", containsString("Vooraf overleggen"));
    ours.lastEvents("RecoveryOpened", "PartnershipChanged");
    plans(
            ours.asLead(),
            recovery,
            with(GOAL, "actions", List.of(anAction("Vooraf overleggen", ours.lead()))))
        .statusCode(200);
    ours.lastEvents("PartnershipChanged", "RecoveryPlanned");
  }

  @Test
  void theSamePlanChangesNothingAndAnotherNeedsToHaveSeenIt() {
    var ours = aPartnership();
    var recovery = planned(ours);
    var before = read(ours, recovery).extract();

    ours.asLead().body(aPlan(ours)).put(recovery + "/plan").then().statusCode(200);
    assertThat(read(ours, recovery).extract().header("ETag")).isEqualTo(before.header("ETag"));
    assertThat(actionsOf(ours, recovery)).isEqualTo(before.<List<String>>path("actions.id"));
    refused(ours.asLead().body(GOAL).put(recovery + "/plan").then(), 428, "precondition-required");
    ours.asLead()
        .contentType("application/merge-patch+json")
        .header("If-Match", before.header("ETag"))
        .body(Map.of("goal", Map.of("stillHolds", true)))
        .patch(recovery + "/plan")
        .then()
        .statusCode(200)
        .body("goal.stillHolds", is(true))
        .body("actions.size()", is(2));
  }

  @Test
  void anActionThatIsRenamedIsNotTheNewOneThatGetsItsTitle() {
    var ours = aPartnership();
    var recovery = planned(ours);
    var before = read(ours, recovery).extract();
    var renamed =
        List.of(
            Map.of("id", before.path("actions[0].id"), "title", "Iets anders"),
            Map.of("title", before.path("actions[0].title")));

    ours.asLead()
        .header("If-Match", before.header("ETag"))
        .body(with(GOAL, "actions", renamed))
        .put(recovery + "/plan")
        .then()
        .statusCode(200)
        .body("actions[0].id", is(before.<String>path("actions[0].id")))
        .body("actions[1].id", not(before.<String>path("actions[0].id")));
  }

  @Test
  void everyFaultInAPlanIsTold() {
    var ours = aPartnership();
    var recovery = laidOpen(ours);
    var id = TimeOrderedId.next();
    var plan =
        Map.of(
            "goal",
            Map.of("stillHolds", false),
            "actions",
            List.of(
                with(anAction("Overleggen", ours.lead()), "id", id),
                with(anAction("Overleggen", UUID.randomUUID()), "id", id)));

    var answer = plans(ours.asLead(), recovery, plan);

    refused(answer, 400, "invalid-input");
    answer.body(
        "issues.name",
        containsInAnyOrder(
            "goal.renewed", "actions[1].owner", "actions[1].title", "actions[1].id"));
  }

  @Test
  void whatAMemberDidBeforeItLeftStaysInThePlanAsItsOwn() {
    var ours = aPartnershipOf(3);
    var third = ours.members.get(2);
    var recovery = laidOpen(ours);
    plans(
            ours.asPartner(),
            recovery,
            with(GOAL, "actions", List.of(anAction("Sleutels overdragen", third))))
        .statusCode(200);
    shares(ours, recovery, ours.lead(), ours.partner()).statusCode(200);
    allIsDone(ours, recovery);
    ours.asLead().delete(ours.at("/members/", ours.memberIdOf(third))).then().statusCode(204);

    patch(ours.asPartner(), Map.of("goal", Map.of("renewed", "Minder tegelijk.")))
        .patch(recovery + "/plan")
        .then()
        .statusCode(200)
        .body("actions.owner", contains(third.toString()))
        .body("actions.done", contains(true));
  }

  @Test
  void whatAMemberThatLeftHasYetToDoIsForAnother() {
    var ours = aPartnershipOf(3);
    var third = ours.members.get(2);
    var recovery = laidOpen(ours);
    var plan = with(GOAL, "actions", List.of(anAction("Sleutels overdragen", third)));
    plans(ours.asPartner(), recovery, plan).statusCode(200);
    ours.asLead().delete(ours.at("/members/", ours.memberIdOf(third))).then().statusCode(204);

    var answer = patch(ours.asPartner(), GOAL).patch(recovery + "/plan").then();

    refused(answer, 400, "invalid-input");
    answer.body("issues.name", contains("actions[0].owner"));
  }

  @Test
  void aPlanIsSharedWithThePartiesAndWhoeverElseItConcerns() {
    var ours = aPartnershipOf(3);
    var third = ours.members.get(2);
    var recovery = planned(ours);

    var refusal = shares(ours, recovery, ours.lead(), third);

    refused(refusal, 409, "recovery-party-left-out");
    refusal.body("organisations", contains(ours.partner().toString()));
    shares(ours, recovery, ours.lead(), ours.lead(), UUID.randomUUID())
        .statusCode(400)
        .body("issues.name", contains("sharedWith[2]"));
    shares(ours, recovery, ours.lead(), ours.lead(), ours.partner(), third)
        .statusCode(200)
        .body("state", is("executing"))
        .body("sharedWith.size()", is(3))
        .body("sharedOn", is(today.get().toString()))
        .body("measureTrustOn", is(today.get().plusWeeks(6).toString()));
    var told = ours.lastEvents("RecoveryPlanned", "RecoveryPlanShared").get(1);
    EventContract.assertValid(told);
    assertThat(told.at("/data/measureTrustOn").asText())
        .isEqualTo(today.get().plusWeeks(6).toString());
  }

  @Test
  void trustIsMeasuredTodayAtTheEarliest() {
    var ours = aPartnership();
    var recovery = planned(ours);
    var sharing = Map.<String, Object>of("sharedWith", ours.members);

    refused(
        ours.asLead()
            .body(with(sharing, "measureTrustOn", today.get().minusDays(1).toString()))
            .post(recovery + "/sharing")
            .then(),
        400,
        "invalid-input");
    ours.asLead()
        .body(with(sharing, "measureTrustOn", today.get().toString()))
        .post(recovery + "/sharing")
        .then()
        .statusCode(200)
        .body("measureTrustOn", is(today.get().toString()));
  }

  @Test
  void whatIsDoneIsToldByWhoDoesIt() {
    var ours = aPartnershipOf(3);
    var recovery = shared(ours);
    var actions = actionsOf(ours, recovery);
    var done = Map.<String, Object>of("done", true);

    refused(concludes(ours.asPartner(), recovery, actions.get(0), done), 403, "not-owner-nor-lead");
    concludes(ours.asLead(), recovery, actions.get(0), done)
        .statusCode(200)
        .body("state", is("executing"))
        .body("actions[0].doneOn", is(today.get().toString()));
    var told = ours.lastEvents("RecoveryPlanned").get(0);
    assertThat(told.at("/data/actions/0/done").asBoolean()).isTrue();
    concludes(
            ours.asPartner(),
            recovery,
            actions.get(1),
            Map.of("done", false, "because", "De opleiding stopt."))
        .statusCode(200)
        .body("state", is("verifying"))
        .body("actions[1].droppedBecause", is("De opleiding stopt."));
    assertThat(ours.lastEvents("RecoveryPlanned", "RecoveryPlanned").get(1).at("/data/actions"))
        .hasSize(1);
    concludes(ours.asPartner(), recovery, actions.get(1), Map.of("done", false))
        .body("state", is("executing"));
  }

  @Test
  void whatIsSaidOfAnActionFitsItsOutcome() {
    var ours = aPartnership();
    var recovery = shared(ours);
    var action = actionsOf(ours, recovery).get(0);

    for (var odd :
        List.<Map<String, Object>>of(
            Map.of(),
            Map.of("done", true, "because", "Zomaar."),
            Map.of("done", false, "on", "2026-11-01"),
            Map.of("done", true, "on", today.get().plusDays(1).toString()))) {
      refused(concludes(ours.asLead(), recovery, action, odd), 400, "invalid-input");
    }
    concludes(
            ours.asLead(),
            recovery,
            action,
            Map.of("done", true, "because", "Zomaar.", "on", today.get().plusDays(1).toString()))
        .body("issues.name", contains("because", "on"));
    hidden(concludes(ours.asLead(), recovery, UUID.randomUUID().toString(), Map.of("done", true)));
  }

  @Test
  void aPlanThatChangesAfterItWasSharedIsSharedAgain() {
    var ours = aPartnership();
    var recovery = shared(ours);
    allIsDone(ours, recovery);

    plans(
            ours.asPartner(),
            recovery,
            with(
                aPlan(ours),
                "actions",
                List.of(
                    anAction("Vooraf overleggen", ours.lead()),
                    anAction("Een vaste contactpersoon", ours.partner()))))
        .statusCode(200);

    read(ours, recovery)
        .body("state", is("planning"))
        .body("sharedWith", empty())
        .body("actions.done", contains(true, false))
        .body("missing.code", contains("actionsDone", "planShared"));
    refused(
        concludes(ours.asLead(), recovery, actionsOf(ours, recovery).get(0), Map.of("done", false)),
        409,
        "recovery-plan-not-shared");
    shares(ours, recovery, ours.lead(), ours.partner()).body("state", is("executing"));
  }

  @Test
  void theLeadMayStepInWhereItIsNoParty() {
    var ours = aPartnershipOf(3);
    var members = ours.members;
    var complaint =
        Repairing.complains(ours, Map.of("organisation", ours.partner()), members.get(2));
    var recovery = Repairing.opened(ours, complaint);
    Repairing.tells(recovery, ours.partner());
    Repairing.tells(recovery, members.get(2));

    plans(ours.asLead(), recovery, GOAL).statusCode(200);
    plans(As.memberOf(members.get(2)), recovery, aPlan(ours)).statusCode(200);
  }
}
