package nl.samenspel.chassis.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.samenspel.chassis.testing.As;
import nl.samenspel.chassis.testing.Statements;
import nl.samenspel.chassis.testing.WithRealInfrastructure;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithRealInfrastructure
class RequestsTest {

  private static final String GOOD = "{\"name\":\"Klein\",\"colour\":\"deepBlue\"}";

  private static final String PROBLEM = "application/problem+json";

  private final UUID organisation = UUID.randomUUID();

  @Inject AgroalDataSource database;

  private RequestSpecification someone() {
    return As.coordinatorOf(organisation);
  }

  @Test
  void tellsAllFaultsOfABodyAtOnceInDutch() {
    someone()
        .body(
            """
            {"name":"","colour":"green","weight":"heavy","on":"20-11-2026","owner":"me",
             "height":3,"parts":[{"label":"x"},{"label":5,"size":1}]}
            """)
        .post("/v1/samples")
        .then()
        .statusCode(400)
        .contentType("application/problem+json")
        .header("API-Version", "1.0.0")
        .header("Content-Language", "nl")
        .body("type", equalTo("urn:problem-type:samenspel:invalid-input"))
        .body("title", equalTo("Ongeldige invoer"))
        .body("detail", startsWith("In de aanvraag staan 8 fouten"))
        .body("instance", startsWith("urn:uuid:"))
        .body(
            "issues.name",
            containsInAnyOrder(
                "name",
                "colour",
                "weight",
                "on",
                "owner",
                "height",
                "parts[0].size",
                "parts[1].label"))
        .body("issues.in", everyItem(equalTo("body")))
        .body("issues.find { it.name == 'colour' }.detail", equalTo("Kies een van: red, deepBlue."))
        .body("issues.find { it.name == 'colour' }.value", equalTo("green"))
        .body(
            "issues.find { it.name == 'name' }.detail",
            equalTo("Dit is verplicht en mag niet leeg zijn."));
  }

  @Test
  void speaksEnglishWhenAsked() {
    someone()
        .header("Accept-Language", "en-GB, nl;q=0.5")
        .body("{\"name\":\"x\"}")
        .post("/v1/samples")
        .then()
        .statusCode(400)
        .header("Content-Language", "en")
        .body("detail", startsWith("There is a fault in the request"))
        .body("issues.detail", contains("This is required."));
  }

  @Test
  void saysWhereJsonIsMalformed() {
    someone()
        .body("{\"name\":\n \"x\",}")
        .post("/v1/samples")
        .then()
        .statusCode(400)
        .body("issues[0].type", equalTo("urn:problem-type:samenspel:malformed-json"))
        .body("issues[0].detail", containsString("regel 2"));
  }

  @Test
  void refusesAnEmptyBody() {
    someone()
        .post("/v1/samples")
        .then()
        .statusCode(400)
        .body("issues[0].type", equalTo("urn:problem-type:samenspel:body-required"));
  }

  @Test
  void refusesAPropertyThatIsGivenTwice() {
    someone()
        .body("{\"name\":\"x\",\"name\":\"y\",\"colour\":\"red\"}")
        .post("/v1/samples")
        .then()
        .statusCode(400);
  }

  @Test
  void refusesACitizenServiceNumberWithoutRepeatingIt() {
    someone()
        .body("{\"name\":\"Jan (111222333)\",\"colour\":\"red\"}")
        .post("/v1/samples")
        .then()
        .statusCode(400)
        .body("issues[0].type", equalTo("urn:problem-type:samenspel:citizen-service-number"))
        .body(not(containsString("111222333")));
    someone()
        .get("/v1/samples?sort=111222333")
        .then()
        .statusCode(400)
        .body("issues[0].type", equalTo("urn:problem-type:samenspel:citizen-service-number"))
        .body(not(containsString("111222333")));
  }

  @Test
  void refusesUnknownAndIllFittingParametersAllAtOnce() {
    someone()
        .get("/v1/samples?page=0&pageSize=many&colour=green&since=today&colur=red")
        .then()
        .statusCode(400)
        .body("issues.in", everyItem(equalTo("query")))
        .body("issues.name", containsInAnyOrder("page", "pageSize", "colour", "since", "colur"));
  }

