package nl.samenspel.chassis.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import nl.samenspel.chassis.testing.As;
import nl.samenspel.chassis.testing.WithRealInfrastructure;
import org.junit.jupiter.api.Test;

/** What every answer carries, and how it is read without reading it all. */
@QuarkusTest
@WithRealInfrastructure
class HeadersTest {

  private static final String GOOD = "{\"name\":\"Klein\",\"colour\":\"deepBlue\"}";
  private static final String PALETTE = "/v1/samples/palette";

  private final UUID organisation = UUID.randomUUID();

  private RequestSpecification someone() {
    return As.coordinatorOf(organisation);
  }

  @Test
  void everyAnswerHasTheVersionAndTheSecurityHeadersOfTheDesignRules() {
    var answers =
        Map.<String, Supplier<Response>>of(
            "200", () -> someone().get("/v1/samples"),
            "201", () -> someone().body(GOOD).post("/v1/samples"),
            "304", () -> someone().header("If-None-Match", "*").get(PALETTE),
            "400", () -> someone().body("{").post("/v1/samples"),
            "401", () -> As.nobody().get("/v1/samples"),
            "403", () -> As.analyst().get("/v1/samples"),
            "404", () -> As.nobody().get("/v1"),
            "405", () -> someone().delete("/v1/samples"),
            "406", () -> someone().accept("image/png").get("/v1/samples"),
            "500", () -> As.memberOf(organisation).get("/v1/samples/fault"));
    answers.forEach(
        (status, answer) ->
            answer
                .get()
                .then()
                .statusCode(Integer.parseInt(status))
                .header("API-Version", "1.0.0")
                .header("Cache-Control", "no-store")
                .header("Content-Security-Policy", "frame-ancestors 'none'")
                .header("Strict-Transport-Security", containsString("max-age="))
                .header("X-Content-Type-Options", "nosniff")
                .header("X-Frame-Options", "DENY")
                .header("Referrer-Policy", "no-referrer"));
  }

  @Test
  void everySingleResourceHasATagByWhichWhoHasItNeedNotReadItAgain() {
    var tag = someone().get(PALETTE).then().statusCode(200).extract().header("ETag");

    assertThat(tag).matches("\"\\p{XDigit}{32}\"");
    someone().get(PALETTE).then().statusCode(200).header("ETag", tag);
    someone()
        .header("If-None-Match", tag)
        .get(PALETTE)
        .then()
        .statusCode(304)
        .header("ETag", tag)
        .body(emptyString());
    someone()
        .header("If-None-Match", tag)
        .header("Accept-Language", "en")
        .get(PALETTE)
        .then()
        .statusCode(200)
        .header("Vary", containsString("Accept-Language"));
    someone().get("/v1/samples").then().statusCode(200).header("ETag", nullValue());
  }

  @Test
  void whoAsksForTheHeadersOnlyGetsThoseOfReading() {
    var place = someone().body(GOOD).post("/v1/samples").then().extract().header("Location");

    someone()
        .head(place)
        .then()
        .statusCode(200)
        .header("ETag", "\"0\"")
        .contentType("application/json")
        .body(emptyString());
    someone().header("If-None-Match", "\"0\"").head(place).then().statusCode(304);
    someone().head("/v1/samples/" + UUID.randomUUID()).then().statusCode(404);
    As.nobody().head(place).then().statusCode(401);
  }

  @Test
  void whoAsksWhatIsPossibleIsToldOfThatAddressOnly() {
    var place = someone().body(GOOD).post("/v1/samples").then().extract().header("Location");

    assertThat(allowed(someone().options("/v1/samples")))
        .containsExactlyInAnyOrder("GET", "HEAD", "OPTIONS", "POST");
    assertThat(allowed(someone().options(place)))
        .containsExactlyInAnyOrder("GET", "HEAD", "OPTIONS", "PATCH", "PUT");
    assertThat(allowed(someone().delete(place)))
        .containsExactlyInAnyOrder("GET", "HEAD", "OPTIONS", "PATCH", "PUT");
  }

  private static String[] allowed(Response answer) {
    return answer.header("Allow").split(", ");
  }
}
