package nl.samenspel.partnership;

import static nl.samenspel.partnership.Case.aDeliverable;
import static nl.samenspel.partnership.Case.aDocument;
import static nl.samenspel.partnership.Case.aPartnership;
import static nl.samenspel.partnership.Case.anInterestOf;
import static nl.samenspel.partnership.Case.anOrganisation;
import static nl.samenspel.partnership.Case.hidden;
import static nl.samenspel.partnership.Case.profile;
import static nl.samenspel.partnership.Case.refused;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.samenspel.chassis.testing.As;
import nl.samenspel.chassis.testing.WithRealInfrastructure;
import nl.samenspel.partnership.partnership.Phase;
import org.junit.jupiter.api.Test;

/** Who may see a partnership, on it and on everything under it. */
@QuarkusTest
@WithRealInfrastructure
class VisibilityTest {

  @Test
  void anOutsiderReadsNothingOfItAndDoesNothingInIt() {
    var theirs = aPartnership();
    var addresses = addresses(theirs);
    var outsider = anOrganisation("Buitenstaander");

    addresses.forEach(address -> hidden(As.coordinatorOf(outsider).get(address).then()));
    commands(theirs, outsider)
        .forEach((path, body) -> hidden(As.coordinatorOf(outsider).body(body).post(path).then()));
    hidden(As.coordinatorOf(outsider).body(profile()).put(theirs.at()).then());
    hidden(
        As.coordinatorOf(outsider)
            .contentType("application/merge-patch+json")
            .header("If-Match", "*")
            .body("{\"name\":\"Van ons\"}")
            .patch(theirs.at())
            .then());
    hidden(
        As.coordinatorOf(outsider)
            .delete(theirs.at("/members/", theirs.memberIdOf(theirs.partner())))
            .then());
  }

  @Test
  void anOutsiderFindsNothingOfItInLists() {
    var theirs = aPartnership();
    var outsider = anOrganisation("Buitenstaander");

    As.coordinatorOf(outsider).get("/v1/partnerships").then().body("total", is(0));
    As.coordinatorOf(outsider)
        .queryParam("organisation", theirs.lead())
        .get("/v1/partnerships")
        .then()
        .body("total", is(0));
  }

  @Test
  void whatIsNotThereAnswersLikeWhatIsHidden() {
    hidden(
        As.coordinatorOf(anOrganisation("Regio"))
            .get("/v1/partnerships/" + UUID.randomUUID())
            .then());
  }

  @Test
  void membersAdministratorsAndAuditorsReadAllOfIt() {
    var ours = aPartnership();

    for (var address : addresses(ours)) {
      As.memberOf(ours.partner()).get(address).then().statusCode(200);
      As.administrator().get(address).then().statusCode(200);
      As.auditor().get(address).then().statusCode(200);
    }
  }

  @Test
  void analystsAreNotServedHere() {
    var ours = aPartnership();

    addresses(ours).forEach(address -> refused(As.analyst().get(address).then(), 403, "forbidden"));
    refused(As.analyst().get("/v1/partnerships").then(), 403, "forbidden");
  }

  @Test
  void administratorsOnlyRead() {
    var ours = aPartnership();

    commands(ours, ours.lead())
        .forEach(
            (path, body) ->
                refused(As.administrator().body(body).post(path).then(), 403, "forbidden"));
  }

  @Test
  void withoutATokenThereIsNothing() {
    var ours = aPartnership();

    addresses(ours)
        .forEach(address -> refused(As.nobody().get(address).then(), 401, "unauthorized"));
  }

  @Test
  void aTokenWithoutAnOrganisationIsToldSo() {
    refused(As.coordinatorOf(null).get("/v1/partnerships").then(), 403, "no-organisation");
  }

  /** Everything there is to read of a partnership. */
  private static List<String> addresses(Case of) {
    of.skip(Phase.EXPLORE);
    var interest = of.statesAnInterest(of.lead());
    var deliverable = of.submits("startingNote");
    of.accepts(of.lead(), deliverable);
    var document = of.at("/deliverables/", deliverable);
    return List.of(
        of.at(),
        of.at("/members"),
        of.at("/members/", of.memberIdOf(of.lead())),
        of.at("/interests"),
        of.at("/interests/", interest),
        of.at("/deliverables"),
        document,
        document + "/versions",
        document + "/versions/" + first(of, document + "/versions"),
        document + "/signatures",
        document + "/signatures/" + first(of, document + "/signatures"),
        of.at("/signals"),
        of.at("/complaint-terms"),
        of.at("/phases"),
        of.at("/gaps"),
        of.at("/transitions"),
        of.at("/transitions/", first(of, of.at("/transitions"))));
  }

  private static String first(Case of, String list) {
    return of.asLead().get(list).then().statusCode(200).extract().path("items[0].id");
  }

  private static Map<String, Object> commands(Case in, UUID organisation) {
    var deliverable =
        in.asLead().get(in.at("/deliverables")).then().extract().<List<String>>path("items.id");
    var document =
        in.at(
            "/deliverables/",
            deliverable.isEmpty() ? in.submits("startingNote") : deliverable.get(0));
    return Map.of(
        in.at("/members"),
        Map.of("organisation", organisation, "role", "partner"),
        in.at("/interests"),
        anInterestOf(organisation),
        in.at("/deliverables"),
        aDeliverable("letterOfIntent"),
        document + "/versions",
        Map.of("document", aDocument("v2")),
        document + "/signatures",
        Map.of("decision", "accept"),
        in.at("/signals"),
        Map.of("category", "other", "description", "Zorg.", "occurredOn", "2026-11-03"),
        in.at("/transitions"),
        Map.of("type", "complete", "phase", "explore"));
  }
}
