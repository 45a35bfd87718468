package nl.samenspel.local;

import static io.restassured.RestAssured.given;
import static nl.samenspel.local.home.Service.PARTNERSHIP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.is;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.keys.HmacKey;
import org.jose4j.lang.JoseException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who a real issuer says one is, and nothing that only looks as if it came from there. */
@ExtendWith(SharedSuite.class)
class SignInIT {
  private static final Duration SOON = Duration.ofSeconds(20);
  private static final int KNOWN = 10;
  private static final UUID OURS = UUID.randomUUID();

  private static Keycloak keycloak;
  private static Replica service;

  @BeforeAll
  static void start(RunningSuite suite) {
    keycloak = new Keycloak(suite.ports().offset() + 10_080);
    keycloak.awaitReady();
    keycloak.register("coordinator", OURS, "coordinator");
    keycloak.register("member", OURS, "member");
    service =
        new Replica(
            suite,
            PARTNERSHIP,
            Map.of(
                "SAMENSPEL_ENVIRONMENT", "local",
                "QUARKUS_OIDC_AUTH_SERVER_URL", keycloak.issuer(),
                "QUARKUS_OIDC_TOKEN_FORCED_JWK_REFRESH_INTERVAL", "1S",
                // Half a minute unless set otherwise, which is long to wait for in a test.
                "SAMENSPEL_KNOWN_TOKENS_LIFETIME", KNOWN + "S",
                // It is asked again and again until it refuses, which is not guessing.
                "SAMENSPEL_RATE_LIMIT_WRONG", "100000000"));
    service.awaitReady();
    given()
        .auth()
        .oauth2(keycloak.tokenOf("member"))
        .contentType(ContentType.JSON)
        .body(Map.of("name", "Gemeente Proef", "kind", "municipality", "sector", "public"))
        .put(service.url("/organisations/" + OURS))
        .then()
        .statusCode(201);
  }

  @AfterAll
  static void stop() {
    if (service != null) {
      service.close();
    }
    if (keycloak != null) {
      keycloak.close();
    }
  }

  @Test
  void aPersonDoesWhatTheRoleAllowsForTheOwnOrganisation() {
    starts(keycloak.tokenOf("coordinator")).then().statusCode(201);
    starts(keycloak.tokenOf("member")).then().statusCode(403);
    reads(keycloak.tokenOf("member")).then().statusCode(200);
  }

  @Test
  void aSystemHasAnAccountOfItsOwn() {
    reads(keycloak.tokenOfSystem()).then().statusCode(200);
  }

  @Test
  void aTokenIsGoodUntilItExpires() {
    keycloak.registerHasty("hasty", 2);
    var token = keycloak.tokenOf("member", "hasty");

    await().atMost(SOON).until(() -> reads(token).statusCode() == 401);
  }

  @Test
  void anIssuerThatChangesItsKeysIsStillBelieved() {
    var before = keycloak.tokenOf("member");
    keycloak.rotateKeys();
    var after = keycloak.tokenOf("member");

    assertThat(header(after)).isNotEqualTo(header(before));
    await().atMost(SOON).until(() -> reads(after).statusCode() == 200);
    reads(before).then().statusCode(200);
  }

  /**
   * Not at once: a token that was found to be good is known for a moment, and is not held against
   * the keys before that is over.
   */
  @Test
  void whatAKeySignedThatTheIssuerWithdrewIsRefusedWhenItIsNoLongerKnown() {
    var before = keycloak.tokenOf("member");
    reads(before).then().statusCode(200);
    keycloak.replaceKeys();
    var after = keycloak.tokenOf("member");

    await().atMost(SOON).until(() -> reads(after).statusCode() == 200);
    await().atMost(SOON).until(() -> reads(before).statusCode() == 401);
    reads(after).then().statusCode(200);
  }

  @Test
  void aTokenThatIsShownAgainIsNotVerifiedAgain() {
    var token = keycloak.tokenOf("member");
    reads(token).then().statusCode(200);
    var before = timesKnown();

    reads(token).then().statusCode(200);

    assertThat(timesKnown()).isEqualTo(before + 1);
  }

  @Test
  void whatWasMadeForSomebodyElseIsRefused() {
    keycloak.registerStranger("stranger");

    refused(keycloak.tokenOf("member", "stranger"));
    refused(keycloak.tokenOfAnotherRealm());
  }

  @Test
  void whatIsSignedByNobodyOrByAnybodyIsRefused() throws JoseException {
    var token = keycloak.tokenOf("coordinator");
    var payload = token.split("\\.")[1];

    refused(encoded("{\"alg\":\"none\"}") + "." + payload + ".");
    refused(header(token) + "." + payload + ".");
    refused(
        header(token)
            + "."
            + encoded("{\"groups\":[\"administrator\"]}")
            + "."
            + token.split("\\.")[2]);
    refused(signedWithThePublicKeyAsIfItWereSecret(token));
  }

  @Test
  void theKeyOfTheLocalSuiteIsWorthNothingHere(RunningSuite suite) {
    refused(Client.administrator(suite).token());
  }

  private static String signedWithThePublicKeyAsIfItWereSecret(String token) throws JoseException {
    String published = given().get(keycloak.issuer()).path("public_key");
    var forged = new JsonWebSignature();
    forged.setAlgorithmHeaderValue(AlgorithmIdentifiers.HMAC_SHA256);
    forged.setKey(new HmacKey(published.getBytes(StandardCharsets.UTF_8)));
    forged.setPayload(decoded(token.split("\\.")[1]));
    return forged.getCompactSerialization();
  }

  private static void refused(String token) {
    reads(token)
        .then()
        .statusCode(401)
        .contentType("application/problem+json")
        .body("status", is(401));
  }

  private static double timesKnown() {
    return service
        .metrics()
        .filter(line -> line.startsWith("cache_gets_total{"))
        .filter(line -> line.contains("\"known-tokens\"") && line.contains("\"hit\""))
        .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' '))))
        .sum();
  }

  private static Response reads(String token) {
    return given().auth().oauth2(token).get(service.url("/partnerships"));
  }

  private static Response starts(String token) {
    return given()
        .auth()
        .oauth2(token)
        .contentType(ContentType.JSON)
        .body(
            Map.of(
                "name", "Samen op proef",
                "purpose", "Zien of aanmelden werkt.",
                "origin", "voluntary",
                "orientation", "demand",
                "form", "network",
                "region", "Proef",
                "startsOn", "2026-01-05"))
        .post(service.url("/partnerships"));
  }

  private static String header(String token) {
    return token.split("\\.")[0];
  }

  private static String encoded(String json) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(json.getBytes(StandardCharsets.UTF_8));
  }

  private static String decoded(String part) {
    return new String(Base64.getUrlDecoder().decode(part), StandardCharsets.UTF_8);
  }
}
