package nl.samenspel.local;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.samenspel.local.home.Service;

/** Uses the interface of a suite for one organisation, or for the platform. */
record Client(RunningSuite suite, String token) {

  static Client coordinator(RunningSuite suite, UUID organisation) {
    return new Client(suite, suite.tokens().issue("coordinator", Optional.of(organisation)));
  }

  static Client administrator(RunningSuite suite) {
    return new Client(suite, suite.tokens().issue("administrator", Optional.empty()));
  }

  Response tryToGet(Service service, String path) {
    return given()
        .auth()
        .oauth2(token)
        .accept("application/json, application/problem+json")
        .get(at(service, path));
  }

  /** In another form than JSON. */
  Response get(Service service, String path, String mediaType) {
    return given().auth().oauth2(token).accept(mediaType).get(at(service, path));
  }

  JsonPath get(Service service, String path) {
    return tryToGet(service, path).then().statusCode(200).extract().jsonPath();
  }

  /** Makes something. */
  JsonPath post(Service service, String path, Map<String, ?> body) {
    return sending(body).post(at(service, path)).then().statusCode(201).extract().jsonPath();
  }

  /** Does something with what is there. */
  void act(Service service, String path, Map<String, ?> body) {
    sending(body).post(at(service, path)).then().statusCode(200);
  }

  void put(Service service, String path, Map<String, ?> body) {
    sending(body).put(at(service, path)).then().statusCode(200);
  }

  private RequestSpecification sending(Map<String, ?> body) {
    return given().auth().oauth2(token).contentType(ContentType.JSON).body(body);
  }

  private String at(Service service, String path) {
    return suite.ports().url(service) + "/v1" + path;
  }
}
