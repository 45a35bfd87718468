package nl.samenspel.partnership.programme.trajectory;

import static nl.samenspel.partnership.programme.Offering.AT_WORK;
import static nl.samenspel.partnership.programme.Offering.ENDED;
import static nl.samenspel.partnership.programme.Offering.aProgramme;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.samenspel.chassis.testing.DatabaseSearch;
import nl.samenspel.chassis.testing.WithRealInfrastructure;
import org.junit.jupiter.api.Test;

/** A participant is known for two years after the trajectory ended, and no longer. */
@QuarkusTest
@WithRealInfrastructure
class ForgettingInTimeTest {

  private static final String REFERENCE = "ZX-4711-winterkoning";

  @Inject ForgettingInTime forgetting;
  @Inject AgroalDataSource database;

  @Test
  void whoseTrajectoryEndedLongAgoIsNowhereAndIsStillCounted() throws SQLException {
    var offered = aProgramme();
    var trajectory = offered.running(REFERENCE);
    offered.taken(trajectory, AT_WORK);
    offered.taken(trajectory, ENDED);

    on("2027-09-30");
    assertThat(placesOf("winterkoning")).contains("trajectory.participant", "history.after");

    on("2027-10-01");
    on("2027-10-02");

    assertThat(placesOf("winterkoning")).isEmpty();
    offered
        .read(trajectory)
        .body("participant", nullValue())
        .body("state", is("ended"))
        .body("outcomes[0].kind", is("paidWork"));
    offered
        .asProvider()
        .get(offered.partnership.at("/programmes/", offered.programme, "/summary"))
        .then()
        .body("trajectories", is(1))
        .body("outcomes.find { it.kind == 'paidWork' }.count", is(1));
  }

  @Test
  void whoIsStillOnTheWayIsKept() {
    var offered = aProgramme();
    var trajectory = offered.running("WK-2026-0412");

    on("2035-01-01");

    offered.read(trajectory).body("participant", is("WK-2026-0412"));
  }

  @Test
  void whoWasDeclinedIsForgottenToo() throws SQLException {
    var offered = aProgramme();
    var trajectory = offered.refers("ZX-4712-goudhaan");
    offered.taken(
        trajectory,
        Map.of("type", "decline", "alternative", "Een kortere weg.", "on", "2025-03-12"));

    on("2027-03-13");

    assertThat(placesOf("goudhaan")).isEmpty();
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
