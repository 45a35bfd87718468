package nl.samenspel.partnership.recovery;

import static nl.samenspel.partnership.Case.aPartnership;
import static nl.samenspel.partnership.Case.refused;
import static nl.samenspel.partnership.Case.with;
import static nl.samenspel.partnership.recovery.Repairing.aPlan;
import static nl.samenspel.partnership.recovery.Repairing.allIsDone;
import static nl.samenspel.partnership.recovery.Repairing.awaitsAfter;
import static nl.samenspel.partnership.recovery.Repairing.awaitsBefore;
import static nl.samenspel.partnership.recovery.Repairing.closes;
import static nl.samenspel.partnership.recovery.Repairing.complains;
import static nl.samenspel.partnership.recovery.Repairing.isClosed;
import static nl.samenspel.partnership.recovery.Repairing.isMeasured;
import static nl.samenspel.partnership.recovery.Repairing.opened;
import static nl.samenspel.partnership.recovery.Repairing.opens;
import static nl.samenspel.partnership.recovery.Repairing.plans;
import static nl.samenspel.partnership.recovery.Repairing.read;
import static nl.samenspel.partnership.recovery.Repairing.shared;
import static nl.samenspel.partnership.recovery.Repairing.tells;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import nl.samenspel.chassis.testing.EventContract;
import nl.samenspel.chassis.testing.Statements;
import nl.samenspel.chassis.testing.WithRealInfrastructure;
import nl.samenspel.partnership.Case;
import org.junit.jupiter.api.Test;

/** Trust is measured again, and only then is a recovery closed. */
@QuarkusTest
@WithRealInfrastructure
class ClosingARecoveryTest {

  @Test
  void whatIsMissingIsToldWithWhatWouldHelp() {
    var ours = aPartnership();
    var early = closes(ours, opened(ours));
    refused(early, 409, "recovery-not-done");
    early.body("missing.code", contains("perspectivesEntered", "planShared"));

    var theirs = aPartnership();
    var late = closes(theirs, shared(theirs));

    refused(late, 409, "recovery-not-done");
    late.body("missing.code", contains("actionsDone", "trustMeasured"))
        .body("missing[0].explanation", containsString("2 acties"));
  }

  @Test
  void aPulseThatOpenedBeforeThePlanWasSharedMeasuresOldTrust() {
    var ours = aPartnership();
    var recovery = shared(ours);
    allIsDone(ours, recovery);

    // Closed after the sharing, but people answered before they knew the plan.
    var before = isMeasured(ours, Instant.now().minus(Duration.ofDays(3)), 2.8);
    awaitsBefore(ours, recovery, before);

    closes(ours, recovery).statusCode(409).body("missing.code", contains("trustMeasured"));
    read(ours, recovery).body("trust.before.score", is(2.8f)).body("trust.after", nullValue());
  }

  @Test
  void aScoreThatIsNotShownIsNoGround() {
    var ours = aPartnership();
    var recovery = shared(ours);
    allIsDone(ours, recovery);

    awaitsAfter(ours, recovery, isMeasured(ours, Instant.now(), null));

    closes(ours, recovery).statusCode(409).body("missing.code", contains("trustShown"));
    read(ours, recovery).body("trust.after.suppressed", is(true));
    // Another one helps; and a later one that is suppressed takes nothing away.
    var scored = isMeasured(ours, Instant.now(), 3.6);
    isMeasured(ours, Instant.now(), null);
    awaitsAfter(ours, recovery, scored);
    closes(ours, recovery).statusCode(200);
  }

  @Test
  void afterTrustWasMeasuredItIsClosedAndThePartnershipGoesOn() {
    var ours = aPartnership();
    var recovery = shared(ours);
    isMeasured(ours, Instant.now().minus(Duration.ofDays(3)), 2.8);
    var after = isMeasured(ours, Instant.now(), 3.6);
    awaitsAfter(ours, recovery, after);
    allIsDone(ours, recovery);

    closes(ours, recovery)
        .statusCode(200)
        .body("state", is("closed"))
        .body("missing", empty())
        .body("trust.before.score", is(2.8f))
        .body("trust.after.score", is(3.6f))
        .body("trust.advice", empty());

    ours.asLead().get(ours.at()).then().body("status", is("active"));
    var told = ours.lastEvents("RecoveryClosed", "PartnershipChanged");
    told.forEach(EventContract::assertValid);
    assertThat(told.get(0).at("/data/assessment").asText()).isEqualTo(after.toString());
    assertThat(told.get(0).at("/data/trustScore").asDouble()).isEqualTo(3.6);
    assertThat(told.get(1).at("/data/status").asText()).isEqualTo("active");
    refused(closes(ours, recovery), 409, "recovery-closed");
    refused(plans(ours.asLead(), recovery, aPlan(ours)), 409, "recovery-closed");
    refused(tells(recovery, ours.lead()), 409, "recovery-closed");
  }

