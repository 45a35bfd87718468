package nl.samenspel.chassis.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import io.restassured.RestAssured;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/**
 * The OpenAPI document that is committed in {@code docs/openapi}, which has to equal what the code
 * says. After an intended change of the interface: {@code mvn verify -Dopenapi.update}.
 */
public final class OpenApiCopy {

  private static final ObjectMapper MAPPER =
      new ObjectMapper()
          .enable(SerializationFeature.INDENT_OUTPUT)
          .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);

  private OpenApiCopy() {}

  /**
   * @param service the name of the file without its ending
   */
  public static void assertEqualsTheCode(String service) throws IOException {
    var committed = copy(service);
    var code =
        MAPPER.writeValueAsString(
                MAPPER.readValue(
                    RestAssured.get("/v1/openapi.json").then().statusCode(200).extract().asString(),
                    Object.class))
            + "\n";
    if (System.getProperty("openapi.update") != null) {
      Files.createDirectories(committed.getParent());
      Files.writeString(committed, code);
    }
    assertThat(code)
        .as("an answer of which the document does not say in what form it comes")
        .doesNotContain("\"content\" : { }");
    assertThat(toldTwice(MAPPER.readTree(code)))
        .as("parameters that are told twice, of which no client can be made")
        .isEmpty();
    assertThat(committed).as("run with -Dopenapi.update and read the difference").hasContent(code);
  }

  private static List<String> toldTwice(JsonNode document) {
    var twice = new ArrayList<String>();
    for (var path : document.path("paths").properties()) {
      for (var operation : path.getValue().properties()) {
        var told = new HashSet<String>();
        for (var each : operation.getValue().path("parameters")) {
          var parameter =
              each.has("$ref") ? document.at(each.path("$ref").asText().substring(1)) : each;
          var name = parameter.path("in").asText() + " " + parameter.path("name").asText();
          if (!told.add(name)) {
            twice.add(operation.getKey() + " " + path.getKey() + ": " + name);
          }
        }
      }
    }
    return twice;
  }

  private static Path copy(String service) {
    return EventContract.file("../openapi/" + service + ".json").normalize();
  }
}
