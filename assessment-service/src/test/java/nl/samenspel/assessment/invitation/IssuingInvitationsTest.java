package nl.samenspel.assessment.invitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import nl.samenspel.assessment.Party;
import nl.samenspel.chassis.testing.As;
import nl.samenspel.chassis.testing.EventContract;
import nl.samenspel.chassis.testing.Statements;
import nl.samenspel.chassis.testing.Topics;
import nl.samenspel.chassis.testing.WithRealInfrastructure;
import nl.samenspel.chassis.time.TimeOrderedId;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithRealInfrastructure
class IssuingInvitationsTest {

  @Inject AgroalDataSource database;

  @Test
  void aMemberInvitesItsOwnPeople() {
    var party = Party.of(1);
    var assessment = party.open("trustPulse");
    var partner = party.partners.get(0);

    As.memberOf(partner)
        .body(Party.invitations(partner, 3))
        .post(path(assessment))
        .then()
        .statusCode(201)
        .header("Cache-Control", "no-store")
        .body("tokens", hasSize(3));
    As.memberOf(partner)
        .body(Party.invitations(party.lead, 3))
        .post(path(assessment))
        .then()
        .statusCode(403)
        .body("type", equalTo("urn:problem-type:samenspel:own-organisation-only"));

    As.memberOf(partner).get("/v1/assessments/" + assessment).then().body("invited", equalTo(3));
    As.memberOf(party.lead)
        .get(path(assessment))
        .then()
        .statusCode(200)
        .body("items", hasSize(1))
        .body("items[0].organisation", equalTo(partner.toString()))
        .body("items[0].count", equalTo(3));
  }

  @Test
  void theLeadInvitesForEveryMemberAndForNobodyElse() {
    var party = Party.of(1);
    var assessment = party.open("trustPulse");

    assertThat(party.invite(assessment, party.partners.get(0), 2)).hasSize(2);
    As.coordinatorOf(party.lead)
        .body(Party.invitations(TimeOrderedId.next(), 2))
        .post(path(assessment))
        .then()
        .statusCode(400)
        .body("issues.name", hasItems("organisation"));
    As.memberOf(party.lead)
        .body(Party.invitations(party.partners.get(0), 2))
        .post(path(assessment))
        .then()
        .statusCode(403);
    As.coordinatorOf(TimeOrderedId.next())
        .body(Party.invitations(party.lead, 2))
        .post(path(assessment))
        .then()
        .statusCode(404);
    As.analyst()
        .body(Party.invitations(party.lead, 2))
        .post(path(assessment))
        .then()
        .statusCode(403);
  }

  @Test
  void everyFaultInAnInvitationIsTold() {
    var party = Party.of(0);
    var assessment = party.open("identity");
    var strangers = new HashMap<>(Party.invitations(TimeOrderedId.next(), 2));
    strangers.put("audience", "client");

    As.coordinatorOf(party.lead)
        .body(strangers)
        .post(path(assessment))
        .then()
        .statusCode(400)
        .body("issues.name", contains("organisation", "audience"));
  }

  @Test
  void howManyWereInvitedIsToldButNoToken() {
    var party = Party.of(0);
    var assessment = party.open("trustPulse");
    var tokens = party.invite(assessment, party.lead, 12);

    await().until(() -> Topics.eventsOf(assessment).size() == 2);
    var event = Topics.eventsOf(assessment).get(1);
    EventContract.assertValid(event);
    assertThat(event.at("/data/count").asInt()).isEqualTo(12);
    assertThat(event.at("/data/audience").asText()).isEqualTo("professional");
    tokens.forEach(token -> assertThat(event.toString()).doesNotContain(token));
  }

  @Test
  void whoWereInvitedIsListedInTheOrderAskedFor() {
    var party = Party.of(1);
    var assessment = party.open("trustPulse");
    party.members().forEach(each -> party.invite(assessment, each, 1));
    var list = "/v1/assessments/" + assessment + "/invitations";

    var first = As.memberOf(party.lead).get(list).path("items[0].organisation");
    As.memberOf(party.lead)
        .get(list + "?sort=-organisation")
        .then()
        .statusCode(200)
        .body("items[1].organisation", equalTo(first));
    As.memberOf(party.lead).get(list + "?sort=colour").then().statusCode(400);
  }

  @Test
  void aThousandTokensAreAllDifferentAndCostAsFewStatementsAsOne() {
    var party = Party.of(0);
    var assessment = party.open("trustPulse");
    var tokens = new ArrayList<String>();

    var statements =
        Statements.during(() -> tokens.addAll(party.invite(assessment, party.lead, 1000)));

    assertThat(new HashSet<>(tokens)).hasSize(1000);
    assertThat(tokens).allMatch(token -> token.length() == 43);
    // The assessment and its lock, the partnership and its members, the tokens, the event.
    assertThat(statements).hasSize(6);
  }

  @Test
  void aCountOutOfRangeAndAMissingAudienceAreToldTogether() {
    As.coordinatorOf(TimeOrderedId.next())
        .body("{\"count\": 1001}")
        .post(path(TimeOrderedId.next()))
        .then()
        .statusCode(400)
        .body("issues.name", hasItems("organisation", "audience", "count"));
  }

  @Test
  void aRepeatedRequestDoesNotIssueTwiceNorShowTheTokensAgain() {
    var party = Party.of(0);
    var assessment = party.open("trustPulse");
    var request = Party.invitations(party.lead, 4);

    As.coordinatorOf(party.lead)
        .header("Idempotency-Key", "once")
        .body(request)
        .post(path(assessment))
        .then()
        .statusCode(201);
    As.coordinatorOf(party.lead)
        .header("Idempotency-Key", "once")
        .body(request)
        .post(path(assessment))
        .then()
        .statusCode(409)
        .body("type", equalTo("urn:problem-type:samenspel:tokens-already-shown"));

    As.memberOf(party.lead).get("/v1/assessments/" + assessment).then().body("invited", equalTo(4));
  }

  @Test
  void tokensAreNowhereInTheDatabase() throws SQLException {
    var party = Party.of(0);
    var tokens = party.invite(party.open("trustPulse"), party.lead, 3);

    for (var token : tokens) {
      assertThat(rowsContaining(token)).isEmpty();
    }
  }

  @Test
  void afterClosingNobodyIsInvited() {
    var party = Party.of(0);
    var assessment = party.open("trustPulse");
    party.close(assessment);

    As.coordinatorOf(party.lead)
        .body(Party.invitations(party.lead, 1))
        .post(path(assessment))
        .then()
        .statusCode(410);
  }

  /** Looks through every table as text. */
  private List<String> rowsContaining(String token) throws SQLException {
    var found = new ArrayList<String>();
    try (var connection = database.getConnection();
        var tables =
            connection
                .createStatement()
                .executeQuery(
                    "select table_name from information_schema.tables"
                        + " where table_schema = 'public' and table_type = 'BASE TABLE'")) {
      while (tables.next()) {
        var table = tables.getString(1);
        try (var rows =
            connection.prepareStatement(
                "select t::text from " + table + " t where t::text like ?")) {
          rows.setString(1, "%" + token + "%");
          try (var row = rows.executeQuery()) {
            while (row.next()) {
              found.add(table + ": " + row.getString(1));
            }
          }
        }
      }
    }
    return found;
  }

  private static String path(UUID assessment) {
    return "/v1/assessments/" + assessment + "/invitations";
  }
}
