package nl.samenspel.chassis.sample;

import static org.hamcrest.Matchers.contains;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import nl.samenspel.chassis.testing.WithRealInfrastructure;
import org.junit.jupiter.api.Test;

/** Who runs a service may have its OpenAPI document name the address at which it is. */
@QuarkusTest
@WithRealInfrastructure
@TestProfile(Otherwise.class)
class NamedServerTest {

  @Test
  void theDocumentNamesTheServerThatWasConfigured() {
    RestAssured.get("/v1/openapi.json")
        .then()
        .statusCode(200)
        .body("servers.url", contains("https://samenspel.example/v1"));
  }
}
