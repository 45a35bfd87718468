package nl.samenspel.partnership.signal;

import static nl.samenspel.partnership.Case.aPartnership;
import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.samenspel.chassis.testing.DatabaseSearch;
import nl.samenspel.chassis.testing.Day;
import nl.samenspel.chassis.testing.WithRealInfrastructure;
import nl.samenspel.partnership.Case;
import org.junit.jupiter.api.Test;

/** What a signal says is kept for two years after it was about something, once it was settled. */
@QuarkusTest
@WithRealInfrastructure
class ForgettingInTimeTest {

  @Inject ForgettingInTime forgetting;
  @Inject AgroalDataSource database;

  @Test
  void theTextsOfASettledSignalGo() throws SQLException {
    var signal = aSignal("Grutto belt nooit terug");
    signal.settled("Grutto belt voortaan terug");

    on("2028-10-01");
    assertThat(placesOf("grutto")).contains("signal.description", "signal.agreed");

    on("2028-10-02");

    assertThat(placesOf("grutto")).isEmpty();
  }

  @Test
  void anOpenSignalIsKept() throws SQLException {
    aSignal("Tureluur komt altijd te laat");

    on("2040-01-01");

    assertThat(placesOf("tureluur")).contains("signal.description");
  }

  @Test
  void aSignalThatWasNeverSettledGoesTwoYearsAfterThePartnershipEnded() throws SQLException {
    var signal = aSignal("Kemphaan komt altijd te laat");
    signal.partnership.transition(Map.of("type", "end", "reason", "Klaar.")).statusCode(201);

    on(Day.today().plusYears(2).minusDays(1).toString());
    assertThat(placesOf("kemphaan")).contains("signal.description");

    on(Day.today().plusYears(2).plusDays(2).toString());
    assertThat(placesOf("kemphaan")).isEmpty();
  }

  private record Raised(Case partnership, String address, String tag) {

    void settled(String agreed) {
      partnership
          .asPartner()
          .contentType("application/merge-patch+json")
          .header("If-Match", tag)
          .body(Map.of("state", "talkedOver", "agreed", agreed))
          .patch(address)
          .then()
          .statusCode(200);
    }
  }

  private static Raised aSignal(String description) {
    var ours = aPartnership();
    var raised =
        ours.asPartner()
            .body(
                Map.of(
                    "category",
                    "communication",
                    "description",
                    description,
                    "occurredOn",
                    "2026-10-01"))
            .post(ours.at("/signals"))
            .then()
            .statusCode(201)
            .extract();
    return new Raised(ours, raised.header("Location"), raised.header("ETag"));
  }

  private void on(String day) {
    QuarkusTransaction.requiringNew().run(() -> forgetting.run(LocalDate.parse(day)));
  }

  private List<String> placesOf(String word) throws SQLException {
    try (var connection = database.getConnection()) {
      return DatabaseSearch.placesOf(word, connection);
    }
  }
}
