package nl.samenspel.assessment.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import nl.samenspel.assessment.Days;
import nl.samenspel.assessment.Party;
import nl.samenspel.chassis.testing.As;
import nl.samenspel.chassis.testing.Day;
import nl.samenspel.chassis.testing.Topics;
import nl.samenspel.chassis.testing.WithRealInfrastructure;
import org.junit.jupiter.api.Test;

/** What happens when a day has come; days are moved in the database, as the clock cannot be. */
@QuarkusTest
@TestProfile(OnTimeTest.EverySecond.class)
@WithRealInfrastructure
class OnTimeTest {

  /** The timetable as in production, only faster. */
  public static final class EverySecond implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of("samenspel.assessment.check-every", "1s");
    }
  }

  @Inject AgroalDataSource database;
  @Inject OpeningOnTime opening;

  @Test
  void whatIsPlannedOpensOnItsFirstDay() throws SQLException {
    var party = Party.of(0);
    var id = planned(party);

    Days.shift(database, id, -5);

    awaitState(party, id, "open");
    await().until(() -> Topics.eventsOf(id).size() == 1);
  }

  @Test
  void nobodyIsAskedAnythingNewInAPartnershipThatHasEnded() throws SQLException {
    var party = Party.of(0);
    var id = planned(party);
    var token = party.invite(id, party.lead, 1).get(0);
    party.ended();

    Days.shift(database, id, -5);

    await().until(() -> As.memberOf(party.lead).get("/v1/assessments/" + id).statusCode() == 404);
    Party.answer(token, Map.of("answers", Party.allOf("trustPulse", 4)))
        .then()
        .statusCode(404)
        .body("type", equalTo("urn:problem-type:samenspel:invitation-unknown"));
    assertThat(Topics.eventsOf(id))
        .noneMatch(event -> event.path("type").asText().contains("AssessmentOpened"));
  }

  @Test
  void whatIsOpenWhenThePartnershipEndsGoesOn() {
    var party = Party.of(0);
    var id = party.open("trustPulse");
    party.ended();

    party.answered(id, party.lead, 5, 4);

    assertThat(party.close(id).getInt("responded")).isEqualTo(5);
  }

  @Test
  void severalReplicasOpenItOnce() throws SQLException {
    var party = Party.of(0);
    var id = planned(party);

    Days.shift(database, id, -5);
    Stream.generate(() -> CompletableFuture.runAsync(opening::openDue))
        .limit(6)
        .toList()
        .forEach(CompletableFuture::join);

    awaitState(party, id, "open");
    await().until(() -> !Topics.eventsOf(id).isEmpty());
    assertThat(Topics.eventsOf(id)).hasSize(1);
  }

  @Test
  void afterTheLastDayItClosesByItselfAndLateAnswersAreRefusedKindly() throws SQLException {
    var party = Party.of(0);
    var id = party.open("trustPulse");
    party.answered(id, party.lead, 6, 4);
    var late = party.invite(id, party.lead, 1).get(0);

    Days.shift(database, id, -20);

    Party.answer(late, Map.of("answers", Party.allOf("trustPulse", 5)))
        .then()
        .statusCode(410)
        .body("type", equalTo("urn:problem-type:samenspel:answering-closed"));
    awaitState(party, id, "closed");
    As.memberOf(party.lead)
        .get("/v1/assessments/" + id + "/results")
        .then()
        .statusCode(200)
        .body("responded", equalTo(6))
        .body("invited", equalTo(7));
    // Opened, two invitations, closed, trust measured.
    await().until(() -> Topics.eventsOf(id).size() == 5);
  }

  private UUID planned(Party party) {
    return UUID.fromString(
        As.coordinatorOf(party.lead)
            .body(
                Map.of(
                    "partnership",
                    party.id,
                    "instrument",
                    "trustPulse",
                    "opensOn",
                    Day.today().plusDays(5).toString()))
            .post("/v1/assessments")
            .then()
            .statusCode(201)
            .extract()
            .path("id"));
  }

  private void awaitState(Party party, UUID id, String state) {
    await()
        .until(
            () ->
                As.memberOf(party.lead)
                    .get("/v1/assessments/" + id)
                    .jsonPath()
                    .getString("state")
                    .equals(state));
  }
}
