package nl.samenspel.benchmark.row;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.samenspel.benchmark.bed.Bed;
import nl.samenspel.benchmark.load.Request;
import nl.samenspel.benchmark.load.Tool;
import nl.samenspel.local.home.Home;
import nl.samenspel.local.home.Passwords;
import nl.samenspel.local.process.Leftovers;
import nl.samenspel.local.process.Part;

/**
 * Directus on the suite's PostgreSQL, with our partnerships, members and complaints as collections
 * of its own: permissions on, its history (revisions) on, nothing cached and no rate limited.
 */
record Directus(String address) {
  static final String NAME = "directus";

  private static final int PORT = 8085;
  private static final Duration PATIENCE = Duration.ofMinutes(3);
  private static final String ADMINISTRATOR = "administrator";
  private static final String ROLE = "5b3c1c52-3a0e-4f5e-9d0b-6b1f6a5d2c02";
  private static final String FOLDER = "deploy/benchmark/directus";
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  static Optional<String> lacking() {
    return Files.exists(program(Home.fromEnvironment(), "start.js"))
        ? Optional.empty()
        : Optional.of(
            "It needs Directus, which is not here: npm install --prefix %s".formatted(FOLDER));
  }

  /** Ready to be used, with collections, a role for coordinators and nothing in it. */
  static Directus runBeside(Bed bed) throws IOException, InterruptedException, SQLException {
    try (var connection = bed.administration();
        var statement = connection.createStatement()) {
      statement.execute("create database " + NAME);
    }
    var port = PORT + bed.ports().offset();
    var environment = environment(bed, port);
    var home = bed.home();
    Tool.run(
        List.of(node(home), program(home, "cli/run.js").toString(), "bootstrap"),
        environment,
        PATIENCE);
    var directus = new Directus("http://127.0.0.1:" + port);
    bed.runBeside(
        new Part(
            NAME,
            List.of(node(home), program(home, "start.js").toString(), Leftovers.mark(home)),
            environment,
            () -> Answering.with(200, directus.address() + "/server/ping")));
    for (var request : JSON.readTree(Scripts.read("directus.json"))) {
      directus.post(request.path("path").asText(), request.path("body"));
    }
    return directus;
  }

  /** With the same partnerships, and a user for each partner's coordinator. */
  void fill(List<Pair> pairs) throws IOException, InterruptedException {
    post("/items/partnership", pairs.stream().map(Directus::partnership).toList());
    post("/users", pairs.stream().map(Directus::coordinator).toList());
  }

  /** Reads it, as a coordinator of the partner. */
  Request read(Pair pair) {
    return Request.get("/items/partnership/" + pair.id() + "?fields=*,members.*", token(pair));
  }

  /** Logs a complaint of the partner about the lead. */
  Request complain(Pair pair) {
    var complaint =
        """
        {"partnership": "%s", "category": "communication", "lens": "relation", "regime": "nlAwb", \
        "description": "Wijzigingen in de planning horen wij pas als zij al zijn doorgevoerd.", \
        "complainant_organisation": "%s", "about": ["%s"], "received_on": "2026-11-20", \
        "decision_due_on": "2027-01-01"}\
        """;
    return Request.post(
        "/items/complaint",
        token(pair),
        complaint.formatted(pair.id(), pair.partner(), pair.lead()));
  }

  private static Map<String, ?> partnership(Pair pair) {
    return Map.of(
        "id", pair.id(),
        "name", "Werk in de techniek",
        "purpose", "Werkzoekenden aan een vakdiploma en een baan helpen.",
        "origin", "voluntary",
        "orientation", "demand",
        "form", "network",
        "region", "Regio",
        "starts_on", "2026-01-05",
        "phase_started_on", "2026-01-05",
        "members",
            List.of(
                Map.of("organisation", pair.lead(), "role", "lead", "joined_on", "2026-01-05"),
                Map.of(
                    "organisation", pair.partner(), "role", "partner", "joined_on", "2026-01-05")));
  }

  private static Map<String, ?> coordinator(Pair pair) {
    return Map.of(
        "email",
        pair.partner() + "@example.com",
        "role",
        ROLE,
        "organisation",
        pair.partner(),
        "token",
        token(pair));
  }

  /** It keeps one for each user, in its database. */
  private static String token(Pair pair) {
    return "coordinator-" + pair.partner();
  }

  private void post(String path, Object body) throws IOException, InterruptedException {
    var request =
        HttpRequest.newBuilder(URI.create(address + path))
            .header("Authorization", "Bearer " + ADMINISTRATOR)
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(JSON.writeValueAsString(body)))
            .build();
    var response = HTTP.send(request, BodyHandlers.ofString());
    if (response.statusCode() >= 300) {
      throw new IllegalStateException(
          "Directus refused %s: %d %s".formatted(path, response.statusCode(), response.body()));
    }
  }

  private static Map<String, String> environment(Bed bed, int port) {
    return Map.ofEntries(
        Map.entry("NODE_ENV", "production"),
        Map.entry("HOST", "127.0.0.1"),
        Map.entry("PORT", String.valueOf(port)),
        Map.entry("DB_CLIENT", "pg"),
        Map.entry("DB_HOST", "127.0.0.1"),
        Map.entry("DB_PORT", String.valueOf(bed.ports().postgresql())),
        Map.entry("DB_DATABASE", NAME),
        Map.entry("DB_USER", "postgres"),
        Map.entry("DB_PASSWORD", Passwords.of(bed.home()).superuser()),
        Map.entry("SECRET", Passwords.of(bed.home()).superuser()),
        Map.entry("ADMIN_EMAIL", "administrator@example.com"),
        Map.entry("ADMIN_PASSWORD", Passwords.of(bed.home()).superuser()),
        Map.entry("ADMIN_TOKEN", ADMINISTRATOR),
        Map.entry("CACHE_ENABLED", "false"),
        Map.entry("RATE_LIMITER_ENABLED", "false"),
        Map.entry("SERVE_APP", "false"),
        Map.entry("TELEMETRY", "false"),
        Map.entry("LOG_LEVEL", "warn"));
  }

  private static String node(Home home) {
    return home.project().resolve(FOLDER).resolve("node_modules/.bin/node").toString();
  }

  private static Path program(Home home, String name) {
    return home.project().resolve(FOLDER).resolve("node_modules/@directus/api/dist").resolve(name);
  }
}
