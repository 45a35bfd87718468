package nl.samenspel.partnership;

import static nl.samenspel.partnership.Case.aDeliverable;
import static nl.samenspel.partnership.Case.aPartnershipOf;
import static nl.samenspel.partnership.Case.anInterestOf;
import static nl.samenspel.partnership.Case.anOrganisation;
import static nl.samenspel.partnership.Case.profile;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import nl.samenspel.chassis.testing.As;
import nl.samenspel.chassis.testing.Statements;
import nl.samenspel.chassis.testing.WithRealInfrastructure;
import nl.samenspel.partnership.partnership.Phase;
import org.junit.jupiter.api.Test;

/**
 * How many SQL statements each request takes. The numbers do not grow with what there is: the same
 * for a partnership of two and one of six.
 */
@QuarkusTest
@WithRealInfrastructure
class StatementsTest {

  @Test
  void readingAPartnershipTakesOne() {
    var small = aPartnershipOf(2);
    var large = aPartnershipOf(6);

    reading(1, small.asLead(), small.at());
    reading(1, large.asLead(), large.at());
    reading(1, large.asLead(), large.at("/members"));
  }

  @Test
  void readingAListTakesTwo() {
    var ours = aPartnershipOf(2);

    reading(2, ours.asLead(), "/v1/partnerships");
    reading(2, As.administrator(), "/v1/partnerships?text=werk&sort=-startsOn");
    reading(2, ours.asLead(), "/v1/organisations");
    reading(1, ours.asLead(), "/v1/organisations/" + ours.lead());
  }

  @Test
  void readingUnderAPartnershipTakesOneMoreToBeLetIn() {
    var ours = aPartnershipOf(6);
    var interest = ours.statesAnInterest(ours.lead());
    var deliverable = ours.everyoneAccepts("startingNote");
    ours.submits("letterOfIntent");

    reading(3, ours.asLead(), ours.at("/interests"));
    reading(2, ours.asLead(), ours.at("/interests/", interest));
    // The page, how many, and the versions and the signatures of all on the page.
    reading(5, ours.asLead(), ours.at("/deliverables"));
    reading(2, ours.asLead(), ours.at("/deliverables/", deliverable));
    reading(2, ours.asLead(), ours.at("/transitions"));
  }

  @Test
  void readingThePhasesAsksEachFeatureOnce() {
    var ours = aPartnershipOf(6);
    ours.fulfil(Phase.EXPLORE);
    ours.submits("letterOfIntent");

    var statements = during(ours, "/phases");

    // Let in; steps; then each feature, with the names of those whom it has to name: interests,
    // deliverables, appraisals, delegates, contributions, identities, indicators, projects,
    // complaints.
    assertThat(statements).isLessThanOrEqualTo(16);
    assertThat(during(ours, "/gaps")).isEqualTo(statements);
  }

  @Test
  void completingAPhaseTakesEight() {
    var ours = aPartnershipOf(6);
    ours.fulfil(Phase.EXPLORE);

    // Lock, members; interests, deliverables; step, partnership, history; the events.
    writing(8, () -> ours.complete(Phase.EXPLORE));
  }

  @Test
  void everyOtherWriteIsKnownToo() {
    var ours = aPartnershipOf(3);
    var newcomer = anOrganisation("Regio 7");
    var deliverable = ours.submits("startingNote");

    // Registered?; partnership, member, history; the events.
    writing(5, () -> ours.asLead().body(profile()).post("/v1/partnerships").then().statusCode(201));
    // Lock, members; registered?; member, partnership, history; event; options.
    writing(8, () -> ours.admit(newcomer, "partner"));
    // Lock, members; interest, history.
    writing(
        4,
        () ->
            ours.asLead()
                .body(anInterestOf(ours.lead()))
                .post(ours.at("/interests"))
                .then()
                .statusCode(201));
    // Lock, members; is there one?; deliverable, version, history; event.
    writing(
        7,
        () ->
            ours.asLead()
                .body(aDeliverable("letterOfIntent"))
                .post(ours.at("/deliverables"))
                .then()
                .statusCode(201));
    // Lock, members; deliverable; mandate; signature, deliverable, history; event.
    writing(8, () -> ours.accepts(ours.lead(), deliverable));
    writing(
        3,
        () ->
            As.administrator()
                .body(Map.of("name", "Regio 8", "kind", "region", "sector", "public"))
                .post("/v1/organisations")
                .then()
                .statusCode(201));
  }

  private static void reading(int expected, RequestSpecification caller, String address) {
    var statements = Statements.during(() -> caller.get(address).then().statusCode(200));
    assertThat(statements).as(address).hasSize(expected);
  }

  private static int during(Case ours, String path) {
    return Statements.during(() -> ours.asLead().get(ours.at(path)).then().statusCode(200)).size();
  }

  private static void writing(int expected, Runnable request) {
    assertThat(Statements.during(request)).hasSize(expected);
  }
}
