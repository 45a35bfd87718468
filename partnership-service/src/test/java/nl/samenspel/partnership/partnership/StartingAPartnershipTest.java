package nl.samenspel.partnership.partnership;

import static nl.samenspel.partnership.Case.aPartnership;
import static nl.samenspel.partnership.Case.anOrganisation;
import static nl.samenspel.partnership.Case.profile;
import static nl.samenspel.partnership.Case.refused;
import static nl.samenspel.partnership.Case.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;
import nl.samenspel.chassis.testing.As;
import nl.samenspel.chassis.testing.EventContract;
import nl.samenspel.chassis.testing.WithRealInfrastructure;
import nl.samenspel.chassis.time.TimeOrderedId;
import nl.samenspel.partnership.Case;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithRealInfrastructure
class StartingAPartnershipTest {

  @Test
  void whoStartsItLeadsIt() {
    var organisation = anOrganisation("Gemeente Rotterdam");

    var answer =
        As.coordinatorOf(organisation)
            .body(profile())
            .post("/v1/partnerships")
            .then()
            .statusCode(201)
            .header("ETag", notNullValue())
            .body("status", is("active"))
            .body("cycle", is(1))
            .body("phase", is("explore"))
            .body("startsOn", is("2026-01-05"))
            .body("members", hasSize(1))
            .body("members[0].organisation", is(organisation.toString()))
            .body("members[0].role", is("lead"));

    var id = answer.extract().<String>path("id");
    answer.header("Location", endsWith("/v1/partnerships/" + id));
  }

  @Test
  void itsFirstEventsTellThatItIsThereWhoLeadsItAndThatItExplores() {
    var started = aPartnership();

    var events = started.events(all -> all.size() >= 4);

    assertThat(events)
        .extracting(Case::type)
        .containsExactly("PartnershipCreated", "MemberJoined", "PhaseStarted", "MemberJoined");
    assertThat(events)
        .extracting(event -> event.path("sequence").asText())
        .containsExactly("1", "2", "3", "4");
    events.forEach(EventContract::assertValid);
    assertThat(events.get(1).path("data").path("role").asText()).isEqualTo("lead");
    assertThat(events.get(1).path("data").path("organisation").asText())
        .isEqualTo(started.lead().toString());
    assertThat(events.get(2).path("data").path("phase").asText()).isEqualTo("explore");
  }

  @Test
  void whatWasGoingOnAlreadyCountsFromItsOwnStart() {
    var started = aPartnership();

    started.asLead().get(started.at("/phases")).then().body("items[0].startedOn", is("2026-01-05"));
  }

  @Test
  void anOrganisationThatIsNotRegisteredIsToldHowToRegister() {
    var unregistered = TimeOrderedId.next();

    var answer = As.coordinatorOf(unregistered).body(profile()).post("/v1/partnerships").then();

    refused(answer, 409, "organisation-not-registered");
    answer.body("detail", containsString("/v1/organisations/" + unregistered));
  }

  @Test
  void onlyACoordinatorStartsOne() {
    var organisation = anOrganisation("Gemeente Rotterdam");

    refused(
        As.memberOf(organisation).body(profile()).post("/v1/partnerships").then(),
        403,
        "forbidden");
    refused(As.administrator().body(profile()).post("/v1/partnerships").then(), 403, "forbidden");
    refused(As.nobody().body(profile()).post("/v1/partnerships").then(), 401, "unauthorized");
  }

  @Test
  void fiveFaultsAreFiveIssuesInTheLanguageOfTheCaller() {
    var faulty =
        Map.of(
            "name", "",
            "origin", "whim",
            "orientation", "demand",
            "form", "network",
            "region", "x".repeat(201),
            "startsOn", "morgen",
            "purpose", "Werk",
            "colour", "blue");
    var coordinator = anOrganisation("Gemeente Rotterdam");

    var dutch = As.coordinatorOf(coordinator).body(faulty).post("/v1/partnerships").then();
    var english =
        As.coordinatorOf(coordinator)
            .header("Accept-Language", "en")
            .body(faulty)
            .post("/v1/partnerships")
            .then();

    refused(dutch, 400, "invalid-input");
    dutch
        .body("issues.name", containsInAnyOrder("name", "origin", "region", "startsOn", "colour"))
        .body("issues.find { it.name == 'name' }.detail", containsString("verplicht"));
    english
        .body("issues", hasSize(5))
        .body("issues.find { it.name == 'name' }.detail", containsString("required"))
        .body(
            "issues.find { it.name == 'origin' }.detail",
            containsString("voluntary, requested, mandated"));
  }

  @Test
  void theSameKeyStartsOneAndNotTwo() {
    var coordinator = anOrganisation("Gemeente Rotterdam");
    var key = UUID.randomUUID().toString();

    var first = startWith(key, coordinator, profile());
    var again = startWith(key, coordinator, profile());
    var other = startWith(key, coordinator, with(profile(), "name", "Een ander"));

    first.statusCode(201);
    again.statusCode(201).body("id", is(first.extract().<String>path("id")));
    refused(other, 409, "idempotency-key-reused");
    As.coordinatorOf(coordinator).get("/v1/partnerships").then().body("total", is(1));
  }

  private static ValidatableResponse startWith(
      String key, UUID coordinator, Map<String, Object> body) {
    return As.coordinatorOf(coordinator)
        .header("Idempotency-Key", key)
        .body(body)
        .post("/v1/partnerships")
        .then();
  }

  @Test
  void underAnIdOfOnesOwnItIsStartedOnce() {
    var coordinator = anOrganisation("Gemeente Rotterdam");
    var address = "/v1/partnerships/" + TimeOrderedId.next();

    As.coordinatorOf(coordinator)
        .body(profile())
        .put(address)
        .then()
        .statusCode(201)
        .header("Location", endsWith(address));
    var same = As.coordinatorOf(coordinator).body(profile()).put(address).then();
    var other =
        As.coordinatorOf(coordinator).body(with(profile(), "name", "Anders")).put(address).then();

    same.statusCode(200).body("name", is("Werk in de techniek Rijnmond"));
    refused(other, 428, "precondition-required");
  }
}
