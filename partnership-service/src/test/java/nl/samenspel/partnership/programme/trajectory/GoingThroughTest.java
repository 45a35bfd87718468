package nl.samenspel.partnership.programme.trajectory;

import static nl.samenspel.partnership.Case.refused;
import static nl.samenspel.partnership.programme.Offering.ACCEPTED;
import static nl.samenspel.partnership.programme.Offering.AT_WORK;
import static nl.samenspel.partnership.programme.Offering.ENDED;
import static nl.samenspel.partnership.programme.Offering.SHARED;
import static nl.samenspel.partnership.programme.Offering.STARTED;
import static nl.samenspel.partnership.programme.Offering.aProgramme;
import static nl.samenspel.partnership.programme.Offering.on;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import nl.samenspel.chassis.testing.As;
import nl.samenspel.chassis.testing.Day;
import nl.samenspel.chassis.testing.EventContract;
import nl.samenspel.chassis.testing.Statements;
import nl.samenspel.chassis.testing.WithRealInfrastructure;
import nl.samenspel.partnership.Case;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithRealInfrastructure
class GoingThroughTest {

  @Test
  void itStartsOnceCandidateAndClientManagerHaveTheIntake() {
    var offered = aProgramme();
    var trajectory = offered.refers("K-2026-0412");
    offered.taken(trajectory, ACCEPTED);

    refused(offered.step(trajectory, STARTED), 409, "trajectory-intake-not-shared");
    offered.taken(trajectory, on("2025-03-18", SHARED));
    // Shared the day after it would start.
    refused(offered.step(trajectory, STARTED), 409, "trajectory-intake-not-shared");
    offered.taken(trajectory, on("2025-03-18", STARTED)).body("state", is("running"));

    offered
        .read(trajectory)
        .body("intake.sharedOn", is("2025-03-18"))
        .body("startedOn", is("2025-03-18"))
        .body("decision.decision", is("accept"));
  }

  @Test
  void itStartsAfterItWasAccepted() {
    var offered = aProgramme();
    var trajectory = offered.refers("K-2026-0412");
    offered.taken(trajectory, SHARED);

    var answer = offered.step(trajectory, STARTED);

    refused(answer, 409, "trajectory-step-out-of-order");
    answer
        .body("nextSteps", contains("share", "accept", "decline"))
        .body("detail", containsString("in de intake"));
  }

  @Test
  void sayingNoComesWithSomethingBetterOrWithWhyThereIsNone() {
    var offered = aProgramme();
    var trajectory = offered.refers("K-2026-0412");

    var bare = offered.step(trajectory, Map.of("type", "decline"));
    refused(bare, 400, "invalid-input");
    bare.body("issues.name", contains("alternative"));
    offered.taken(
        trajectory,
        Map.of("type", "decline", "alternative", "Eerst een taaltraject.", "on", "2025-03-11"));

    offered
        .read(trajectory)
        .body("state", is("declined"))
        .body("decision.alternative", is("Eerst een taaltraject."))
        .body("nextSteps", is(List.of()));
    var told = offered.partnership.lastEvents("TrajectoryDeclined").get(0);
    EventContract.assertValid(told);
    assertThat(told.path("data").path("alternative").asBoolean()).isTrue();
    assertThat(told.toString()).doesNotContain("taaltraject");
    refused(offered.step(trajectory, ACCEPTED), 409, "trajectory-step-out-of-order");
  }

  @Test
  void theWayIsToldFactByFact() {
    var offered = aProgramme();
    var trajectory = offered.running("K-2026-0412");
    offered.taken(trajectory, Map.of("type", "ladder", "rung", 4, "on", "2025-04-01"));
    offered.taken(trajectory, Map.of("type", "outcome", "kind", "activated", "on", "2025-04-15"));
    offered.taken(
        trajectory,
        Map.of("type", "outcome", "kind", "diploma", "civilEffect", true, "on", "2025-09-26"));
    offered.taken(trajectory, ENDED);

    offered
        .read(trajectory)
        .body("state", is("ended"))
        .body("ending", is("completed"))
        .body("actualCost", is(7120.5f))
        .body("ladder.rung", contains(4))
        .body("outcomes.kind", contains("activated", "diploma"))
        .body("outcomes[1].civilEffect", is(true));
    var told =
        offered.partnership.lastEvents(
            "TrajectoryRegistered",
            "TrajectoryProgressed",
            "TrajectoryProgressed",
            "TrajectoryProgressed",
            "TrajectoryProgressed",
            "TrajectoryProgressed",
            "TrajectoryEnded");
    told.forEach(EventContract::assertValid);
    assertThat(told.get(1).path("data").path("state").asText()).isEqualTo("accepted");
    assertThat(told.get(2).path("data").path("state").asText()).isEqualTo("running");
    assertThat(told.get(3).path("data").path("ladder").asInt()).isEqualTo(4);
    assertThat(told.get(5).path("data").path("outcome").asText()).isEqualTo("diploma");
    var ended = told.get(6).path("data");
    assertThat(ended.path("outcomes").toString()).isEqualTo("[\"activated\",\"diploma\"]");
    assertThat(ended.path("definition").asText()).isEqualTo("sustainedWork/1");
    assertThat(ended.path("plannedCost").decimalValue()).isEqualByComparingTo("7500");
    assertThat(ended.path("actualCost").decimalValue()).isEqualByComparingTo("7120.50");
  }

