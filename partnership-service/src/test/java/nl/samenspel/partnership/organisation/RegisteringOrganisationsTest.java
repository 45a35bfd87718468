package nl.samenspel.partnership.organisation;

import static nl.samenspel.partnership.Case.anOrganisation;
import static nl.samenspel.partnership.Case.hidden;
import static nl.samenspel.partnership.Case.refused;
import static nl.samenspel.partnership.Case.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import nl.samenspel.chassis.testing.As;
import nl.samenspel.chassis.testing.EventContract;
import nl.samenspel.chassis.testing.Topics;
import nl.samenspel.chassis.testing.WithRealInfrastructure;
import nl.samenspel.chassis.time.TimeOrderedId;
import nl.samenspel.partnership.Case;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithRealInfrastructure
class RegisteringOrganisationsTest {

  private static final Map<String, Object> ROTTERDAM =
      Map.of(
          "name", "Gemeente Rotterdam",
          "kind", "municipality",
          "sector", "public",
          "identifiers", List.of(Map.of("scheme", "oin", "value", "00000001001234567000")),
          "identity",
              Map.of(
                  "mission", "Wij helpen Rotterdammers aan werk.",
                  "vision", "Iedereen doet mee.",
                  "values", List.of("openheid", "vakmanschap")));

  @Test
  void isReadAsItWasRegistered() {
    var id =
        As.administrator()
            .body(ROTTERDAM)
            .post("/v1/organisations")
            .then()
            .statusCode(201)
            .extract()
            .<String>path("id");

    As.memberOf(UUID.randomUUID())
        .get("/v1/organisations/" + id)
        .then()
        .statusCode(200)
        .body("name", is("Gemeente Rotterdam"))
        .body("kind", is("municipality"))
        .body("sector", is("public"))
        .body("identifiers[0].scheme", is("oin"))
        .body("identifiers[0].value", is("00000001001234567000"))
        .body("identity.mission", is("Wij helpen Rotterdammers aan werk."))
        .body("identity.values", contains("openheid", "vakmanschap"));
  }

  @Test
  void aCoordinatorBringsAPartnerInThatThenKeepsItself() {
    var coordinator = anOrganisation("Gemeente Schiedam");
    var partner =
        As.coordinatorOf(coordinator)
            .body(ROTTERDAM)
            .post("/v1/organisations")
            .then()
            .statusCode(201)
            .extract()
            .<String>path("id");
    var address = "/v1/organisations/" + partner;
    var change = with(ROTTERDAM, "name", "Rotterdam");

    var byCoordinator =
        As.coordinatorOf(coordinator).header("If-Match", "*").body(change).put(address).then();
    var byItself =
        As.memberOf(UUID.fromString(partner))
            .header("If-Match", etag(address))
            .body(change)
            .put(address)
            .then();

    refused(byCoordinator, 403, "another-organisation");
    byItself.statusCode(200).body("name", is("Rotterdam"));
  }

  @Test
  void anOrganisationRegistersItselfUnderTheIdThatItsTokensName() {
    var own = TimeOrderedId.next();
    var address = "/v1/organisations/" + own;

    As.memberOf(own)
        .body(ROTTERDAM)
        .put(address)
        .then()
        .statusCode(201)
        .header("Location", endsWith(address))
        .body("id", is(own.toString()));
    As.memberOf(own).body(ROTTERDAM).put(address).then().statusCode(200);
    refused(
        As.memberOf(own).body(ROTTERDAM).put("/v1/organisations/" + UUID.randomUUID()).then(),
        403,
        "another-organisation");
  }

  @Test
  void aMemberDoesNotRegisterOthers() {
    refused(
        As.memberOf(UUID.randomUUID()).body(ROTTERDAM).post("/v1/organisations").then(),
        403,
        "forbidden");
  }

  @Test
  void nothingIsOverwrittenUnseen() {
    var own = anOrganisation("Gemeente Delft");
    var address = "/v1/organisations/" + own;
    var seen = etag(address);

    var without = As.memberOf(own).body(ROTTERDAM).put(address).then();
    var withIt = As.memberOf(own).header("If-Match", seen).body(ROTTERDAM).put(address).then();
    var stale =
        As.memberOf(own)
            .header("If-Match", seen)
            .body(with(ROTTERDAM, "name", "Delft"))
            .put(address)
            .then();

    refused(without, 428, "precondition-required");
    withIt.statusCode(200).header("ETag", not(seen));
    refused(stale, 412, "precondition-failed");
  }

