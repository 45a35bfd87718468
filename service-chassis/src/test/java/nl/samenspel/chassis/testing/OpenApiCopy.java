package nl.samenspel.chassis.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import io.restassured.RestAssured;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

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
    assertThat(committed).as("run with -Dopenapi.update and read the difference").hasContent(code);
  }

  private static Path copy(String service) {
    return EventContract.file("../openapi/" + service + ".json").normalize();
  }
}
