package nl.samenspel.chassis.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Addresses of objects that are there: found in the lists of a service, or made for the occasion.
 */
final class Addresses {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final JsonNode document;
  private final HttpClient http = HttpClient.newHttpClient();
  private final Map<String, String> named = new HashMap<>();
  private final Map<String, String> found = new HashMap<>();
  private final Map<String, Supplier<Object>> bodies = new HashMap<>();
  private final Bodies made;
  private final String maker;

  /**
   * @param own the organisation whose coordinator makes what is not there
   */
  Addresses(JsonNode document, UUID own) {
    this.document = document;
    this.made = new Bodies(document, own);
    this.maker = Tokens.of("coordinator", own);
  }

  void name(String collection, Object id) {
    named.put(collection, id.toString());
  }

  void body(String operation, Supplier<Object> body) {
    bodies.put(operation, body);
  }

  /** A body for an operation that a service gave by hand. */
  Optional<JsonNode> given(String operation) {
    return Optional.ofNullable(bodies.get(operation))
        .map(body -> MAPPER.<JsonNode>valueToTree(body.get()));
  }

  /**
   * The address of an object that is there.
   *
   * @param anew whether to make one for the occasion, as it will be gone afterwards
   */
  synchronized String of(String path, boolean anew) {
    var address = "";
    var template = "";
    for (var step : path.substring(1).split("/")) {
      var isLast = path.endsWith(step) && path.length() == template.length() + step.length() + 1;
      address += "/" + (step.startsWith("{") ? object(template, address, anew && isLast) : step);
      template += "/" + step;
    }
    return address;
  }

  /** Looks again for what was not named, as it may be gone. */
  synchronized void forget() {
    found.clear();
  }

  private String object(String collection, String address, boolean anew) {
    if (anew) {
      return make(collection, address).or(() -> first(address)).orElse(unknown());
    }
    if (named.containsKey(collection)) {
      return named.get(collection);
    }
    if (!found.containsKey(collection)) {
      found.put(
          collection,
          first(address).or(() -> make(collection, address)).orElseGet(Addresses::unknown));
    }
    return found.get(collection);
  }

  private Optional<String> first(String collection) {
    var answer = send("GET", collection, Tokens.of("administrator", null), null);
    return Optional.of(parsed(answer.body()).at("/items/0")).flatMap(Addresses::idOf);
  }

  private Optional<String> make(String collection, String address) {
    var item = document.path("paths").path(collection);
    if (!item.has("post")) {
      return Optional.empty();
    }
    var body = given("POST " + collection).orElseGet(() -> made.of(item.path("post")));
    return idOf(parsed(send("POST", address, maker, body).body()));
  }

  private static Optional<String> idOf(JsonNode object) {
    return Stream.of("id", "code")
        .map(object::path)
        .filter(JsonNode::isTextual)
        .map(JsonNode::asText)
        .findFirst();
  }

  private static String unknown() {
    return UUID.randomUUID().toString();
  }

  HttpResponse<String> send(String method, String address, String token, JsonNode body) {
    var request =
        HttpRequest.newBuilder(
                URI.create(RestAssured.baseURI + ":" + RestAssured.port + "/v1" + address))
            .header("If-Match", "*")
            .header("Content-Type", type(method))
            .method(
                method,
                body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body.toString()));
    if (token != null) {
      request.header("Authorization", "Bearer " + token);
    }
    try {
      return http.send(request.build(), BodyHandlers.ofString());
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }

  static String type(String method) {
    return method.equals("PATCH") ? "application/merge-patch+json" : "application/json";
  }

  static JsonNode parsed(String json) {
    try {
      return MAPPER.readTree(json);
    } catch (IOException unreadable) {
      return MAPPER.createObjectNode();
    }
  }
}
