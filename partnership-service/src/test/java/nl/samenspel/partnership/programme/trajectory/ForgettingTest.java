package nl.samenspel.partnership.programme.trajectory;

import static nl.samenspel.partnership.Case.refused;
import static nl.samenspel.partnership.Case.with;
import static nl.samenspel.partnership.programme.Offering.ACCEPTED;
import static nl.samenspel.partnership.programme.Offering.AT_WORK;
import static nl.samenspel.partnership.programme.Offering.ENDED;
import static nl.samenspel.partnership.programme.Offering.STARTED;
import static nl.samenspel.partnership.programme.Offering.aProgramme;
import static nl.samenspel.partnership.programme.Offering.intake;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.samenspel.chassis.testing.As;
import nl.samenspel.chassis.testing.Topics;
import nl.samenspel.chassis.testing.WithRealInfrastructure;
import nl.samenspel.partnership.Retention;
import nl.samenspel.partnership.programme.Offering;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithRealInfrastructure
class ForgettingTest {

  private static final String REFERENCE = "ZX-4711-kwikstaart";
  private static final String NOTE = "Kwikstaart houdt van vroege diensten";
  private static final String PLANNED = "Kwikstaart leert fietsen";
  private static final String ALTERNATIVE = "Kwikstaart is beter af met rust";

  @Inject Retention retention;

  @Test
  void whoIsForgottenIsNowhereInTheDatabaseNorInTheStream() {
    var offered = aProgramme();
    var trajectory = aPersonsTrajectory(offered);
    // Everything that can hold something about the person: a correction, a text with the decision,
    // and an answer that is kept to be given again.
    corrected(offered, trajectory);
    offered
        .asProvider()
        .header("Idempotency-Key", UUID.randomUUID())
        .body(Map.of("type", "decline", "alternative", ALTERNATIVE, "on", "2025-03-12"))
        .post(trajectory + "/steps")
        .then()
        .statusCode(201);
    assertThat(retention.placesOf("kwikstaart"))
        .contains("trajectory.participant", "history.before", "idempotency_key.body");

    offered.asReferrer().delete(trajectory + "/participant").then().statusCode(204);

    retention.assertNowhere("kwikstaart");
    assertThat(topic()).noneMatch(record -> record.toLowerCase().contains("kwikstaart"));
    offered
        .asReferrer()
        .get(trajectory)
        .then()
        .statusCode(200)
        .body("participant", nullValue())
        .body("intake.note", nullValue())
        .body("intake.steps", hasSize(0))
        .body("intake.level", is(3))
        .body("decision.alternative", nullValue())
        .body("state", is("declined"));
  }

  @Test
  void historyStaysAsItWasButForThePerson() {
    var offered = aProgramme();
    var trajectory = aPersonsTrajectory(offered);

    offered.asReferrer().delete(trajectory + "/participant").then().statusCode(204);

    offered
        .partnership
        .asLead()
        .get(offered.partnership.at("/history?resourceType=trajectory"))
        .then()
        .body("items", hasSize(2))
        .body("items.action", contains("changed", "created"))
        .body("items[0].before.participant", is("[erased]"))
        .body("items[0].before.steps", is("[erased]"))
        .body("items[1].after.participant", is("[erased]"))
        .body("items[1].after.note", is("[erased]"))
        .body("items[1].after.level", is(3))
        .body("items[1].actor", is("member@" + offered.referrer()));
    As.auditor()
        .get(offered.partnership.at("/history?resourceType=trajectory"))
        .then()
        .body("items[1].after.participant", is("[erased]"));
  }

