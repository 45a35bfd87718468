package nl.samenspel.partnership.complaint;

import static nl.samenspel.partnership.Case.aPartnership;
import static nl.samenspel.partnership.Case.anOrganisation;
import static nl.samenspel.partnership.Case.hidden;
import static nl.samenspel.partnership.Case.refused;
import static nl.samenspel.partnership.complaint.Complaining.inHandling;
import static nl.samenspel.partnership.complaint.Complaining.logged;
import static nl.samenspel.partnership.complaint.Complaining.read;
import static nl.samenspel.partnership.complaint.Complaining.taken;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import nl.samenspel.chassis.testing.As;
import nl.samenspel.chassis.testing.Statements;
import nl.samenspel.chassis.testing.WithRealInfrastructure;
import nl.samenspel.partnership.Case;
import org.junit.jupiter.api.Test;

/** Where no statute sets the terms, the partnership does. */
@QuarkusTest
@WithRealInfrastructure
class AgreeingOnTermsTest {

  private static final Map<String, Object> SIX_WEEKS = term("contract", "decision", 6, "weeks");

  @Test
  void asLongAsNothingWasLaidDownTheUsualTermsHold() {
    var ours = aPartnership();

    As.memberOf(ours.partner())
        .get(terms(ours))
        .then()
        .statusCode(200)
        .body("terms.regime", contains("vlLocal", "vlLocal", "contract"))
        .body("terms.code", contains("acknowledgement", "decision", "decision"))
        .body("terms.amount", contains(10, 45, 4))
        .body("terms.unit", contains("days", "days", "weeks"))
        .body("terms.agreed", contains(false, false, false));
    hidden(As.memberOf(anOrganisation("Elders")).get(terms(ours)).then());
  }

  @Test
  void whatTheAgreementSaysHoldsForComplaintsFromThenOn() {
    var ours = aPartnership();
    var before = logged(ours, "contract");

    laidDown(ours.asLead(), ours, List.of(SIX_WEEKS)).statusCode(201);
    var after = logged(ours, "contract");

    read(ours, before)
        .body("deadlines[0].on", is("2026-12-18"))
        .body("deadlines[0].explanation[0]", containsString("(samenwerkingsovereenkomst)"));
    read(ours, after)
        .body("deadlines[0].on", is("2027-01-01"))
        .body(
            "deadlines[0].explanation[0]",
            containsString("zoals voor dit samenwerkingsverband is vastgelegd"));
  }

  @Test
  void aRunningComplaintKeepsItsTermsThroughEveryStep() {
    var ours = aPartnership();
    laidDown(ours.asLead(), ours, List.of(SIX_WEEKS)).statusCode(201);
    var complaint = inHandling(ours, "contract");

    laidDown(changing(ours), ours, List.of(term("contract", "decision", 10, "days")))
        .statusCode(200);

    taken(ours, complaint, Map.of("type", "extend", "weeks", 1, "consentOn", "2026-12-01"))
        .body("deadlines[0].on", is("2027-01-08"));
    ours.asPartner().get(ours.at("/complaints?dueBefore=2027-01-09")).then().body("total", is(1));
  }

  @Test
  void theCouncilsRegulationSetsBothItsTerms() {
    var ours = aPartnership();
    laidDown(
            ours.asLead(),
            ours,
            List.of(
                term("vlLocal", "acknowledgement", 5, "days"),
                term("vlLocal", "decision", 30, "days")))
        .statusCode(201);

    read(ours, logged(ours, "vlLocal")).body("deadlines.on", contains("2026-11-25", "2026-12-20"));
    read(ours, logged(ours, "contract")).body("deadlines.on", contains("2026-12-18"));
  }

  @Test
  void whereTheLawSetsThemNobodyAgreesOtherwise() {
    var ours = aPartnership();

    var answer =
        laidDown(
            ours.asLead(),
            ours,
            List.of(
                term("nlAwb", "decision", 12, "weeks"),
                term("contract", "notHandling", 2, "weeks"),
                SIX_WEEKS,
                SIX_WEEKS,
                term("contract", "decision", 0, "months")));

    refused(answer, 400, "invalid-input");
    refused(
        laidDown(ours.asLead(), ours, List.of(term("nlAwb", "decision", 12, "weeks"))),
        400,
        "invalid-input");
    laidDown(
            ours.asLead(),
            ours,
            List.of(
                term("nlAwb", "decision", 12, "weeks"),
                term("contract", "notHandling", 2, "weeks"),
                SIX_WEEKS,
                SIX_WEEKS))
        .body(
            "issues.name", containsInAnyOrder("terms[0].regime", "terms[1].code", "terms[3].code"));
  }

  @Test
  void theLeadLaysThemDownAndChangesThemKnowingly() {
    var ours = aPartnership();

    refused(laidDown(ours.asPartner(), ours, List.of(SIX_WEEKS)), 403, "only-the-lead");
    laidDown(ours.asLead(), ours, List.of(SIX_WEEKS)).statusCode(201);
    laidDown(ours.asLead(), ours, List.of(SIX_WEEKS)).statusCode(200);
    refused(laidDown(ours.asLead(), ours, List.of()), 428, "precondition-required");
    laidDown(changing(ours), ours, List.of())
        .statusCode(200)
        .body("terms.agreed", contains(false, false, false));
    ours.asLead()
        .get(ours.at("/history?resourceType=complaintTerms"))
        .then()
        .body("items.action", contains("changed", "created"))
        .body("items[1].after.terms[0].amount", is(6));
  }

  @Test
  void itCostsOneStatementWhereThereIsSomethingToAgree() {
    var ours = aPartnership();
    laidDown(ours.asLead(), ours, List.of(SIX_WEEKS)).statusCode(201);

    assertThat(Statements.during(() -> logged(ours, "nlAwb"))).hasSize(5);
    assertThat(Statements.during(() -> logged(ours, "contract"))).hasSize(6);
    assertThat(Statements.during(() -> ours.asPartner().get(terms(ours)).then().statusCode(200)))
        .hasSize(2);
  }

  private static RequestSpecification changing(Case ours) {
    return ours.asLead().header("If-Match", ours.asLead().get(terms(ours)).header("ETag"));
  }

  private static String terms(Case ours) {
    return ours.at("/complaint-terms");
  }

  private static ValidatableResponse laidDown(
      RequestSpecification by, Case ours, List<Map<String, Object>> terms) {
    return by.body(Map.of("terms", terms)).put(terms(ours)).then();
  }

  private static Map<String, Object> term(String regime, String code, int amount, String unit) {
    return Map.of("regime", regime, "code", code, "amount", amount, "unit", unit);
  }
}