  @Test
  void refusesToSortOnWhatDoesNotExist() {
    someone()
        .get("/v1/samples?sort=-size,name,shape")
        .then()
        .statusCode(400)
        .body("issues.value", equalTo(List.of("-size", "shape")))
        .body("issues[0].detail", containsString("id, name"));
  }

  @Test
  void answersWhatWasMadeWithItsPlaceAndVersion() {
    var made = someone().body(GOOD).post("/v1/samples").then().statusCode(201);
    made.header("ETag", "\"0\"").header("Location", containsString("/v1/samples/"));
    made.body("colour", equalTo("deepBlue")).body("spoken", equalTo("Kies een van: diepblauw."));
    var place = made.extract().header("Location");

    someone()
        .get(place)
        .then()
        .statusCode(200)
        .header("ETag", "\"0\"")
        .header("Vary", containsString("Accept-Language"));
    someone().header("If-None-Match", "\"0\"").get(place).then().statusCode(304);
    someone().header("If-None-Match", "\"7\", W/\"0\"").get(place).then().statusCode(304);
  }

  @Test
  void changesOnlyWhatTheCallerHasSeen() {
    var place = someone().body(GOOD).post("/v1/samples").then().extract().header("Location");
    var patch = "{\"colour\":\"red\"}";
    var merge = "application/merge-patch+json";

    someone().body(patch).patch(place).then().statusCode(415);
    someone().contentType(merge).body(patch).patch(place).then().statusCode(428);
    someone()
        .contentType(merge)
        .header("If-Match", "\"0\"")
        .body(patch)
        .patch(place)
        .then()
        .statusCode(200)
        .header("ETag", "\"1\"")
        .body("colour", equalTo("red"))
        .body("name", equalTo("Klein"));
    someone()
        .contentType(merge)
        .header("If-Match", "\"0\"")
        .body(patch)
        .patch(place)
        .then()
        .statusCode(412);
    someone()
        .contentType(merge)
        .header("If-Match", "W/\"1\"")
        .body(patch)
        .patch(place)
        .then()
        .statusCode(412);
    someone()
        .contentType(merge)
        .header("If-Match", "\"1\"")
        .body("{\"name\":null,\"x\":1}")
        .patch(place)
        .then()
        .statusCode(400)
        .body("issues.name", containsInAnyOrder("name", "x"));
  }

  @Test
  void makesNothingForWhoSaysToHaveSeenIt() {
    var place = "/v1/samples/" + UUID.randomUUID();

    someone()
        .header("If-Match", "\"0\"")
        .body(GOOD)
        .put(place)
        .then()
        .statusCode(412)
        .body("type", equalTo("urn:problem-type:samenspel:precondition-failed"));
    someone().get(place).then().statusCode(404);
    someone().body(GOOD).put(place).then().statusCode(201).header("Location", endsWith(place));
    someone().get(place).then().statusCode(200);
  }

  @Test
  void givesTheSameAnswerToTheSameKey() {
    var key = UUID.randomUUID().toString();
    var first = someone().header("Idempotency-Key", key).body(GOOD).post("/v1/samples");
    var second = someone().header("Idempotency-Key", key).body(GOOD).post("/v1/samples");

    assertThat(second.statusCode()).isEqualTo(201);
    assertThat(second.asString()).isEqualTo(first.asString());
    assertThat(second.header("Location")).isEqualTo(first.header("Location"));
    assertThat(second.header("ETag")).isEqualTo(first.header("ETag"));
    someone()
        .header("Idempotency-Key", key)
        .body(GOOD.replace("Klein", "Groot"))
        .post("/v1/samples")
        .then()
        .statusCode(409)
        .body("type", equalTo("urn:problem-type:samenspel:idempotency-key-reused"));
    As.coordinatorOf(UUID.randomUUID())
        .header("Idempotency-Key", key)
        .body(GOOD)
        .post("/v1/samples")
        .then()
        .statusCode(201)
        .body("id", not(equalTo(first.path("id").toString())));
  }

  @Test
  void keepsAKeyForADay() throws SQLException {
    var key = UUID.randomUUID().toString();
    someone().header("Idempotency-Key", key).body(GOOD).post("/v1/samples").then().statusCode(201);
    var other = GOOD.replace("Klein", "Groot");

    age(key, "23 hours");
    someone().header("Idempotency-Key", key).body(other).post("/v1/samples").then().statusCode(409);

    age(key, "25 hours");
    someone()
        .header("Idempotency-Key", key)
        .body(other)
        .post("/v1/samples")
        .then()
        .statusCode(201)
        .body("name", equalTo("Groot"));
  }

