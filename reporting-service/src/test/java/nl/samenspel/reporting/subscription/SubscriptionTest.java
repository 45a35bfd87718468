package nl.samenspel.reporting.subscription;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.arc.Arc;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.samenspel.chassis.testing.As;
import nl.samenspel.chassis.testing.WithRealInfrastructure;
import nl.samenspel.reporting.sql.Sql;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Subscribing an address, which has to agree. */
@QuarkusTest
@WithRealInfrastructure
class SubscriptionTest {

  private static final String SUBSCRIPTIONS = "/v1/subscriptions";

  private final UUID organisation = UUID.randomUUID();
  private final Hook hook = Hook.open();

  @AfterEach
  void close() {
    hook.close();
    Arc.container().instance(Sql.class).get().update("delete from public.subscription");
  }

  @Test
  void theSecretIsShownOnceAndNowhereKept() {
    var answer =
        As.coordinatorOf(organisation)
            .body(Map.of("sink", hook.sink(), "types", List.of("PhaseCompleted")))
            .post(SUBSCRIPTIONS)
            .then()
            .statusCode(201)
            .body("secret", startsWith("whsec_"))
            .body("state", equalTo("active"))
            .body("types", equalTo(List.of("PhaseCompleted")))
            .header("Location", startsWith("http"))
            .extract();
    String id = answer.path("id");
    String secret = answer.path("secret");

    assertThat(hook.askedBy()).containsExactly("samenspel.example");
    As.coordinatorOf(organisation)
        .get(SUBSCRIPTIONS + "/" + id)
        .then()
        .statusCode(200)
        .body("sink", equalTo(hook.sink()))
        .body("", not(hasKey("secret")));
    var kept =
        Arc.container()
            .instance(Sql.class)
            .get()
            .list(
                "select s::text as row from public.subscription s union all select k::text from"
                    + " public.idempotency_key k",
                row -> row.text("row"));
    assertThat(kept.toString()).contains(id).doesNotContain(secret.substring(6, 20));
  }

  @Test
  void askingAgainWithTheSameKeyGivesTheSameSubscriptionAndSecret() {
    var first = keyed("eens").statusCode(201).extract();
    var second = keyed("eens").statusCode(201).extract();

    assertThat(second.<String>path("id")).isEqualTo(first.path("id"));
    assertThat(second.<String>path("secret")).isEqualTo(first.path("secret"));
    assertThat(keyed("nog eens").extract().<String>path("id")).isNotEqualTo(first.path("id"));
  }

  @Test
  void aReceiverThatDoesNotAgreeGetsNothing() {
    for (var origin : new String[] {null, "iemand.anders.example"}) {
      hook.allowing(origin);
      refused(hook.sink(), 409, "webhook-not-agreed")
          .body("detail", containsString("samenspel.example"));
    }
    hook.goesAway();
    refused(hook.sink(), 409, "webhook-not-agreed");
    hook.comesBack();
    hook.allowing("samenspel.example");
    Subscribed.of(organisation, hook);
  }

  @Test
  void anAddressInAPrivateNetworkIsRefusedWithoutBeingAsked() {
    NamesThatChange.point("half.example", "127.0.0.1", "127.0.0.2");
    for (var sink :
        List.of(
            "http://half.example:" + hook.port() + "/",
            "https://10.0.0.1/",
            "https://127.0.0.2/",
            "https://[::1]/",
            "https://169.254.169.254/latest/meta-data",
            "https://2130706434/",
            "https://bestaat.niet.invalid/")) {
      refused(sink, 400, "invalid-input")
          .body("issues[0].name", equalTo("sink"))
          .body("issues[0].type", endsWith(":sink-not-allowed"));
    }
    assertThat(hook.askedBy()).isEmpty();
  }

  @Test
  void whatIsNoAddressIsRefused() {
    for (var sink :
        List.of(
            "ftp://gemeente.example/",
            "gemeente",
            "https:///pad",
            "https://wie:geheim@gemeente.example/",
            "https://gemeente.example/#deel",
            "https://gemeente.example:99999/")) {
      refused(sink, 400, "invalid-input").body("issues[0].type", endsWith(":sink-form"));
    }
    As.coordinatorOf(organisation)
        .body(Map.of("types", List.of("%", "")))
        .post(SUBSCRIPTIONS)
        .then()
        .statusCode(400)
        .body("issues.size()", equalTo(3))
        .body("issues.name", hasItem("sink"))
        .body("issues.name", hasItem(startsWith("types[0]")))
        .body("issues.name", hasItem(startsWith("types[1]")));
  }

  @Test
  void anotherOrganisationDoesNotSeeItAndTheAdministratorDoes() {
    var subscribed = Subscribed.of(organisation, hook);
    var stranger = UUID.randomUUID();

    for (var path : List.of("", "/dead-letters")) {
      As.coordinatorOf(stranger).get(subscribed.at(path)).then().statusCode(404);
      As.analyst().get(subscribed.at(path)).then().statusCode(404);
    }
    As.coordinatorOf(stranger).delete(subscribed.at("")).then().statusCode(404);
    As.coordinatorOf(stranger)
        .body(Map.of())
        .post(subscribed.at("/dead-letters/redelivery"))
        .then()
        .statusCode(404);
    As.coordinatorOf(stranger).get(SUBSCRIPTIONS).then().body("items", empty());
    As.administrator().get(subscribed.at("")).then().statusCode(200);
    As.memberOf(organisation).get(SUBSCRIPTIONS).then().statusCode(403);
    As.coordinatorOf(organisation)
        .get(SUBSCRIPTIONS)
        .then()
        .body("total", equalTo(1))
        .body("items[0].secret", nullValue());
  }

  @Test
  void whoEndsItSeesItNoMore() {
    var subscribed = Subscribed.of(organisation, hook);

    As.coordinatorOf(organisation).delete(subscribed.at("")).then().statusCode(204);
    As.coordinatorOf(organisation).get(subscribed.at("")).then().statusCode(404);
  }

  @Test
  void anOrganisationHasSoManyAndNoMore() {
    for (int i = 0; i < 20; i++) {
      Subscribed.of(organisation, hook);
    }

    refused(hook.sink(), 409, "too-many-subscriptions");
    Subscribed.of(UUID.randomUUID(), hook);
  }

  private io.restassured.response.ValidatableResponse keyed(String key) {
    return As.coordinatorOf(organisation)
        .header("Idempotency-Key", key)
        .body(Map.of("sink", hook.sink()))
        .post(SUBSCRIPTIONS)
        .then();
  }

  private io.restassured.response.ValidatableResponse refused(
      String sink, int status, String problem) {
    return As.coordinatorOf(organisation)
        .body(Map.of("sink", sink))
        .post(SUBSCRIPTIONS)
        .then()
        .statusCode(status)
        .body("type", equalTo("urn:problem-type:samenspel:" + problem));
  }
}
