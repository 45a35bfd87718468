package nl.samenspel.partnership.history;

import static nl.samenspel.partnership.Case.aPartnership;
import static nl.samenspel.partnership.Case.anOrganisation;
import static nl.samenspel.partnership.Case.hidden;
import static nl.samenspel.partnership.Case.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.samenspel.chassis.testing.As;
import nl.samenspel.chassis.testing.Statements;
import nl.samenspel.chassis.testing.WithRealInfrastructure;
import nl.samenspel.partnership.Case;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithRealInfrastructure
class ReadingHistoryTest {

  @Inject AgroalDataSource database;

  @Test
  void whatIsNewIsToldAsItIs() {
    var partnership = aPartnership();
    var complaint = complaintIn(partnership);

    history(partnership, "resource=" + complaint)
        .body("items", hasSize(1))
        .body("items[0].action", is("created"))
        .body("items[0].resourceType", is("complaint"))
        .body("items[0].actor", is("coordinator@" + partnership.partner()))
        .body("items[0].organisation", is(partnership.partner().toString()))
        .body("items[0].before", nullValue())
        .body("items[0].after.state", is("logged"))
        .body("items[0].after.category", is("focus"))
        .body("items[0].after.complainant.external", is("resident"))
        .body("items[0].after.about", is(List.of(partnership.lead().toString())))
        .body("items[0].after.decisionDueOn", is("2027-01-04"))
        .body("items[0].after.version", nullValue());
  }

  @Test
  void aChangeIsToldByWhatDiffers() {
    var partnership = aPartnership();
    var complaint = complaintIn(partnership);
    acknowledge(partnership, complaint).statusCode(201);

    history(partnership, "resource=" + complaint)
        .body("items", hasSize(2))
        .body("items[0].action", is("changed"))
        .body("items[0].actor", is("coordinator@" + partnership.lead()))
        .body("items[0].before", is(Map.of("state", "logged", "stepsTaken", 0)))
        .body("items[0].after", is(Map.of("state", "acknowledged", "stepsTaken", 1)));
    history(partnership, "resourceType=complaintStep")
        .body("items", hasSize(1))
        .body("items[0].after.type", is("acknowledge"));
  }

  @Test
  void theWholePartnershipIsInIt() {
    var partnership = aPartnership();

    history(partnership, "resourceType=partnership").body("items.action", not(List.of()));
    history(partnership, "resourceType=member").body("items", hasSize(2));
  }

  @Test
  void whatWasRefusedLeavesNoTrace() throws SQLException {
    var partnership = aPartnership();
    var complaint = complaintIn(partnership);
    acknowledge(partnership, complaint).statusCode(201);
    var before = rows();

    refused(acknowledge(partnership, complaint), 409, "complaint-step-out-of-order");

    assertThat(rows()).isEqualTo(before);
  }

  @Test
  void whatFailsAfterItWasWrittenLeavesNoTraceEither() throws SQLException {
    var partnership = aPartnership();
    var other = aPartnership();
    var complaint = complaintIn(partnership);
    var before = rows();

    // An id that another partnership has taken is found out by the database, at the flush.
    other
        .asPartner()
        .body(body(other))
        .put(other.at("/complaints/", complaint))
        .then()
        .statusCode(409);

    assertThat(rows()).isEqualTo(before);
  }

  @Test
  void itIsForAuditorsAdministratorsAndTheLead() {
    var partnership = aPartnership();
    var address = partnership.at("/history");

    As.auditor().get(address).then().statusCode(200);
    As.administrator().get(address).then().statusCode(200);
    partnership.asLead().get(address).then().statusCode(200);
    refused(partnership.asPartner().get(address).then(), 403, "history-not-yours");
    refused(As.memberOf(partnership.lead()).get(address).then(), 403, "forbidden");
    refused(As.analyst().get(address).then(), 403, "forbidden");
    hidden(As.coordinatorOf(anOrganisation("Regio elders")).get(address).then());
    hidden(As.auditor().get("/v1/partnerships/" + UUID.randomUUID() + "/history").then());
  }

