package nl.samenspel.partnership.recovery;

import static nl.samenspel.partnership.Case.aPartnership;
import static nl.samenspel.partnership.Case.aPartnershipOf;
import static nl.samenspel.partnership.Case.anOrganisation;
import static nl.samenspel.partnership.Case.hidden;
import static nl.samenspel.partnership.Case.refused;
import static nl.samenspel.partnership.Case.with;
import static nl.samenspel.partnership.recovery.Repairing.anAction;
import static nl.samenspel.partnership.recovery.Repairing.complains;
import static nl.samenspel.partnership.recovery.Repairing.opened;
import static nl.samenspel.partnership.recovery.Repairing.opens;
import static nl.samenspel.partnership.recovery.Repairing.plans;
import static nl.samenspel.partnership.recovery.Repairing.shares;
import static nl.samenspel.partnership.recovery.Repairing.tells;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.samenspel.chassis.testing.As;
import nl.samenspel.chassis.testing.EventContract;
import nl.samenspel.chassis.testing.WithRealInfrastructure;
import nl.samenspel.chassis.time.TimeOrderedId;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithRealInfrastructure
class OpeningARecoveryTest {

  @Test
  void whoComplainedAndWhoWasComplainedAboutAreHeard() {
    var ours = aPartnershipOf(3);
    var complaint = complains(ours);

    opens(ours, complaint)
        .statusCode(201)
        .body("state", is("talking"))
        .body("complaints", contains(complaint))
        .body(
            "perspectives.organisation",
            containsInAnyOrder(ours.lead().toString(), ours.partner().toString()))
        .body("perspectives.entered", contains(false, false))
        .body(
            "goal.original",
            is("400 werkzoekenden aan een vakdiploma en een baan in de techniek helpen."))
        .body("missing.code", contains("perspectivesEntered", "planShared"));
  }

  @Test
  void whereAllPartiesHaveLeftTheOthersBeginWithThePlan() {
    var ours = aPartnershipOf(3);
    var third = ours.members.get(2);
    var complaint = complains(ours, Map.of("organisation", ours.partner()), third);
    List.of(ours.partner(), third)
        .forEach(
            party ->
                ours.asLead()
                    .delete(ours.at("/members/", ours.memberIdOf(party)))
                    .then()
                    .statusCode(204));

    var opened =
        ours.asLead()
            .body(Map.of("complaints", List.of(complaint)))
            .post(ours.at("/recoveries"))
            .then()
            .statusCode(201)
            .body("state", is("planning"))
            .body("perspectives", hasSize(0))
            .body("missing.code", contains("planShared"));

    var told = ours.lastEvents("RecoveryOpened", "PartnershipChanged");
    told.forEach(EventContract::assertValid);
    assertThat(told.get(0).at("/data/parties")).isEmpty();
    var recovery = ours.at("/recoveries/", opened.extract().path("id"));
    ours.asLead().get(recovery).then().statusCode(200).body("state", is("planning"));
    var plan =
        Map.of(
            "goal",
            Map.of("stillHolds", true),
            "actions",
            List.of(anAction("Vooraf overleggen", ours.lead())));
    plans(ours.asLead(), recovery, plan).statusCode(200);
    shares(ours, recovery, ours.lead()).statusCode(200).body("state", is("executing"));
    var end = Map.<String, Object>of("type", "end", "reason", "Wij gaan uit elkaar.");
    ours.transition(end).statusCode(409).body("unsettled.code", hasItem("recoveriesOpen"));
  }

  @Test
  void meanwhileThePartnershipIsRecovering() {
    var ours = aPartnership();
    var recovery = opened(ours);

    ours.asLead().get(ours.at()).then().body("status", is("recovering"));
    var told = ours.lastEvents("ComplaintLogged", "RecoveryOpened", "PartnershipChanged");
    told.forEach(EventContract::assertValid);
    assertThat(told.get(1).at("/data/recovery").asText()).isEqualTo(recovery.replaceAll(".*/", ""));
    assertThat(told.get(1).at("/data/parties")).hasSize(2);
    assertThat(told.get(2).at("/data/status").asText()).isEqualTo("recovering");
  }

  @Test
  void aComplaintIsInOneOpenRecoveryAtATime() {
    var ours = aPartnership();
    var complaint = complains(ours);
    var recovery = opened(ours, complaint);

    var refusal = opens(ours, complains(ours), complaint);

    refused(refusal, 409, "complaint-in-recovery");
    refusal.body("recoveries", contains(recovery.replaceAll(".*/", "")));
    // Another complaint can be recovered from beside it.
    opens(ours, complains(ours)).statusCode(201);
    ours.asLead()
        .get(ours.at("/recoveries?state=talking"))
        .then()
        .statusCode(200)
        .body("total", is(2))
        .body("items.perspectives", hasSize(2));
  }

