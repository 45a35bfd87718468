package nl.samenspel.partnership.programme.trajectory;

import static nl.samenspel.partnership.Case.with;
import static nl.samenspel.partnership.programme.Offering.AT_WORK;
import static nl.samenspel.partnership.programme.Offering.ENDED;
import static nl.samenspel.partnership.programme.Offering.aProgramme;
import static nl.samenspel.partnership.programme.Offering.intake;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import nl.samenspel.chassis.testing.Day;
import nl.samenspel.chassis.testing.WithRealInfrastructure;
import nl.samenspel.partnership.Retention;
import org.junit.jupiter.api.Test;

/**
 * A participant is known for two years after the trajectory ended, or for three years after
 * something was last heard of it, and no longer.
 */
@QuarkusTest
@WithRealInfrastructure
class ForgettingInTimeTest {

  private static final String REFERENCE = "ZX-4711-winterkoning";

  @Inject ForgettingInTime forgetting;
  @Inject Retention retention;
  @Inject AgroalDataSource database;

  @Test
  void whoseTrajectoryEndedLongAgoIsNowhereAndIsStillCounted() {
    var offered = aProgramme();
    var trajectory = offered.running(REFERENCE);
    offered.taken(trajectory, AT_WORK);
    offered.taken(trajectory, ENDED);

    retention.comes("2027-09-30", forgetting);
    assertThat(retention.placesOf("winterkoning"))
        .contains("trajectory.participant", "history.after");

    retention.comes("2027-10-01", forgetting);
    retention.comes("2027-10-02", forgetting);

    retention.assertNowhere("winterkoning");
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

    // The run is of 2025 and is longer ago than the term: what counts is that it was heard of
    // today.
    retention.comes(Day.today().plusYears(3).minusDays(1), forgetting);

    offered.read(trajectory).body("participant", is("WK-2026-0412"));
  }

  @Test
  void aTrajectoryThatNobodyEndsIsForgottenWhenNothingWasHeardOfItForThreeYears() {
    var offered = aProgramme();
    var trajectory = offered.running("ZX-4713-waterral");
    var intake = offered.refers("ZX-4714-waterral");

    retention.comes(Day.today().plusYears(3).plusDays(2), forgetting);

    retention.assertNowhere("waterral");
    offered.read(trajectory).body("participant", nullValue()).body("state", is("running"));
    offered.read(intake).body("participant", nullValue()).body("state", is("intake"));
    offered
        .asProvider()
        .get(offered.partnership.at("/programmes/", offered.programme, "/summary"))
        .then()
        .body("trajectories", is(2));
  }

  @Test
  void eachThingThatIsRecordedIsNewsWhateverDayItIsAbout() throws SQLException {
    var offered = aProgramme();
    var trajectory = offered.running("ZX-4715-porseleinhoen");
    heardOfLongAgo("ZX-4715-porseleinhoen");
    offered.taken(trajectory, AT_WORK);

    retention.comes(Day.today().plusDays(1), forgetting);
    assertThat(retention.placesOf("porseleinhoen")).contains("trajectory.participant");

    heardOfLongAgo("ZX-4715-porseleinhoen");
    retention.comes(Day.today().plusDays(1), forgetting);
    retention.assertNowhere("porseleinhoen");
  }

  @Test
  void whoWasDeclinedIsForgottenTooWithAllThatWasWritten() {
    var offered = aProgramme();
    var intake = with(with(intake(), "note", "Goudhaan wil"), "steps", List.of("Goudhaan leert"));
    var trajectory =
        offered.refers(with(offered.participant("ZX-4712-goudhaan"), "intake", intake));
    offered.taken(
        trajectory,
        Map.of(
            "type", "decline",
            "alternative", "Goudhaan leert thuis.",
            "reason", "Goudhaan kan niet reizen.",
            "on", "2025-03-12"));

    retention.comes("2027-03-12", forgetting);
    retention.assertFills("goudhaan", "participants");
    retention.comes("2027-03-13", forgetting);

    retention.assertNowhere("goudhaan");
  }

  /** The clock cannot be moved, so the day is. */
  private void heardOfLongAgo(String participant) throws SQLException {
    try (var connection = database.getConnection();
        var update =
            connection.prepareStatement(
                "update trajectory set last_news_on = ? where participant = ?")) {
      update.setObject(1, Day.today().minusYears(4));
      update.setString(2, participant);
      update.executeUpdate();
    }
  }
}
