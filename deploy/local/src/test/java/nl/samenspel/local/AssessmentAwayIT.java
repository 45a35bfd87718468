package nl.samenspel.local;

import static nl.samenspel.local.home.Service.ASSESSMENT;
import static nl.samenspel.local.home.Service.PARTNERSHIP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What happens while the assessment service is down is measured all the same. */
@ExtendWith(SharedSuite.class)
class AssessmentAwayIT {
  private static final Duration AFTERWARDS = Duration.ofSeconds(60);
  private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Amsterdam"));

  @Test
  void fromAComplaintToThePulseAndFromARecoveryToTheLaterPulse(RunningSuite suite) {
    var small = SmallCase.in(suite);
    long earlier = suite.timesReadyAgain(ASSESSMENT.title());
    var process = suite.process(ASSESSMENT.title());

    suite.signal("KILL", process);
    process.onExit().join();
    UUID complaint = small.complain("Wij horen wijzigingen pas achteraf.");
    UUID recovery = recover(small, complaint);
    suite.awaitReadyAgain(ASSESSMENT.title(), earlier);

    // The first opens at once; the one after the recovery waits until it has closed.
    var assessments = "/assessments?sort=opensOn&partnership=" + small.id();
    await()
        .atMost(AFTERWARDS)
        .untilAsserted(
            () ->
                assertThat(small.lead().get(ASSESSMENT, assessments).getList("items.reason"))
                    .containsExactly("complaintLogged", "recoveryVerification"));
    var found = small.lead().get(ASSESSMENT, assessments);
    assertThat(found.getList("items.instrument")).containsOnly("trustPulse");
    assertThat(found.getList("items.state")).containsExactly("open", "scheduled");
    assertThat(found.getUUID("items[0].complaint")).isEqualTo(complaint);
    assertThat(found.getUUID("items[1].recoveries[0]")).isEqualTo(recovery);
  }

  /** Both tell their side, promise one thing, and share the plan with one another. */
  private static UUID recover(SmallCase small, UUID complaint) {
    var recoveries = small.path() + "/recoveries";
    UUID id =
        small
            .lead()
            .post(PARTNERSHIP, recoveries, Map.of("complaints", List.of(complaint)))
            .getUUID("id");
    var side =
        Map.of(
            "whatHappened", "Er veranderde iets.",
            "whatItMeant", "Wij wisten niet meer waar wij aan toe waren.",
            "whatWeNeed", "Het eerder horen.",
            "ourPart", "Wij vroegen er niet naar.");
    var path = recoveries + "/" + id;
    small.lead().put(PARTNERSHIP, path + "/perspectives/" + small.leads(), side);
    small.partner().put(PARTNERSHIP, path + "/perspectives/" + small.partners(), side);
    var action =
        Map.of(
            "title",
            "Elke week bellen",
            "owner",
            small.leads(),
            "due",
            TODAY.plusWeeks(2).toString());
    small
        .lead()
        .put(
            PARTNERSHIP,
            path + "/plan",
            Map.of(
                "goal",
                Map.of("stillHolds", true),
                "factors",
                List.of(Map.of("then", "Rustig.", "now", "Druk.", "effect", "hinders")),
                "actions",
                List.of(action)));
    small
        .lead()
        .act(
            PARTNERSHIP,
            path + "/sharing",
            Map.of(
                "sharedWith",
                List.of(small.leads(), small.partners()),
                "measureTrustOn",
                TODAY.toString()));
    return id;
  }
}
