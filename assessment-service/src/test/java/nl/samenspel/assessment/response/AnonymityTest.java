package nl.samenspel.assessment.response;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.samenspel.assessment.Party;
import nl.samenspel.chassis.testing.WithRealInfrastructure;
import org.junit.jupiter.api.Test;

/** Somebody with the whole database looks for who answered what. */
@QuarkusTest
@WithRealInfrastructure
class AnonymityTest {

  @Inject AgroalDataSource database;
  @Inject Dealing dealing;

  @Test
  void noColumnOfAnAnswerTellsATimeOrATokenOrAnOrder() throws SQLException {
    assertThat(
            column(
                "select table_name || '.' || column_name || ' ' || data_type"
                    + " from information_schema.columns where table_name in"
                    + " ('invitation', 'response', 'response_comment') order by 1"))
        .containsExactly(
            "invitation.answered boolean",
            "invitation.assessment uuid",
            "invitation.audience text",
            "invitation.on_paper boolean",
            "invitation.organisation uuid",
            "invitation.token_hash text",
            "response.answers text",
            "response.assessment uuid",
            "response.audience text",
            "response.dealt boolean",
            "response.id uuid",
            "response.on_paper boolean",
            "response.organisation uuid",
            "response_comment.assessment uuid",
            "response_comment.body text",
            "response_comment.dimension text",
            "response_comment.id uuid");
  }

  @Test
  void theIdsOfAnswersAreRandom() throws SQLException {
    var party = Party.of(0);
    var assessment = party.open("trustPulse");
    party.answered(assessment, party.lead, 3, 4);

    assertThat(column("select id::text from response where assessment = '" + assessment + "'"))
        .hasSize(3)
        .allMatch(id -> UUID.fromString(id).version() == 4);
  }

  @Test
  void dealingWipesOutWhichTransactionWroteAnAnswerAndInWhichOrder() throws SQLException {
    // Given: the database itself notes the transaction of every row
    var party = Party.of(0);
    var assessment = party.open("trustPulse");
    for (var number = 0; number < 12; number++) {
      var token = party.invite(assessment, party.lead, 1).get(0);
      Party.answer(
              token,
              Map.of(
                  "answers", Map.of("openness1", number % 5 + 1),
                  "comments", Map.of("openness", "opmerking " + number)))
          .then()
          .statusCode(204);
    }
    assertThat(column(joined("response", assessment))).isNotEmpty();
    var before = column(inTableOrder(assessment));

    // When
    dealing.deal();

    // Then
    assertThat(column(joined("response", assessment))).isEmpty();
    assertThat(column(joined("response_comment", assessment))).isEmpty();
    var after = column(inTableOrder(assessment));
    assertThat(after).containsExactlyInAnyOrderElementsOf(before).isNotEqualTo(before);
  }

  private static String joined(String table, UUID assessment) {
    return "select r.id::text from "
        + table
        + " r join invitation i on i.xmin::text = r.xmin::text where r.assessment = '"
        + assessment
        + "'";
  }

  private static String inTableOrder(UUID assessment) {
    return "select body from response_comment where assessment = '"
        + assessment
        + "' order by ctid";
  }

  private List<String> column(String sql) throws SQLException {
    try (var connection = database.getConnection();
        var statement = connection.prepareStatement(sql);
        var row = statement.executeQuery()) {
      var values = new ArrayList<String>();
      while (row.next()) {
        values.add(row.getString(1));
      }
      return values;
    }
  }
}