  @Test
  void workOfWhichNothingWasHeardIsNotSustained() {
    var offered = aProgramme();
    var trajectory = offered.running("K-2026-0412");
    offered.taken(trajectory, AT_WORK);
    offered.taken(trajectory, ENDED);

    offered
        .read(trajectory)
        .body("outcomes.kind", contains("paidWork"))
        .body("sustainedDueOn", is("2025-11-01"));
    offered
        .asProvider()
        .get(offered.partnership.at("/trajectories?workToConfirm=true"))
        .then()
        .body("total", is(1));

    offered.taken(trajectory, Map.of("type", "confirmWork", "on", "2025-10-31"));
    offered.read(trajectory).body("outcomes.kind", contains("paidWork"));
    offered.taken(trajectory, Map.of("type", "confirmWork", "on", "2025-11-03"));

    offered
        .read(trajectory)
        .body("outcomes.kind", contains("paidWork", "sustainedWork"))
        .body("outcomes[0].confirmedOn", is("2025-11-03"))
        .body("outcomes[1].on", is("2025-11-01"))
        .body("outcomes[1].definition", is("sustainedWork/1"))
        .body("sustainedDueOn", nullValue());
    offered
        .asProvider()
        .get(offered.partnership.at("/trajectories?workToConfirm=true"))
        .then()
        .body("total", is(0));
    var told = offered.partnership.lastEvents("TrajectoryEnded", "TrajectoryProgressed").get(1);
    EventContract.assertValid(told);
    assertThat(told.path("data").path("outcome").asText()).isEqualTo("sustainedWork");
    assertThat(told.path("data").path("definition").asText()).isEqualTo("sustainedWork/1");
    assertThat(told.path("data").path("occurredOn").asText()).isEqualTo("2025-11-01");
  }

  @Test
  void workThatEndedTooEarlyIsNotSustainedAndNewWorkCountsAnew() {
    var offered = aProgramme();
    var trajectory = offered.running("K-2026-0412");
    offered.taken(trajectory, AT_WORK);

    refused(offered.step(trajectory, on("2025-06-01", AT_WORK)), 409, "trajectory-in-work-already");
    offered.taken(trajectory, Map.of("type", "endWork", "on", "2025-10-31"));
    refused(
        offered.step(trajectory, Map.of("type", "confirmWork", "on", "2025-11-10")),
        409,
        "trajectory-not-in-work");
    offered.taken(trajectory, on("2025-11-17", AT_WORK));
    offered.taken(trajectory, Map.of("type", "endWork", "on", "2026-05-17"));

    offered
        .read(trajectory)
        .body("outcomes.kind", contains("paidWork", "paidWork", "sustainedWork"))
        .body("outcomes[2].on", is("2026-05-17"));
  }

  @Test
  void anotherEmployerWithoutADayBetweenIsTheSameStretchOfWork() {
    var offered = aProgramme();
    var trajectory = offered.running("K-2026-0412");
    offered.taken(trajectory, AT_WORK);
    offered.taken(trajectory, Map.of("type", "endWork", "on", "2025-08-31"));
    offered.taken(trajectory, on("2025-09-01", AT_WORK));

    offered.read(trajectory).body("sustainedDueOn", is("2025-11-01"));
    offered.taken(trajectory, Map.of("type", "confirmWork", "on", "2025-11-03"));

    offered
        .read(trajectory)
        .body("outcomes.kind", contains("paidWork", "paidWork", "sustainedWork"))
        .body("outcomes[2].on", is("2025-11-01"));
  }

  @Test
  void sustainedWorkIsWorkedOutAndNeverReported() {
    var offered = aProgramme();
    var trajectory = offered.running("K-2026-0412");

    var answer = offered.step(trajectory, Map.of("type", "outcome", "kind", "sustainedWork"));

    refused(answer, 400, "invalid-input");
    answer
        .body("issues.name", contains("kind"))
        .body("issues[0].detail", containsString("confirmWork"));
  }

  @Test
  void whatAStepNeedsAndWhatBelongsToAnotherIsToldAtOnce() {
    var offered = aProgramme();
    var trajectory = offered.running("K-2026-0412");

    var answer =
        offered.step(
            trajectory, Map.of("type", "ladder", "kind", "diploma", "reason", "Zomaar", "cost", 3));

    refused(answer, 400, "invalid-input");
    answer.body("issues.name", containsInAnyOrder("rung", "kind", "reason", "cost"));
    var diploma = offered.step(trajectory, Map.of("type", "outcome", "kind", "diploma"));
    refused(diploma, 400, "invalid-input");
    diploma.body("issues.name", contains("civilEffect"));
  }

