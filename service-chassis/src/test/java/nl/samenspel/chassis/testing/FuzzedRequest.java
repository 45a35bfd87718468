package nl.samenspel.chassis.testing;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * One request to one operation, more or less as its OpenAPI document asks, with whatever may be
 * wrong with it.
 *
 * @param statuses what may come of it: what the document says of the operation and, where the
 *     address or the method is no longer that of the operation, what is said of what is not there
 * @param isHttp whether it is a request that the HTTP layer can make anything of
 */
record FuzzedRequest(
    String operation, byte[] bytes, Set<Integer> statuses, boolean isHttp, boolean hasAnswer) {

  /** Only a request that is too long may be told so, whatever else the document says. */
  private static final Set<Integer> TOO_LONG = Set.of(414, 431);

  private static final List<String> METHODS =
      List.of("GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS", "TRACE", "PURGE", "get");

  /** Longer than this may be too long (414). */
  private static final int LONG_LINE = 4000;

  /** Longer than this and the HTTP layer refuses it by itself. */
  private static final int LONGEST_LINE = 30_000;

  private static final List<String> TYPES =
      List.of("text/plain", "application/xml", "*/*", "application/json; charset=x", "a", "");
  private static final List<String> LANGUAGES =
      List.of("en", "nl-BE", "*", "x".repeat(100), "en;q=2", ",,;");
  private static final List<String> TAGS =
      List.of("*", "\"0\"", "W/\"0\"", "\"99999999999999999999\"", "0", "\"", "\"a\", \"b\"");

  /** As it would be typed, short enough to be read. */
  @Override
  public String toString() {
    var text = new String(bytes, StandardCharsets.UTF_8).replaceAll("Bearer \\S+", "Bearer …");
    return text.length() > 1500 ? text.substring(0, 1500) + "…" : text;
  }

  /** Makes requests to one operation. */
  static final class Maker {

    private final Odd odd;
    private final String path;
    private final String method;
    private final JsonNode operation;
    private final JsonNode document;
    private final Set<Integer> statuses = new TreeSet<>();
    private boolean isHttp = true;

    Maker(Odd odd, JsonNode document, String path, String method) {
      this.odd = odd;
      this.document = document;
      this.path = path;
      this.method = method;
      this.operation = document.path("paths").path(path).path(method.toLowerCase(Locale.ROOT));
      addStatuses(operation);
    }

    private void addStatuses(JsonNode described) {
      described
          .path("responses")
          .properties()
          .forEach(response -> statuses.add(Integer.parseInt(response.getKey())));
      statuses.removeAll(TOO_LONG);
    }

    /**
     * @param address that of an object that is there
     * @param body one that fits, or null where there is none
     * @param token of who asks, or null
     */
    FuzzedRequest make(String address, JsonNode body, String token) {
      var sentMethod = odd.happens(0.02) ? odd.one(METHODS) : method;
      if (!sentMethod.equals(method)) {
        // Then it is another operation of that address, or of one with an id in that place, or
        // none.
        document.path("paths").properties().stream()
            .filter(each -> maybeMeantBy(each.getKey()))
            .forEach(each -> each.getValue().forEach(this::addStatuses));
        statuses.addAll(Set.of(200, 404, 405, 501));
      }
      var headers = new LinkedHashMap<String, String>();
      headers.put("Host", "localhost");
      if (token != null) {
        headers.put("Authorization", "Bearer " + token);
      }
      var content = body == null ? new byte[0] : content(body, headers);
      addHeaders(headers);
      var target = "/v1" + steps(address) + query();
      if (target.length() > LONG_LINE) {
        statuses.add(414);
        isHttp = isHttp && target.length() < LONGEST_LINE;
      }
      return new FuzzedRequest(
          method + " " + path,
          bytes(sentMethod, target, headers, content),
          statuses,
          isHttp,
          !sentMethod.equals("HEAD"));
    }

    private boolean maybeMeantBy(String other) {
      return path.matches(other.replaceAll("\\{[^/]+}", "[^/]+"));
    }

    private byte[] content(JsonNode body, Map<String, String> headers) {
      headers.put("Content-Type", odd.happens(0.03) ? odd.one(TYPES) : Addresses.type(method));
      var choice = odd.below(100);
      if (choice < 30) {
        return body.toString().getBytes(StandardCharsets.UTF_8);
      }
      return choice < 85
          ? odd.changed(body).toString().getBytes(StandardCharsets.UTF_8)
          : odd.broken(body);
    }

    private void addHeaders(Map<String, String> headers) {
      if (List.of("PUT", "PATCH", "DELETE").contains(method) && odd.happens(0.9)) {
        headers.put("If-Match", odd.happens(0.8) ? "*" : odd.one(TAGS));
      }
      if (odd.happens(0.05)) {
        headers.put("If-None-Match", odd.one(TAGS));
      }
      if (odd.happens(0.1)) {
        headers.put("Accept-Language", odd.one(LANGUAGES));
      }
      if (odd.happens(0.04)) {
        headers.put("Accept", odd.one(TYPES));
      }
      if (method.equals("POST") && odd.happens(0.2)) {
        headers.put("Idempotency-Key", odd.happens(0.8) ? "key-" + odd.below(50) : "k".repeat(300));
      }
      if (odd.happens(0.02)) {
        headers.put("traceparent", odd.one(List.of("00-x", "-", "0".repeat(500))));
      }
      if (odd.happens(0.01)) {
        headers.put("X-Long", "h".repeat(odd.below(40_000)));
        statuses.add(431);
      }
    }

    /** The address, in which sometimes something stands that is no id. */
    private String steps(String address) {
      var templates = path.substring(1).split("/");
      var steps = address.substring(1).split("/");
      for (var i = 0; i < steps.length; i++) {
        if (templates[i].startsWith("{") && odd.happens(0.06)) {
          steps[i] = odd.happens(0.8) ? encoded(odd.text()) : brokenStep();
          statuses.addAll(Set.of(400, 404, 405));
        }
      }
      return "/" + String.join("/", steps);
    }

    private String brokenStep() {
      isHttp = false;
      return odd.one(List.of("%zz", "%", "%c0%af", "..", ".", "%2e%2e", "a;b=c", "%00", "a|b"));
    }

    private String query() {
      var parts = new ArrayList<String>();
      for (var parameter : operation.path("parameters")) {
        if (parameter.path("in").asText().equals("query") && odd.happens(0.25)) {
          parts.add(encoded(parameter.path("name").asText()) + "=" + queryValue(parameter));
        }
      }
      if (odd.happens(0.03)) {
        parts.add(encoded(odd.text()) + "=" + encoded(odd.text()));
      }
      if (odd.happens(0.02) && !parts.isEmpty()) {
        parts.add(parts.get(0));
      }
      if (odd.happens(0.01)) {
        parts.add("%zz=%");
        isHttp = false;
      }
      return parts.isEmpty() ? "" : "?" + String.join("&", parts);
    }

    private String queryValue(JsonNode parameter) {
      var schema = parameter.path("schema");
      var known =
          schema.has("$ref") ? document.at(schema.path("$ref").asText().substring(1)) : schema;
      if (odd.happens(0.5) && known.has("enum")) {
        return known.path("enum").path(odd.below(known.path("enum").size())).asText();
      }
      for (var place : List.of(parameter, schema, known)) {
        if (place.has("example") && odd.happens(0.6)) {
          return encoded(place.path("example").asText());
        }
      }
      return encoded(odd.text());
    }

    private static String encoded(String text) {
      return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static byte[] bytes(
        String method, String target, Map<String, String> headers, byte[] content) {
      var head = new StringBuilder(method + " " + target + " HTTP/1.1\r\n");
      headers.forEach((name, value) -> head.append(name + ": " + value + "\r\n"));
      if (content.length > 0 || !List.of("GET", "HEAD", "DELETE").contains(method)) {
        head.append("Content-Length: " + content.length + "\r\n");
      }
      var bytes = new ByteArrayOutputStream();
      bytes.writeBytes(head.append("\r\n").toString().getBytes(StandardCharsets.ISO_8859_1));
      bytes.writeBytes(content);
      return bytes.toByteArray();
    }
  }
}
