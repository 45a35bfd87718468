package nl.samenspel.assessment.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import nl.samenspel.assessment.Days;
import nl.samenspel.assessment.Party;
import nl.samenspel.chassis.testing.As;
import nl.samenspel.chassis.testing.Topics;
import nl.samenspel.chassis.testing.WithRealInfrastructure;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithRealInfrastructure
class ClosingOnTimeTest {

  @Inject AgroalDataSource database;
  @Inject ClosingOnTime closing;

  @Test
  void severalReplicasCloseItOnce() throws SQLException {
    var party = Party.of(0);
    var assessment = party.open("trustPulse");
    party.answered(assessment, party.lead, 5, 4);
    Days.shift(database, assessment, -20);

    Stream.generate(() -> CompletableFuture.runAsync(closing::closeDue))
        .limit(6)
        .toList()
        .forEach(CompletableFuture::join);

    As.memberOf(party.lead)
        .get("/v1/assessments/" + assessment + "/results")
        .then()
        .statusCode(200)
        .body("responded", equalTo(5));
    await().until(() -> types(assessment).contains("TrustMeasured"));
    assertThat(types(assessment))
        .containsExactly(
            "AssessmentOpened", "InvitationsIssued", "AssessmentClosed", "TrustMeasured");
  }

  private static List<String> types(UUID assessment) {
    return Topics.eventsOf(assessment).stream()
        .map(event -> event.path("type").asText().split("\\.")[3])
        .toList();
  }
}