  @Test
  void whatIsCountedStaysAndOnlyTheEndCanStillBeRecorded() {
    var offered = aProgramme();
    var trajectory = offered.running("K-2026-0412");
    offered.taken(trajectory, AT_WORK);

    offered.asReferrer().delete(trajectory + "/participant").then().statusCode(204);
    offered.asReferrer().delete(trajectory + "/participant").then().statusCode(204);

    offered
        .read(trajectory)
        .body("outcomes.kind", contains("paidWork"))
        .body("sustainedDueOn", nullValue())
        .body("nextSteps", contains("end", "cost"));
    refused(
        offered.step(trajectory, Map.of("type", "confirmWork", "on", "2025-11-03")),
        409,
        "trajectory-erased");
    refused(offered.step(trajectory, STARTED), 409, "trajectory-erased");
    offered.taken(trajectory, ENDED);
    var tag = offered.read(trajectory).extract().header("ETag");
    refused(
        offered
            .asReferrer()
            .contentType("application/merge-patch+json")
            .header("If-Match", tag)
            .body("{\"participant\": \"K-2026-0412\"}")
            .patch(trajectory)
            .then(),
        409,
        "trajectory-erased");
    refused(
        offered
            .asReferrer()
            .header("If-Match", tag)
            .body(offered.participant("K-2026-0412"))
            .put(trajectory)
            .then(),
        409,
        "trajectory-erased");
    offered
        .asProvider()
        .get(offered.partnership.at("/programmes/", offered.programme, "/summary"))
        .then()
        .body("trajectories", is(1))
        .body("outcomes.find { it.kind == 'paidWork' }.count", is(1));
  }

  @Test
  void whoIsForgottenBeforeTheStartKeepsNobodyFromEnding() {
    var offered = aProgramme();
    var trajectory = offered.refers("K-2026-0412");
    offered.taken(trajectory, ACCEPTED);
    var end = Map.<String, Object>of("type", "end", "reason", "Het doel is bereikt.");
    refused(offered.partnership.transition(end), 409, "exit-agreement-missing");

    offered.asReferrer().delete(trajectory + "/participant").then().statusCode(204);

    offered.partnership.transition(end).statusCode(201).body("unsettled", hasSize(0));
  }

  @Test
  void forgettingIsForWhoReferredAndForCoordinatorsOfTheLead() {
    var offered = aProgramme();
    var trajectory = offered.refers("K-2026-0412");
    var person = trajectory + "/participant";

    refused(offered.asProvider().delete(person).then(), 403, "not-yours-to-erase");
    refused(
        As.memberOf(offered.partnership.lead()).delete(person).then(), 403, "not-yours-to-erase");
    refused(As.administrator().delete(person).then(), 403, "forbidden");
    offered.partnership.ends();
    offered.partnership.asLead().delete(person).then().statusCode(204);
  }

  @Test
  void theSameReferenceCanBeReferredAgain() {
    var offered = aProgramme();
    var trajectory = offered.refers("K-2026-0412");
    offered.asReferrer().delete(trajectory + "/participant").then().statusCode(204);

    offered.refers("K-2026-0412");

    offered.asReferrer().get(offered.partnership.at("/trajectories")).then().body("total", is(2));
  }

  @Test
  void anAnswerThatIsGivenAgainIsWithoutThePerson() {
    var offered = aProgramme();
    var key = UUID.randomUUID();
    var address = offered.partnership.at("/trajectories");
    var first =
        offered
            .asReferrer()
            .header("Idempotency-Key", key)
            .body(offered.participant(REFERENCE))
            .post(address)
            .then()
            .statusCode(201);
    String trajectory = first.extract().header("Location");
    offered.asReferrer().delete(trajectory + "/participant").then().statusCode(204);

    var again =
        offered
            .asReferrer()
            .header("Idempotency-Key", key)
            .body(offered.participant(REFERENCE))
            .post(address)
            .then()
            .statusCode(201);

    assertThat(again.extract().header("Location")).isEqualTo(trajectory);
    assertThat(again.extract().asString()).isEmpty();
  }

  private static String aPersonsTrajectory(Offering offered) {
    return offered
        .asReferrer()
        .header("Idempotency-Key", UUID.randomUUID())
        .body(
            with(
                offered.participant(REFERENCE),
                "intake",
                with(with(intake(), "note", NOTE), "steps", List.of(PLANNED))))
        .post(offered.partnership.at("/trajectories"))
        .then()
        .statusCode(201)
        .extract()
        .header("Location");
  }

  private static void corrected(Offering offered, String trajectory) {
    offered
        .asReferrer()
        .contentType("application/merge-patch+json")
        .header("If-Match", offered.read(trajectory).extract().header("ETag"))
        .body("{\"participant\": \"ZX-4712-kwikstaart\", \"intake\": {\"note\": null}}")
        .patch(trajectory)
        .then()
        .statusCode(200);
  }

  private static List<String> topic() {
    return Topics.records("samenspel.partnerships").stream().map(ConsumerRecord::value).toList();
  }
}
