package nl.samenspel.chassis.testing;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.RestAssured;
import io.restassured.config.ObjectMapperConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;

/** Requests on behalf of somebody. */
public final class As {

  /** Made once, as the library's own habit of one for each body costs more than the request. */
  private static final ObjectMapper MAPPER = new ObjectMapper().findAndRegisterModules();

  private As() {}

  public static RequestSpecification coordinatorOf(UUID organisation) {
    return bearer(Tokens.of("coordinator", organisation));
  }

  public static RequestSpecification memberOf(UUID organisation) {
    return bearer(Tokens.of("member", organisation));
  }

  public static RequestSpecification administrator() {
    return bearer(Tokens.of("administrator", null));
  }

  public static RequestSpecification analyst() {
    return bearer(Tokens.of("analyst", null));
  }

  public static RequestSpecification auditor() {
    return bearer(Tokens.of("auditor", null));
  }

  public static RequestSpecification nobody() {
    return RestAssured.given().config(config()).contentType(ContentType.JSON);
  }

  private static RequestSpecification bearer(String token) {
    return nobody().auth().oauth2(token);
  }

  private static RestAssuredConfig config() {
    return RestAssured.config()
        .objectMapperConfig(
            new ObjectMapperConfig().jackson2ObjectMapperFactory((type, charset) -> MAPPER));
  }
}
