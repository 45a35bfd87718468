package nl.samenspel.chassis.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.oidc.runtime.OidcUtils;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.samenspel.chassis.testing.As;
import nl.samenspel.chassis.testing.Tokens;
import nl.samenspel.chassis.testing.WithRealInfrastructure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A token that is known to be good is as good as one that was verified, and no better. */
@QuarkusTest
@WithRealInfrastructure
class VerifiedOnceTest {

  private final UUID organisation = UUID.randomUUID();
  private final String token =
      Tokens.of(
          "member",
          organisation,
          claims -> claims.claim("scope", "read write").claim("weights", Map.of("a", 1)));

  @Inject Verifications verifications;
  @Inject KnownTokens known;

  @Test
  void aTokenThatIsShownAgainIsNotVerifiedAgain() {
    var before = verifications.count();

    for (var time = 0; time < 3; time++) {
      shown(token).then().statusCode(200);
    }

    assertThat(verifications.count()).isEqualTo(before + 1);
  }

  @Test
  void whoAsksIsTheSameInEveryRespect() {
    var verified = Told.of(shown(token, "first"));
    var before = verifications.count();
    var remembered = Told.of(shown(token, "second"));

    assertThat(verifications.count()).isEqualTo(before);
    assertThat(verified.path()).isEqualTo("/v1/caller/first");
    assertThat(remembered.path()).isEqualTo("/v1/caller/second");
    assertThat(remembered.rest()).isEqualTo(verified.rest());
    assertThat(verified.rest().toString())
        .contains("member@" + organisation, "weights", "scope", token, "StringPermission");
  }

  @Test
  void twoTokensNeverShareACaller() {
    var tokens = Stream.generate(UUID::randomUUID).limit(40).toList();
    var shown =
        tokens.stream().map(who -> Tokens.of("member", organisation, who.toString())).toList();

    var told =
        IntStream.range(0, 5 * tokens.size())
            .parallel()
            .mapToObj(
                time -> {
                  var which = time % tokens.size();
                  String caller = shown(shown.get(which)).path("caller");
                  return caller.equals(tokens.get(which) + " of " + organisation);
                })
            .toList();

    assertThat(told).hasSize(5 * tokens.size()).containsOnly(true);
  }

  @Test
  void aTokenIsRefusedOnceItExpiredAlthoughItIsKnown() {
    var brief =
        Tokens.of("member", organisation, claims -> claims.expiresIn(Duration.ofSeconds(3)));
    shown(brief).then().statusCode(200);
    assertThat(isKnown(brief)).isTrue();

    await().until(() -> shown(brief).statusCode() == 401);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2})
  void oneOtherCharacterMakesItAnotherToken(int part) {
    shown(token).then().statusCode(200);
    var forged = forged(part);

    shown(forged).then().statusCode(401);
    shown(forged).then().statusCode(401);

    assertThat(isKnown(forged)).isFalse();
    shown(token).then().statusCode(200);
  }

  @Test
  void whatIsRefusedIsVerifiedEveryTime() {
    var forSomebodyElse =
        Tokens.of("member", organisation, claims -> claims.audience("somebody-else"));
    var before = verifications.count();

    shown(forSomebodyElse).then().statusCode(401);
    shown(forSomebodyElse).then().statusCode(401);

    assertThat(verifications.count()).isEqualTo(before + 2);
  }

  @Test
  void aTokenThatIsBoundToAKeyIsVerifiedEveryTime() {
    var bound =
        Tokens.of(
            "member",
            organisation,
            claims -> claims.claim("cnf", Map.of("x5t#S256", "thumbprint-of-a-certificate")));
    var before = verifications.count();

    shown(bound).then().statusCode(200);
    shown(bound).then().statusCode(200);

    assertThat(verifications.count()).isEqualTo(before + 2);
  }

  @Test
  void nothingOfTheRequestIsKept() {
    shown(token).then().statusCode(200);
    var first = CallerResource.last();
    shown(token).then().statusCode(200);
    var second = CallerResource.last();
    shown(Tokens.of("member", organisation)).then().statusCode(200);

    await()
        .until(
            () -> {
              System.gc();
              return first.get() == null && second.get() == null;
            });

    assertThat(isKnown(token)).isTrue();
  }

  @Test
  void howOftenATokenWasKnownIsMeasured() {
    shown(token).then().statusCode(200);

    RestAssured.get("/q/metrics")
        .then()
        .statusCode(200)
        .body(containsString("cache_gets_total{cache=\"known-tokens\",result=\"hit\"}"))
        .body(containsString("cache_size{cache=\"known-tokens\"}"));
  }

  private boolean isKnown(String shown) {
    return known.find(OidcUtils.DEFAULT_TENANT_ID, shown).isPresent();
  }

  private String forged(int part) {
    var parts = token.split("\\.");
    var middle = parts[part].length() / 2;
    var other = parts[part].charAt(middle) == 'A' ? 'B' : 'A';
    parts[part] = parts[part].substring(0, middle) + other + parts[part].substring(middle + 1);
    return String.join(".", parts);
  }

  private static Response shown(String token) {
    return shown(token, "any");
  }

  private static Response shown(String token, String request) {
    return As.nobody().auth().oauth2(token).get("/v1/caller/" + request);
  }

  /** What was told about the caller, apart from what this request is. */
  private record Told(Object path, Map<String, Object> rest) {

    static Told of(Response answer) {
      answer.then().statusCode(200);
      Map<String, Object> told = answer.jsonPath().getMap("");
      return new Told(told.remove("path"), told);
    }
  }
}