  @Test
  void fromAWithdrawnComplaintThereIsNothingToRecover() {
    var ours = aPartnership();
    var complaint = complains(ours);
    ours.asPartner()
        .body(Map.of("type", "withdraw"))
        .post(ours.at("/complaints/", complaint, "/steps"))
        .then()
        .statusCode(201);

    var refusal = opens(ours, complaint);

    refused(refusal, 409, "recovery-from-withdrawn-complaint");
    refusal.body("complaints", contains(complaint));
  }

  @Test
  void everyFaultIsTold() {
    var ours = aPartnership();
    var theirs = complains(aPartnership());

    var known = complains(ours);
    var answer = opens(ours, known, known, theirs, UUID.randomUUID().toString());

    refused(answer, 400, "invalid-input");
    answer.body("issues.name", contains("complaints[2]", "complaints[3]"));
    refused(opens(ours), 400, "invalid-input");
  }

  @Test
  void itIsNobodyElsesToSee() {
    var ours = aPartnership();
    var recovery = opened(ours);
    var outsider = As.coordinatorOf(anOrganisation("Buitenstaander"));

    hidden(outsider.get(recovery).then());
    hidden(outsider.get(recovery + "/chain").then());
    hidden(outsider.get(recovery + "/plan").then());
    hidden(outsider.get(ours.at("/recoveries")).then());
    hidden(outsider.get(recovery + "/perspectives/" + ours.lead()).then());
    hidden(outsider.body(Map.of()).post(recovery + "/closure").then());
    refused(As.analyst().get(recovery).then(), 403, "forbidden");
    As.auditor().get(recovery).then().statusCode(200);
  }

  @Test
  void aMemberThatIsNoPartyReadsAlongOnly() {
    var ours = aPartnershipOf(3);
    var recovery = opened(ours);
    tells(recovery, ours.lead());
    tells(recovery, ours.partner());
    var third = As.coordinatorOf(ours.members.get(2));

    third.get(recovery).then().statusCode(200);
    refused(plans(third, recovery, Map.of()), 403, "recovery-not-yours");
  }

  @Test
  void itCanBePutUnderAnIdOfOnesOwn() {
    var ours = aPartnership();
    var complaints = Map.of("complaints", List.of(complains(ours)));
    var address = ours.at("/recoveries/", TimeOrderedId.next().toString());

    ours.asPartner().body(complaints).put(address).then().statusCode(201);
    ours.asPartner().body(complaints).put(address).then().statusCode(200);

    var others = Map.of("complaints", List.of(complains(ours)));
    refused(ours.asPartner().body(others).put(address).then(), 428, "precondition-required");
    refused(
        ours.asPartner().header("If-Match", "*").body(others).put(address).then(),
        400,
        "invalid-input");
    // An id that another partnership holds is nothing to learn from.
    var theirs = aPartnership();
    theirs
        .asPartner()
        .body(Map.of("complaints", List.of(complains(theirs))))
        .put(address.replace(ours.partnership.toString(), theirs.partnership.toString()))
        .then()
        .statusCode(409);
  }

  @Test
  void anOutsiderIsSpokenForByAMemberThatIsNoParty() {
    var ours = aPartnershipOf(3);
    var third = ours.members.get(2);
    var complaint = complains(ours, Map.of("external", "client"), ours.lead());

    opens(ours, complaint)
        .statusCode(201)
        .body("perspectives.find { it.external == 'client' }.party", is(complaint))
        .body(
            "perspectives.find { it.external == 'client' }.speaker", is(ours.partner().toString()));
    opens(ours, complains(ours, Map.of("external", "client"), ours.partner()))
        .body("perspectives.find { it.external == 'client' }.speaker", is(ours.lead().toString()));
    opens(ours, complains(ours, Map.of("external", "resident"), ours.lead(), ours.partner()))
        .body("perspectives.find { it.external != null }.speaker", is(third.toString()));
  }

  @Test
  void whereAllAreConcernedTheLeadSpeaksForAnOutsider() {
    var ours = aPartnership();

    opens(ours, complains(ours, Map.of("external", "other"), ours.lead(), ours.partner()))
        .body("perspectives.find { it.external != null }.speaker", is(ours.lead().toString()));
  }

  @Test
  void whatHasEndedIsNotRepairedButCanEndInTheMiddleOfIt() {
    var ours = aPartnership();
    var complaint = complains(ours);
    var recovery = opened(ours);
    var end = Map.<String, Object>of("type", "end", "reason", "Wij gaan uit elkaar.");

    ours.transition(end).statusCode(409).body("unsettled.code", hasItem("recoveriesOpen"));
    ours.transition(
            with(end, "exit", Map.of("agreedOn", "2026-11-01", "settlement", "Ieder zijns weegs.")))
        .statusCode(201);

    refused(opens(ours, complaint), 409, "partnership-ended");
    refused(tells(recovery, ours.lead()), 409, "partnership-ended");
    ours.asLead().get(recovery).then().statusCode(200).body("state", is("talking"));
    ours.asLead().get(ours.at()).then().body("status", is("ended"));
  }
}
