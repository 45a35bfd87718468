package nl.samenspel.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import nl.samenspel.chassis.testing.As;
import nl.samenspel.chassis.testing.Tokens;
import nl.samenspel.chassis.testing.WithRealInfrastructure;
import nl.samenspel.reporting.page.Spreadsheet;
import org.junit.jupiter.api.Test;

/** An organisation sees the partnerships in which it is a member today, and of others nothing. */
@QuarkusTest
@WithRealInfrastructure
class VisibilityTest {

  private static final List<String> PATHS =
      List.of(
          "",
          "/timeline",
          "/complaints",
          "/scores",
          "/report",
          "/charts/lenses",
          "/charts/phases",
          "/indicators",
          "/charts/trust",
          "/charts/balance",
          "/charts/complaints",
          "/charts/complaintQuarters",
          "/charts/indicators");

  @Test
  void aMemberSeesThePartnershipAndEverythingUnderIt() {
    var story = Story.of("Samen zichtbaar", "Lead", "Partner").arrived();

    PATHS.forEach(
        path ->
            As.memberOf(story.organisation("Partner")).get(story.at(path)).then().statusCode(200));
  }

  @Test
  void toAnOutsiderThePartnershipDoesNotExist() {
    var story = Story.of("Samen onzichtbaar", "Lead", "Partner").arrived();
    var outsider = UUID.randomUUID();

    PATHS.forEach(
        path ->
            As.coordinatorOf(outsider)
                .get(story.at(path))
                .then()
                .statusCode(404)
                .body("type", equalTo("urn:problem-type:samenspel:not-found")));
    As.coordinatorOf(outsider)
        .get("/v1/partnerships")
        .then()
        .statusCode(200)
        .body("items", empty())
        .body("total", is(0));
    As.coordinatorOf(outsider)
        .get("/v1/partnerships?organisation=" + story.organisation("Lead"))
        .then()
        .body("items", empty());
    As.coordinatorOf(outsider).get("/v1/events").then().statusCode(200).body("items", empty());
    As.coordinatorOf(outsider)
        .get("/v1/events?subject=" + story.partnership())
        .then()
        .body("items", empty());
  }

  @Test
  void thePageAndTheChartsAreRefusedInTheSameWay() {
    var story = Story.of("Samen onzichtbaar", "Lead", "Partner").arrived();

    for (var form : List.of("text/html", "application/pdf", Spreadsheet.MEDIA_TYPE)) {
      As.coordinatorOf(UUID.randomUUID())
          .accept(form)
          .get(story.at("/report"))
          .then()
          .statusCode(404);
    }
    As.nobody().get(story.at("/report")).then().statusCode(401);
  }

  @Test
  void whoLeavesSeesNothingAnyMore() {
    var story = Story.of("Samen verder", "Lead", "Vertrekker").leaves("Vertrekker").arrived();

    PATHS.forEach(
        path ->
            As.memberOf(story.organisation("Vertrekker"))
                .get(story.at(path))
                .then()
                .statusCode(404));
    As.memberOf(story.organisation("Vertrekker"))
        .get("/v1/partnerships")
        .then()
        .body("items", empty());
  }

  @Test
  void platformRolesSeeEverythingAndAnAnalystOfAnOrganisationWhatThatSees() {
    var story = Story.of("Samen bekeken", "Lead", "Partner").arrived();

    for (var everything : List.of(As.administrator(), As.auditor(), As.analyst())) {
      everything.get(story.at("")).then().statusCode(200);
    }
    var analystElsewhere = Tokens.of("analyst", UUID.randomUUID());
    As.nobody().auth().oauth2(analystElsewhere).get(story.at("")).then().statusCode(404);
    var analystHere = Tokens.of("analyst", story.organisation("Partner"));
    As.nobody().auth().oauth2(analystHere).get(story.at("")).then().statusCode(200);
  }

  @Test
  void aListHoldsOnlyWhatIsOnesOwn() {
    var ours = Story.of("Van ons", "Wij", "Zij").arrived();
    var theirs = Story.of("Van hen", "Anderen", "Derden").arrived();

    As.memberOf(ours.organisation("Zij"))
        .get("/v1/partnerships")
        .then()
        .body("items.id", hasItem(ours.partnership().toString()))
        .body("items.id", not(hasItem(theirs.partnership().toString())))
        .body("total", is(1));
    var seen =
        As.memberOf(ours.organisation("Zij"))
            .get("/v1/events?limit=1000")
            .then()
            .statusCode(200)
            .body(
                "items.data.partnership.findAll { it }",
                everyItem(equalTo(ours.partnership().toString())))
            .extract()
            .<java.util.List<String>>path("items.data.partnership");
    assertThat(seen.toString()).doesNotContain(theirs.partnership().toString());
  }
}