  @Test
  void whoAsksWhetherItReadsOtherwiseIsToldSoOnceTrustWasMeasured() {
    var ours = aPartnership();
    var recovery = shared(ours);
    var seen = read(ours, recovery).extract().header("ETag");
    ours.asPartner().header("If-None-Match", seen).get(recovery).then().statusCode(304);

    awaitsAfter(ours, recovery, isMeasured(ours, Instant.now(), 3.6));

    ours.asPartner()
        .header("If-None-Match", seen)
        .get(recovery)
        .then()
        .statusCode(200)
        .header("ETag", not(seen));
    // Nobody changed it, so who changes it now overwrites nothing.
    ours.asPartner()
        .header("If-Match", seen)
        .body(with(aPlan(ours), "factors", List.of()))
        .put(recovery + "/plan")
        .then()
        .statusCode(200);
  }

  @Test
  void theWholeChainCanBeFollowed() {
    var ours = aPartnership();
    var recovery = shared(ours);
    var before = isMeasured(ours, Instant.now().minus(Duration.ofDays(3)), 2.8);
    var after = isMeasured(ours, Instant.now(), 3.6);
    awaitsBefore(ours, recovery, before);
    awaitsAfter(ours, recovery, after);
    allIsDone(ours, recovery);
    closes(ours, recovery).statusCode(200);

    ours.asPartner()
        .get(recovery + "/chain")
        .then()
        .statusCode(200)
        .body("items.find { it.what == 'trustMeasuredBefore' }.score", is(2.8f))
        .body("items.find { it.what == 'trustMeasuredAfter' }.score", is(3.6f))
        .body("items.findAll { it.what == 'actionDone' }.size()", is(2))
        .body("items.what.unique().size()", is(8));
  }

  @Test
  void itStaysRecoveringUntilTheLastIsClosed() {
    var ours = aPartnership();
    var recovery = shared(ours);
    opens(ours, complains(ours)).statusCode(201);
    allIsDone(ours, recovery);
    awaitsAfter(ours, recovery, isMeasured(ours, Instant.now(), 4.0));

    closes(ours, recovery).statusCode(200);

    ours.asLead().get(ours.at()).then().body("status", is("recovering"));
    ours.lastEvents("RecoveryClosed");
  }

  @Test
  void trustNeedNotBeHighButItIsSaidWhenItIsNot() {
    var ours = aPartnership();
    var recovery = shared(ours);
    isMeasured(ours, Instant.now().minus(Duration.ofDays(3)), 2.8);
    var after = isMeasured(ours, Instant.now(), 2.6);
    awaitsAfter(ours, recovery, after);
    allIsDone(ours, recovery);

    closes(ours, recovery)
        .statusCode(200)
        .body("trust.advice[0]", containsString("niet hoger dan ervoor (2,6, was 2,8)"));
  }

  @Test
  void aPulseOfSeveralComplaintsIsToldMoreThanOnceAndCountsOnce() {
    var ours = aPartnership();
    var recovery = shared(ours);
    var after = isMeasured(ours, Instant.now(), 3.6);
    isClosed(ours, after, 3.6);
    awaitsAfter(ours, recovery, after);

    ours.asPartner()
        .get(recovery + "/chain")
        .then()
        .body("items.findAll { it.what == 'trustMeasuredAfter' }.size()", is(1));
  }

  @Test
  void eachRequestTakesAKnownNumberOfStatements() {
    var ours = aPartnership();
    var recovery = shared(ours);
    var theirs = Case.aPartnershipOf(6);
    var other = shared(theirs);
    opened(theirs);

    // Let in; the recovery with its perspectives; pulses.
    assertThat(reading(ours, recovery)).isEqualTo(3);
    assertThat(reading(theirs, other)).isEqualTo(3);
    // And complaints, with their steps.
    assertThat(reading(theirs, other + "/chain")).isEqualTo(4);
    // Let in; pulses; page, perspectives, how many.
    assertThat(reading(ours, ours.at("/recoveries"))).isEqualTo(5);
    assertThat(reading(theirs, theirs.at("/recoveries"))).isEqualTo(5);
    var complaint = complains(ours);
    // Lock, members; complaint; others; recovery, perspectives, history; event; partnership,
    // history; event; pulses.
    assertThat(Statements.during(() -> opens(ours, complaint).statusCode(201)))
        .hasSizeLessThanOrEqualTo(12);
  }

  private static int reading(Case ours, String address) {
    return Statements.during(() -> ours.asLead().get(address).then().statusCode(200)).size();
  }
}
