package nl.samenspel.partnership.partnership;

import static nl.samenspel.partnership.Case.aPartnership;
import static nl.samenspel.partnership.Case.aPartnershipNamed;
import static nl.samenspel.partnership.Case.profile;
import static nl.samenspel.partnership.Case.refused;
import static nl.samenspel.partnership.Case.with;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;
import nl.samenspel.chassis.testing.As;
import nl.samenspel.chassis.testing.WithRealInfrastructure;
import nl.samenspel.partnership.Case;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithRealInfrastructure
class FindingPartnershipsTest {

  @Test
  void eachOrganisationFindsThoseInWhichItTakesPart() {
    var ours = aPartnership();
    aPartnership();

    found(ours.lead(), Map.of())
        .body("total", is(1))
        .body("items[0].id", is(ours.partnership.toString()))
        .body("items[0].members", nullValue());
    found(ours.partner(), Map.of()).body("total", is(1));
  }

  @Test
  void administratorsAndAuditorsFindAll() {
    aPartnership();
    aPartnership();

    As.administrator().get("/v1/partnerships").then().body("total", greaterThanOrEqualTo(2));
    As.auditor().get("/v1/partnerships").then().body("total", greaterThanOrEqualTo(2));
  }

  @Test
  void filtersNarrowDown() {
    var ours = aPartnership();
    var region = "Regio " + UUID.randomUUID();
    another(ours, with(profile(), "region", region));
    var third = another(ours, with(profile(), "purpose", "Ouderen langer thuis"));

    found(ours.lead(), Map.of()).body("total", is(3));
    found(ours.lead(), Map.of("region", region)).body("total", is(1));
    found(ours.lead(), Map.of("text", "OUDEREN")).body("items.id", contains(third));
    found(ours.lead(), Map.of("text", "100%_")).body("total", is(0));
    found(ours.lead(), Map.of("phase", "explore", "status", "active")).body("total", is(3));
    found(ours.lead(), Map.of("phase", "share")).body("total", is(0));
    found(ours.lead(), Map.of("organisation", ours.partner()))
        .body("items.id", contains(ours.partnership.toString()));
  }

  @Test
  void theOrderIsAsAskedAndTheSameEachTime() {
    var ours = aPartnershipNamed("B", 1);
    another(ours, with(profile(), "name", "C"));
    another(ours, with(profile(), "name", "A"));

    found(ours.lead(), Map.of()).body("items.name", contains("A", "B", "C"));
    found(ours.lead(), Map.of("sort", "-name")).body("items.name", contains("C", "B", "A"));
    found(ours.lead(), Map.of("sort", "startsOn,-name", "pageSize", 2, "page", 2))
        .body("items.name", contains("A"))
        .header("Link", containsString("rel=\"prev\""));
  }

  @Test
  void whatCannotBeAskedIsRefusedAllAtOnce() {
    var ours = aPartnership();

    var answer =
        As.memberOf(ours.lead())
            .queryParams(
                Map.of("phase", "dream", "organisation", "us", "pageSize", 500, "colour", "blue"))
            .get("/v1/partnerships")
            .then();

    refused(answer, 400, "invalid-input");
    answer
        .body("issues.name", containsInAnyOrder("phase", "organisation", "pageSize", "colour"))
        .body("issues.in", everyItem(is("query")));
  }

  @Test
  void whatCannotBeSortedOnIsRefusedWithWhatCan() {
    var answer =
        As.memberOf(aPartnership().lead())
            .queryParam("sort", "purpose")
            .get("/v1/partnerships")
            .then();

    refused(answer, 400, "invalid-input");
    answer
        .body("issues[0].detail", containsString("startsOn"))
        .body("issues[0].detail", not(containsString("purpose")));
  }

  private static ValidatableResponse found(UUID organisation, Map<String, ?> filters) {
    return As.memberOf(organisation)
        .queryParams(filters)
        .get("/v1/partnerships")
        .then()
        .statusCode(200);
  }

  private static String another(Case ours, Map<String, Object> profile) {
    return ours.asLead()
        .body(profile)
        .post("/v1/partnerships")
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }
}
