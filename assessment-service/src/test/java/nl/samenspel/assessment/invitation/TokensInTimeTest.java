package nl.samenspel.assessment.invitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import nl.samenspel.assessment.Party;
import nl.samenspel.assessment.assessment.RetentionConfig;
import nl.samenspel.chassis.testing.As;
import nl.samenspel.chassis.testing.DatabaseSearch;
import nl.samenspel.chassis.testing.Day;
import nl.samenspel.chassis.testing.WithRealInfrastructure;
import org.junit.jupiter.api.Test;

/**
 * A month after an assessment was closed nobody can tell any more whether a token was one of it.
 */
@QuarkusTest
@WithRealInfrastructure
class TokensInTimeTest {

  @Inject TokensInTime tokens;
  @Inject RetentionConfig terms;
  @Inject AgroalDataSource database;

  @Test
  void theDigestsGoAndThatSoManyWereInvitedStays() throws SQLException {
    var party = Party.of(2);
    var assessment = party.open("trustPulse");
    var token = party.invite(assessment, party.lead, 7).get(0);
    party.close(assessment);

    tokens.forget();
    assertThat(isKnown(token)).isTrue();

    try (var connection = database.getConnection();
        var update =
            connection.prepareStatement("update assessment set closed_on = ? where id = ?")) {
      update.setObject(1, Day.today().minus(terms.tokens()).minusDays(2));
      update.setObject(2, assessment);
      update.executeUpdate();
    }
    tokens.forget();
    tokens.forget();

    assertThat(isKnown(token)).isFalse();
    As.nobody().header("Invitation-Token", token).get("/v1/invitation").then().statusCode(404);
    As.coordinatorOf(party.lead)
        .get("/v1/assessments/" + assessment)
        .then()
        .statusCode(200)
        .body("invited", is(7));
  }

  private boolean isKnown(String token) throws SQLException {
    try (var connection = database.getConnection()) {
      return !DatabaseSearch.placesOf(new Token(token).hash(), connection).isEmpty();
    }
  }
}