  private void age(String key, String interval) throws SQLException {
    try (var connection = database.getConnection();
        var age =
            connection.prepareStatement(
                "update idempotency_key set created_at = now() - cast(? as interval)"
                    + " where key = ?")) {
      age.setString(1, interval);
      age.setString(2, key);
      age.executeUpdate();
    }
  }

  @Test
  void saysWhereTheOtherPagesAre() {
    for (var count = 0; count < 3; count++) {
      someone().body(GOOD).post("/v1/samples").then().statusCode(201);
    }
    someone()
        .get("/v1/samples?pageSize=2")
        .then()
        .statusCode(200)
        .body("items", hasSize(2))
        .body("total", notNullValue())
        .body("next", equalTo("/v1/samples?page=2&pageSize=2"))
        .body("links", nullValue())
        .header("Link", containsString("rel=\"next\""));
  }

  @Test
  void tellsARuleWithItsMembers() {
    someone()
        .body("{}")
        .post("/v1/samples/" + UUID.randomUUID() + "/closure")
        .then()
        .statusCode(409)
        .body("type", equalTo("urn:problem-type:samenspel:sample-is-closed"))
        .body(
            "detail",
            equalTo("Dit is gesloten sinds 20 november 2026; open het eerst (diepblauw)."))
        .body("colour", equalTo("deepBlue"));
  }

  @Test
  void tellsNothingOfItsInsideWhenItFails() {
    As.memberOf(organisation)
        .get("/v1/samples/fault")
        .then()
        .statusCode(500)
        .contentType("application/problem+json")
        .body(not(containsString("jdbc")))
        .body("detail", containsString("instance"));
  }

  @Test
  void refusesWhoIsNotSignedInOrMayNot() {
    As.nobody()
        .get("/v1/samples")
        .then()
        .statusCode(401)
        .contentType("application/problem+json")
        .header("WWW-Authenticate", startsWith("Bearer"));
    As.nobody()
        .auth()
        .oauth2("nonsense")
        .get("/v1/samples")
        .then()
        .statusCode(401)
        .contentType("application/problem+json");
    As.analyst()
        .get("/v1/samples")
        .then()
        .statusCode(403)
        .body("type", equalTo("urn:problem-type:samenspel:forbidden"));
  }

  @Test
  void tellsWhatIsWrongWithTheAddressMethodOrForm() {
    someone().get("/v1/samples/").then().statusCode(404).contentType("application/problem+json");
    someone()
        .get("/v1/nothing")
        .then()
        .statusCode(404)
        .contentType("application/problem+json")
        .header("API-Version", "1.0.0");
    someone().get("/v1/samples/no-uuid").then().statusCode(404);
    var id = someone().body(GOOD).post("/v1/samples").then().extract().<String>path("id");
    someone().get("/v1/samples/" + id.replaceFirst("^0", "")).then().statusCode(404);
    someone().get("/v1/samples/" + id.toUpperCase(Locale.ROOT)).then().statusCode(200);
    someone()
        .delete("/v1/samples")
        .then()
        .statusCode(405)
        .header("Allow", containsString("POST"))
        .contentType("application/problem+json");
    someone().contentType("text/plain").body("x").post("/v1/samples").then().statusCode(415);
    for (var form : List.of("image/png", "application/xml", "text/plain")) {
      someone().accept(form).get("/v1/samples").then().statusCode(406).contentType(PROBLEM);
    }
    someone().header("Accept", "nonsense").get("/v1/samples").then().statusCode(200);
    someone()
        .header("Accept", "nonsense")
        .get("/v1/nothing")
        .then()
        .statusCode(404)
        .contentType(PROBLEM);
  }

  @Test
  void runsAKnownNumberOfStatements() {
    assertThat(Statements.during(() -> someone().body(GOOD).post("/v1/samples"))).hasSize(2);
    assertThat(
            Statements.during(
                () ->
                    someone()
                        .header("Idempotency-Key", UUID.randomUUID())
                        .body(GOOD)
                        .post("/v1/samples")))
        .hasSize(4);
  }
}
