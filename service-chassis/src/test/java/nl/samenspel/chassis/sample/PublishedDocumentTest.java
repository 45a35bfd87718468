package nl.samenspel.chassis.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasEntry;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.samenspel.chassis.testing.As;
import nl.samenspel.chassis.testing.WithRealInfrastructure;
import org.junit.jupiter.api.Test;

/** The OpenAPI document as builders and their tools find it. */
@QuarkusTest
@WithRealInfrastructure
class PublishedDocumentTest {

  @Test
  void anyoneMayReadItAlsoFromAPageOfAnotherSite() {
    for (var form : new String[] {"json", "yaml"}) {
      RestAssured.given()
          .header("Origin", "https://elders.example")
          .get("/v1/openapi." + form)
          .then()
          .statusCode(200)
          .header("Access-Control-Allow-Origin", "*")
          .header("API-Version", "1.0.0");
    }
  }

  @Test
  void itSaysTheSameInYaml() throws IOException {
    var yaml = RestAssured.get("/v1/openapi.yaml").asString();

    assertThat(new YAMLMapper().readTree(yaml)).isEqualTo(document());
    assertThat(document().path("openapi").asText()).isEqualTo("3.0.3");
  }

  /** A page to try things out on fills them in. */
  @Test
  void whatItGivesAsAnExampleIsTaken() throws IOException {
    As.coordinatorOf(UUID.randomUUID())
        .queryParams(examples("/samples", "get", "query"))
        .headers(examples("/samples", "get", "header"))
        .get("/v1/samples")
        .then()
        .statusCode(200);
  }

  @Test
  void whoeverFillsInItsExamplesTwiceMakesTwoRequests() throws IOException {
    var someone = UUID.randomUUID();
    for (var name : new String[] {"Klein", "Groot"}) {
      As.coordinatorOf(someone)
          .headers(examples("/samples", "post", "header"))
          .body(Map.of("name", name, "colour", "red"))
          .post("/v1/samples")
          .then()
          .statusCode(201)
          .body("name", equalTo(name));
    }
  }

  /** Without one there is nowhere on such a page to put the token that one has. */
  @Test
  void aTokenThatOneHasIsAWayToSignInBesideTheIssuer() {
    RestAssured.get("/v1/openapi.json")
        .then()
        .body("components.securitySchemes.oidc.type", equalTo("openIdConnect"))
        .body("components.securitySchemes.token", hasEntry("type", "http"))
        .body("components.securitySchemes.token", hasEntry("scheme", "bearer"))
        .body("paths.'/samples'.post.security*.keySet().flatten()", contains("oidc", "token"));
  }

  private static Map<String, String> examples(String path, String method, String in)
      throws IOException {
    var document = document();
    var examples = new HashMap<String, String>();
    for (var each : document.path("paths").path(path).path(method).path("parameters")) {
      var reference = each.path("$ref").asText("");
      var parameter = reference.isEmpty() ? each : document.at(reference.substring(1));
      if (parameter.path("in").asText().equals(in) && parameter.has("example")) {
        examples.put(parameter.path("name").asText(), parameter.path("example").asText());
      }
    }
    return examples;
  }

  private static JsonNode document() throws IOException {
    return new ObjectMapper().readTree(RestAssured.get("/v1/openapi.json").asString());
  }
}
