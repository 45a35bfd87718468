package nl.samenspel.chassis.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.RestAssured;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Every endpoint of a service, tried in every role for every kind of organisation, on an object
 * that is really there. The outcome stands in a reviewed table in {@code docs/access}; after an
 * intended change: {@code mvn test -Dtest=AccessTest -Daccess.update}, and read the difference.
 *
 * <p>The endpoints come from the service's own OpenAPI document, the objects from its lists, the
 * bodies from its schemas; a service adds what these cannot tell.
 */
public final class AccessMatrix {

  /** Let in; what was sent may have been refused for another reason, such as a rule. */
  public static final String IN = "in";

  private static final List<String> ROLES =
      List.of("administrator", "coordinator", "member", "analyst", "auditor", "none");
  private static final List<String> METHODS = List.of("get", "post", "put", "patch", "delete");

  private final String service;
  private final JsonNode document;
  private final Map<String, UUID> organisations = new LinkedHashMap<>();
  private final Map<String, Map<String, String>> table = new LinkedHashMap<>();
  private final Addresses addresses;
  private final Bodies made;
  private final AuditLines audit = new AuditLines();
  private Predicate<String> open = operation -> false;
  private final Set<String> leftOut = new HashSet<>();
  private int requests;

  /**
   * @param service the name of the file without its ending
   * @param own an organisation that the objects are there for; its coordinator makes what is not
   * @param other an organisation that has nothing to do with them
   */
  public AccessMatrix(String service, UUID own, UUID other) {
    this.service = service;
    this.document = Addresses.parsed(RestAssured.get("/v1/openapi.json").asString());
    organisations.put("own", own);
    organisations.put("other", other);
    organisations.put("none", null);
    addresses = new Addresses(document, own);
    made = new Bodies(document, own);
  }

  /** The object to try in a collection, such as {@code /things}; else it is the first one. */
  public AccessMatrix object(String collection, Object id) {
    addresses.name(collection, id);
    return this;
  }

  /** What to send, where the examples of the schema do not fit, such as to {@code POST /things}. */
  public AccessMatrix body(String operation, Supplier<Object> body) {
    addresses.body(operation, body);
    return this;
  }

  /** What asks for no token, as something else opens it. */
  public AccessMatrix withoutToken(Predicate<String> operations) {
    open = operations;
    return this;
  }

  /** What cannot be tried so, as its answer does not end. A test of its own says who gets in. */
  public AccessMatrix leavingOut(String operation) {
    leftOut.add(operation);
    return this;
  }

  /**
   * Tries everything. No endpoint ends in a failure, each asks who one is, and each leaves one line
   * in the audit log, but for what asks for no token: that leaves none.
   */
  public AccessMatrix tried() {
    document
        .path("paths")
        .properties()
        .forEach(
            path ->
                METHODS.stream()
                    .filter(path.getValue()::has)
                    .filter(method -> !leftOut.contains(name(path.getKey(), method)))
                    .forEach(method -> tryOut(path.getKey(), path.getValue(), method)));
    audit.close();
    return this;
  }

  private static String name(String path, String method) {
    return method.toUpperCase(Locale.ROOT) + " " + path;
  }

  private void tryOut(String path, JsonNode item, String method) {
    var row = new LinkedHashMap<String, String>();
    var name = name(path, method);
    if (!open.test(name)) {
      assertThat(status(name, item, null, false)).as("%s without a token", name).isEqualTo(401);
    }
    for (var role : ROLES) {
      organisations.forEach(
          (kind, organisation) -> {
            var mayRemove = kind.equals("own");
            var status = status(name, item, Tokens.of(role, organisation), mayRemove);
            assertThat(status).as("%s as %s of %s", name, role, kind).isLessThan(500);
            row.put(role + "/" + kind, outcome(status, kind));
          });
    }
    table.put(name, row);
  }

  /** What was refused for its content was let in, unless that was looked at before the object. */
  private static String outcome(int status, String kind) {
    return switch (status) {
      case 401, 403, 404 -> String.valueOf(status);
      case 400 -> kind.equals("own") ? IN : "400";
      default -> IN;
    };
  }

  private int status(String name, JsonNode item, String token, boolean mayRemove) {
    var method = name.substring(0, name.indexOf(' '));
    var path = name.substring(name.indexOf(' ') + 1);
    var body = sent(name, item, method);
    var address = addresses.of(path, mayRemove && method.equals("DELETE"));
    audit.taken();
    var status = addresses.send(method, address, token, body).statusCode();
    assertThat(audit.taken())
        .as("what the audit log says of %s", name)
        .map(line -> line.path("operation").asText() + " " + line.path("status").asInt())
        .isEqualTo(open.test(name) ? List.of() : List.of(method + " /v1" + path + " " + status));
    return status;
  }

  private JsonNode sent(String name, JsonNode item, String method) {
    return addresses.given(name).orElseGet(() -> sent(item, method));
  }

  private JsonNode sent(JsonNode item, String method) {
    return switch (method) {
      case "POST" -> made.of(item.path("post"));
      case "PUT" -> made.another(item.path("put"), ++requests);
      case "PATCH" -> made.change(item.path("put"), ++requests);
      default -> null;
    };
  }

  /** What came of an endpoint, as {@code role/kind}; for rules that are the service's own. */
  public Map<String, Map<String, String>> outcomes(Predicate<String> operations) {
    var outcomes = new LinkedHashMap<String, Map<String, String>>(table);
    outcomes.keySet().removeIf(operations.negate());
    return outcomes;
  }

  /** It is all as it was reviewed. */
  public void assertReviewed() throws IOException {
    var reviewed = EventContract.file("../access/" + service + ".md").normalize();
    var now = text();
    if (System.getProperty("access.update") != null) {
      Files.createDirectories(reviewed.getParent());
      Files.writeString(reviewed, now);
    }
    assertThat(reviewed).as("run with -Daccess.update and read the difference").hasContent(now);
  }

  private String text() {
    var lines = new ArrayList<String>();
    lines.add("# Who gets in: " + service);
    lines.add("");
    lines.add(
        "Made by the tests and reviewed; see [CONTRIBUTING](../../CONTRIBUTING.md). For each role,"
            + " what comes of");
    lines.add(
        "trying an endpoint for the organisation whose object it is, another one, and none (own ·"
            + " other ·");
    lines.add(
        "none; one word where it is all the same). **in**: let in, whatever rules may say next;"
            + " **400**: the");
    lines.add(
        "role is let in and what it sent was refused before the object was looked at; **403**: the"
            + " role or the");
    lines.add(
        "organisation may not; **404**: not theirs to see. Without a token everything that needs"
            + " one is 401.");
    lines.add("");
    lines.add("| endpoint | " + String.join(" | ", ROLES) + " |");
    lines.add("|---|" + "---|".repeat(ROLES.size()));
    table.forEach(
        (name, row) ->
            lines.add(
                "| `"
                    + name
                    + "` | "
                    + ROLES.stream().map(role -> cell(row, role)).collect(Collectors.joining(" | "))
                    + " |"));
    return String.join("\n", lines) + "\n";
  }

  private String cell(Map<String, String> row, String role) {
    var outcomes = organisations.keySet().stream().map(kind -> row.get(role + "/" + kind)).toList();
    return outcomes.stream().distinct().count() == 1
        ? outcomes.get(0)
        : String.join(" · ", outcomes);
  }
}
