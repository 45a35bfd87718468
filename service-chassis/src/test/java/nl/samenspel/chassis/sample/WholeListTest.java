package nl.samenspel.chassis.sample;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import nl.samenspel.chassis.testing.As;
import nl.samenspel.chassis.testing.WithRealInfrastructure;
import org.junit.jupiter.api.Test;

/** A list that its resource answers as a whole, such as a short one, comes in pages where asked. */
@QuarkusTest
@WithRealInfrastructure
class WholeListTest {

  private static final String COLOURS = "/v1/samples/colours";

  private static ValidatableResponse colours(String query) {
    return As.coordinatorOf(UUID.randomUUID()).get(COLOURS + query).then();
  }

  @Test
  void itComesAsAWholeUnlessAPageIsAskedFor() {
    colours("")
        .statusCode(200)
        .body("items", contains("red", "deepBlue"))
        .body("total", equalTo(2))
        .body("next", nullValue())
        .header("Link", nullValue());
  }

  @Test
  void whoeverAsksForAPageGetsThatAndWhereTheOthersAre() {
    colours("?pageSize=1")
        .statusCode(200)
        .body("items", contains("red"))
        .body("total", equalTo(2))
        .body("next", equalTo(COLOURS + "?page=2&pageSize=1"))
        .header("Link", containsString("<" + COLOURS + "?page=2&pageSize=1>; rel=\"next\""));
    colours("?page=2&pageSize=1").body("items", contains("deepBlue")).body("next", nullValue());
    colours("?page=1").body("items", contains("red", "deepBlue"));
    colours("?page=7").body("items", empty()).body("total", equalTo(2));
  }

  @Test
  void aPageThatCannotBeIsRefusedAsElsewhere() {
    colours("?page=0&pageSize=101&limit=1")
        .statusCode(400)
        .body("issues.name.sort()", contains("limit", "page", "pageSize"));
  }

  @Test
  void theDocumentSaysSo() {
    RestAssured.get("/v1/openapi.json")
        .then()
        .body(
            "paths.'/samples/colours'.get.parameters.'$ref'.findAll { it.contains('/Page') }",
            contains("#/components/parameters/Page", "#/components/parameters/PageSize"));
  }
}