  @Test
  void howAMemberJudgesItsDelegateIsNotReadByTheLeadHereEither() {
    var ours = aPartnership();
    var delegate =
        ours.asPartner()
            .body(
                Map.of(
                    "organisation", ours.partner(),
                    "name", "A. de Vries",
                    "mandate", Map.of("scope", "Inhoud en planning"),
                    "competences", Map.of("trust", 2),
                    "support", "Een collega gaat mee."))
            .post(ours.at("/delegates"))
            .then()
            .statusCode(201)
            .extract()
            .<String>path("id");
    var address = ours.at("/history?resource=" + delegate);

    ours.asLead()
        .get(address)
        .then()
        .body("items[0].after.name", is("A. de Vries"))
        .body("items[0].after.trust", is("[hidden]"))
        .body("items[0].after.support", is("[hidden]"));
    As.auditor().get(address).then().body("items[0].after.trust", is(2));
  }

  @Test
  void onePartnershipsHistoryIsNotInAnothers() {
    var partnership = aPartnership();
    var complaint = complaintIn(aPartnership());

    history(partnership, "resource=" + complaint).body("items", hasSize(0));
  }

  @Test
  void itIsReadOnAndOnByCursor() {
    var partnership = aPartnership();
    complaintIn(partnership);
    var all = history(partnership, "").extract().<List<String>>path("items.id");

    var first = history(partnership, "limit=2").body("items", hasSize(2));
    var next = first.extract().<String>path("next");
    var second = As.auditor().get(next).then().statusCode(200);

    assertThat(first.extract().<List<String>>path("items.id")).isEqualTo(all.subList(0, 2));
    assertThat(second.extract().<List<String>>path("items.id"))
        .isEqualTo(all.subList(2, Math.min(4, all.size())));
    refused(As.auditor().get(partnership.at("/history?cursor=here")).then(), 400, "invalid-input");
  }

  @Test
  void itIsNarrowedDownByOrganisationAndTime() {
    var partnership = aPartnership();
    complaintIn(partnership);

    history(partnership, "organisation=" + partnership.partner())
        .body("items.resourceType", everyItem(is("complaint")))
        .body("items", hasSize(1));
    history(partnership, "from=2020-01-01T00:00:00Z&until=2020-01-02T00:00:00Z")
        .body("items", hasSize(0));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"update history set actor = 'nobody'", "delete from history", "truncate history"})
  void whatWasWrittenStays(String tampering) {
    complaintIn(aPartnership());

    assertThatThrownBy(() -> execute(tampering))
        .isInstanceOf(SQLException.class)
        .hasMessageContaining("never changed");
  }

  @Test
  void readingItTakesTwoStatements() {
    var partnership = aPartnership();

    assertThat(Statements.during(() -> history(partnership, ""))).hasSize(2);
  }

  private static ValidatableResponse history(Case partnership, String query) {
    return As.auditor()
        .get(partnership.at("/history") + (query.isEmpty() ? "" : "?" + query))
        .then()
        .statusCode(200)
        .contentType(containsString("application/json"));
  }

  private static String complaintIn(Case partnership) {
    return partnership
        .asPartner()
        .body(body(partnership))
        .post(partnership.at("/complaints"))
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  private static Map<String, Object> body(Case partnership) {
    return Map.of(
        "category", "focus",
        "description", "Te veel tegelijk.",
        "complainant", Map.of("external", "resident"),
        "about", List.of(partnership.lead()),
        "receivedOn", "2026-11-20",
        "regime", "nlAwb");
  }

  private static ValidatableResponse acknowledge(Case partnership, String complaint) {
    return partnership
        .asLead()
        .body(Map.of("type", "acknowledge"))
        .post(partnership.at("/complaints/", complaint, "/steps"))
        .then();
  }

  private int rows() throws SQLException {
    try (var connection = database.getConnection();
        var statement = connection.createStatement();
        var count = statement.executeQuery("select count(*) from history")) {
      count.next();
      return count.getInt(1);
    }
  }

  private void execute(String sql) throws SQLException {
    try (var connection = database.getConnection();
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