  @Test
  void nothingHappenedBeforeTheStartOrInTheFuture() {
    var offered = aProgramme();
    var trajectory = offered.running("K-2026-0412");

    var accepted = offered.refers("K-2026-0413");
    offered.taken(accepted, SHARED);
    offered.taken(accepted, ACCEPTED);

    refused(offered.step(accepted, on("2025-03-10", STARTED)), 409, "trajectory-step-too-early");
    refused(
        offered.step(trajectory, Map.of("type", "ladder", "rung", 3, "on", "2025-03-16")),
        409,
        "trajectory-step-too-early");
    var tomorrow = Day.today().plusDays(2).toString();
    var answer = offered.step(trajectory, Map.of("type", "ladder", "rung", 3, "on", tomorrow));
    refused(answer, 400, "invalid-input");
    answer.body("issues.name", contains("on"));
    refused(
        offered.step(trajectory, Map.of("type", "ladder", "rung", 7, "on", "2025-04-01")),
        400,
        "invalid-input");
  }

  @Test
  void aProgrammeThatIsFullOrClosedLetsNobodyStart() {
    var offered = aProgramme(Map.of("capacity", 1, "endsOn", "2025-12-31"));
    offered.running("K-2026-0412");
    var second = offered.refers("K-2026-0413");
    offered.taken(second, SHARED);
    offered.taken(second, ACCEPTED);

    var full = offered.step(second, STARTED);
    refused(full, 409, "programme-full");
    full.body("capacity", is(1));
    refused(offered.step(second, on("2026-01-01", STARTED)), 409, "programme-closed");
    offered.read(second).body("state", is("accepted"));
  }

  @Test
  void afterTheEndOfThePartnershipOnlyWhatComesOfItIsRecorded() {
    var offered = aProgramme();
    var running = offered.running("K-2026-0412");
    var waiting = offered.refers("K-2026-0413");
    offered.taken(waiting, SHARED);
    offered.taken(waiting, ACCEPTED);
    offered.partnership.ends();

    refused(offered.step(waiting, STARTED), 409, "partnership-ended");
    offered.taken(running, AT_WORK);
    offered.taken(running, ENDED);
  }

  @Test
  void whatIsRunningIsAgreedOnBeforeThePartnershipEnds() {
    var offered = aProgramme();
    offered.running("K-2026-0412");

    var answer = offered.partnership.transition(Map.of("type", "end", "reason", "Het is af."));

    refused(answer, 409, "exit-agreement-missing");
    answer
        .body("unsettled.code", contains("trajectoriesRunning"))
        .body("unsettled[0].explanation", containsString("Eén traject is"));
  }

  @Test
  void theProviderAndTheLeadReadHowParticipantsFare() {
    var offered = aProgramme();
    var first = offered.running("K-2026-0412");
    offered.taken(first, AT_WORK);
    offered.taken(first, Map.of("type", "confirmWork", "on", "2025-11-03"));
    offered.taken(first, ENDED);
    offered.refers("K-2026-0413");
    // What was declined is counted, but nobody plans to pay for it any more.
    offered.taken(
        offered.refers("K-2026-0414"),
        Map.of("type", "decline", "reason", "Het reizen lukt niet.", "on", "2025-03-04"));
    var summary = offered.partnership.at("/programmes/", offered.programme, "/summary");

    offered
        .asProvider()
        .get(summary)
        .then()
        .statusCode(200)
        .body("trajectories", is(3))
        .body("states.find { it.state == 'ended' }.count", is(1))
        .body("outcomes.find { it.kind == 'paidWork' }.count", is(1))
        .body("outcomes.find { it.kind == 'sustainedWork' }.count", is(1))
        .body("outcomes.find { it.kind == 'diploma' }.withCivilEffect", is(0))
        .body("plannedCost", is(15000.0f))
        .body("actualCost", is(7120.5f));
    offered.partnership.asLead().get(summary).then().statusCode(200);
    As.auditor().get(summary).then().statusCode(200);
    Case.hidden(offered.asReferrer().get(summary).then());
    assertThat(Statements.during(() -> offered.asProvider().get(summary).then().statusCode(200)))
        .hasSize(4);
  }

  @Test
  void takingAStepTakesEightStatements() {
    var offered = aProgramme();
    var trajectory = offered.running("K-2026-0412");

    // Lock, members; trajectory, its steps; step, trajectory, history; event.
    assertThat(Statements.during(() -> offered.taken(trajectory, AT_WORK))).hasSize(8);
  }

  @Test
  void theCostIsToldAgainWhenItBecomesKnownAfterTheEnd() {
    var offered = aProgramme();
    var trajectory = offered.running("K-2026-0412");
    offered.taken(trajectory, Map.of("type", "end", "ending", "toWork", "on", "2025-06-30"));

    offered.taken(trajectory, Map.of("type", "cost", "cost", 6900, "on", "2025-08-01"));

    var told = offered.partnership.lastEvents("TrajectoryEnded", "TrajectoryEnded");
    assertThat(told.get(0).path("data").has("actualCost")).isFalse();
    assertThat(told.get(1).path("data").path("actualCost").asInt()).isEqualTo(6900);
    assertThat(told.get(1).path("data").path("occurredOn").asText()).isEqualTo("2025-06-30");
  }
}