  @Test
  void whatStatesNothingIsTheSameWhenItIsSentAgain() {
    var own = TimeOrderedId.next();
    var silent = with(ROTTERDAM, "identity", Map.of());
    var address = "/v1/organisations/" + own;

    As.memberOf(own).body(silent).put(address).then().statusCode(201);
    As.memberOf(own).body(silent).put(address).then().statusCode(200);
  }

  @Test
  void aPartIsChangedByMergePatch() {
    var own = anOrganisation("Gemeente Gouda");
    var address = "/v1/organisations/" + own;

    As.memberOf(own)
        .contentType("application/merge-patch+json")
        .header("If-Match", etag(address))
        .body("{\"identity\":{\"mission\":\"Iedereen aan het werk.\"},\"kind\":\"municipality\"}")
        .patch(address)
        .then()
        .statusCode(200)
        .body("name", is("Gemeente Gouda"))
        .body("kind", is("municipality"))
        .body("identity.mission", is("Iedereen aan het werk."));
  }

  @Test
  void aNumberThatCannotBeOneIsRefusedWithItsShape() {
    var faulty =
        with(
            ROTTERDAM,
            "identifiers",
            List.of(
                Map.of("scheme", "oin", "value", "1234"),
                Map.of("scheme", "kbo", "value", "0202239952"),
                Map.of("scheme", "duns", "value", "1")));

    refused(As.administrator().body(faulty).post("/v1/organisations").then(), 400, "invalid-input");
    As.administrator()
        .header("Accept-Language", "en")
        .body(faulty)
        .post("/v1/organisations")
        .then()
        .body(
            "issues.name",
            containsInAnyOrder(
                "identifiers[0].value", "identifiers[1].value", "identifiers[2].scheme"))
        .body(
            "issues.find { it.name == 'identifiers[1].value' }.detail",
            is(
                "A KBO number has 10 digits, without dots, and the last two check the first eight."
                    + " This number is not right."));
  }

  @Test
  void isFoundByNameKindAndNumber() {
    var name = "Vindbaar " + UUID.randomUUID();
    As.administrator()
        .body(
            Map.of(
                "name",
                name,
                "kind",
                "careProvider",
                "sector",
                "civil",
                "identifiers",
                List.of(Map.of("scheme", "kvk", "value", "24483298"))))
        .post("/v1/organisations")
        .then()
        .statusCode(201);

    var request = As.memberOf(UUID.randomUUID());
    request
        .queryParam("text", name.toUpperCase(Locale.ROOT))
        .queryParam("kind", "careProvider")
        .queryParam("identifier", "kvk:24483298")
        .get("/v1/organisations")
        .then()
        .statusCode(200)
        .body("total", is(1))
        .body("items[0].name", is(name));
    As.memberOf(UUID.randomUUID())
        .queryParam("identifier", "kvk:24483298")
        .queryParam("sort", "-name")
        .get("/v1/organisations")
        .then()
        .body("total", greaterThanOrEqualTo(1));
  }

  @Test
  void anUnknownOneIsNotFoundAndAnAnalystIsNotServed() {
    hidden(As.administrator().get("/v1/organisations/" + UUID.randomUUID()).then());
    refused(As.analyst().get("/v1/organisations").then(), 403, "forbidden");
  }

  @Test
  void itsEventsTellWhoItIsAndNothingOfItsIdentity() {
    var own = anOrganisation("Gemeente Lier");
    As.memberOf(own)
        .header("If-Match", etag("/v1/organisations/" + own))
        .body(ROTTERDAM)
        .put("/v1/organisations/" + own)
        .then()
        .statusCode(200);

    var events = await().until(() -> Topics.eventsOf(own), all -> all.size() == 2);

    assertThat(events)
        .extracting(Case::type)
        .containsExactly("OrganisationRegistered", "OrganisationChanged");
    events.forEach(EventContract::assertValid);
    assertThat(events.get(1).path("data").path("identifiers").get(0).path("scheme").asText())
        .isEqualTo("oin");
    assertThat(events.get(1).toString()).doesNotContain("openheid");
  }

  @Test
  void aPageIsAsLongAsAskedAndSaysWhereTheNextOneIs() {
    anOrganisation("Gemeente A");
    anOrganisation("Gemeente B");

    As.administrator()
        .queryParam("pageSize", 1)
        .get("/v1/organisations")
        .then()
        .body("items", hasSize(1))
        .body("total", greaterThanOrEqualTo(2))
        .body("next", is("/v1/organisations?page=2&pageSize=1"));
  }

  private static String etag(String address) {
    return As.administrator().get(address).then().extract().header("ETag");
  }
}
