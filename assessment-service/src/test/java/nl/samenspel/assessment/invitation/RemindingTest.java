package nl.samenspel.assessment.invitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import nl.samenspel.assessment.Days;
import nl.samenspel.assessment.Party;
import nl.samenspel.chassis.testing.As;
import nl.samenspel.chassis.testing.Day;
import nl.samenspel.chassis.testing.EventContract;
import nl.samenspel.chassis.testing.Topics;
import nl.samenspel.chassis.testing.WithRealInfrastructure;
import org.junit.jupiter.api.Test;

/** The timetable is off in tests, so that it can be told here when it looks. */
@QuarkusTest
@WithRealInfrastructure
class RemindingTest {

  @Inject AgroalDataSource database;
  @Inject Reminding reminding;

  @Test
  void threeDaysBeforeTheEndEverybodyIsRemindedOnceAndNothingIsToldOfWhoAnswered()
      throws SQLException {
    // Given: of the lead all have answered, of the partner nobody
    var party = Party.of(1);
    var id = party.open("trustPulse");
    party.answered(id, party.lead, 6, 4);
    party.invite(id, party.partners.get(0), 4);

    // When
    Days.shift(database, id, -11);
    reminding.remindDue();
    reminding.remindDue();

    // Then
    await().until(() -> reminders(id).size() == 2);
    reminders(id).forEach(EventContract::assertValid);
    assertThat(reminders(id))
        .extracting(event -> event.at("/data/organisation").asText())
        .containsExactlyInAnyOrder(party.lead.toString(), party.partners.get(0).toString());
    assertThat(reminders(id).get(0).path("data").size()).isEqualTo(6);
    var etag = As.coordinatorOf(party.lead).get("/v1/assessments/" + id).header("ETag");
    As.coordinatorOf(party.lead)
        .header("If-Match", etag)
        .contentType("application/merge-patch+json")
        .body(Map.of("closesOn", Day.today().plusDays(3).toString()))
        .patch("/v1/assessments/" + id)
        .then()
        .statusCode(200);
    reminding.remindDue();
    reminding.remindDue();
    await().until(() -> reminders(id).size() == 4);
    assertThat(Topics.eventsOf(id)).hasSize(8);
  }

  @Test
  void severalReplicasRemindOnce() throws SQLException {
    var party = Party.of(0);
    var id = party.open("trustPulse");
    party.invite(id, party.lead, 4);

    Days.shift(database, id, -11);
    Stream.generate(() -> CompletableFuture.runAsync(reminding::remindDue))
        .limit(6)
        .toList()
        .forEach(CompletableFuture::join);

    await().until(() -> !reminders(id).isEmpty());
    // Told in order: what comes after them shows that there are no more.
    party.invite(id, party.lead, 1);
    await().until(() -> Topics.eventsOf(id).size() == 4);
    assertThat(reminders(id)).hasSize(1);
  }

  @Test
  void nobodyIsRemindedLongBeforeTheEndOrOnTheDayItOpened() throws SQLException {
    var party = Party.of(0);
    var early = party.open("trustPulse");
    party.invite(early, party.lead, 4);
    Days.shift(database, early, -9);
    var today =
        UUID.fromString(
            As.coordinatorOf(party.lead)
                .body(
                    Map.of(
                        "partnership",
                        party.id,
                        "instrument",
                        "threeKs",
                        "closesOn",
                        Day.today().plusDays(2).toString()))
                .post("/v1/assessments")
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
    party.invite(today, party.lead, 4);

    reminding.remindDue();

    party.close(early);
    party.close(today);
    await().until(() -> Topics.eventsOf(early).size() == 4 && Topics.eventsOf(today).size() == 3);
    assertThat(reminders(early)).isEmpty();
    assertThat(reminders(today)).isEmpty();
  }

  private static List<JsonNode> reminders(UUID id) {
    return Topics.eventsOf(id).stream()
        .filter(event -> event.path("type").asText().contains("ReminderDue"))
        .toList();
  }
}
