package nl.samenspel.assessment.response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Period;
import java.util.Map;
import java.util.UUID;
import nl.samenspel.assessment.Party;
import nl.samenspel.assessment.assessment.RetentionConfig;
import nl.samenspel.chassis.testing.As;
import nl.samenspel.chassis.testing.Day;
import nl.samenspel.chassis.testing.WithRealInfrastructure;
import org.junit.jupiter.api.Test;

/** What people may be recognised by is gone after its term, and what is counted stays. */
@QuarkusTest
@WithRealInfrastructure
class RetentionTest {

  private static final String REMARK = "Zo schrijft alleen Roodborstje het op";

  @Inject RemarksInTime remarks;
  @Inject AgroalDataSource database;
  @Inject RetentionConfig terms;

  @Test
  void remarksAreForgottenAfterTheirTermAndScoresAreNot() throws SQLException {
    var party = Party.of(2);
    var assessment = answeredWithARemark(party);
    party.close(assessment);
    var scores = results(party, assessment);

    remarks.forget();
    assertThat(remarksOn(assessment)).isEqualTo(5);

    closedLongerAgoThan(terms.remarks(), assessment);
    remarks.forget();
    remarks.forget();

    assertThat(remarksOn(assessment)).isZero();
    assertThat(results(party, assessment)).isEqualTo(scores);
  }

  @Test
  void whoKeptTheResultsIsToldWhenTheRemarksAreGone() throws SQLException {
    var party = Party.of(2);
    var assessment = answeredWithARemark(party);
    party.close(assessment);
    var results = "/v1/assessments/" + assessment + "/results";
    var kept = As.coordinatorOf(party.lead).get(results).header("ETag");
    var again = As.coordinatorOf(party.lead).header("If-None-Match", kept);
    again.get(results).then().statusCode(304);
    As.analyst().header("If-None-Match", kept).get(results).then().statusCode(200);

    closedLongerAgoThan(terms.remarks(), assessment);
    remarks.forget();

    again.get(results).then().statusCode(200).body(not(containsString(REMARK)));
  }

  @Test
  void whatIsStillOpenIsKept() throws SQLException {
    var party = Party.of(2);
    var assessment = answeredWithARemark(party);

    remarks.forget();

    assertThat(remarksOn(assessment)).isEqualTo(5);
  }

  private static UUID answeredWithARemark(Party party) {
    var assessment = party.open("trustPulse");
    var answers = Party.allOf("trustPulse", 4);
    party
        .invite(assessment, party.lead, 5)
        .forEach(
            token ->
                Party.answer(
                        token, Map.of("answers", answers, "comments", Map.of("openness", REMARK)))
                    .then()
                    .statusCode(204));
    return assessment;
  }

  private static Object results(Party party, UUID assessment) {
    return As.coordinatorOf(party.lead)
        .get("/v1/assessments/" + assessment + "/results")
        .then()
        .statusCode(200)
        .extract()
        .path("dimensions.score");
  }

  /** The clock cannot be moved, so the day is. */
  private void closedLongerAgoThan(Period term, UUID assessment) throws SQLException {
    try (var connection = database.getConnection();
        var update =
            connection.prepareStatement("update assessment set closed_on = ? where id = ?")) {
      update.setObject(1, Day.today().minus(term).minusDays(2));
      update.setObject(2, assessment);
      update.executeUpdate();
    }
  }

  private int remarksOn(UUID assessment) throws SQLException {
    try (var connection = database.getConnection();
        var count =
            connection.prepareStatement(
                "select count(*) from response_comment where assessment = ?")) {
      count.setObject(1, assessment);
      try (var row = count.executeQuery()) {
        row.next();
        return row.getInt(1);
      }
    }
  }
}
