package nl.samenspel.benchmark.chaos;

import static nl.samenspel.local.home.Service.REPORTING;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import nl.samenspel.local.token.Tokens;

/** Everything that the reports are made of, and making it anew from the stream. */
final class Reports {
  private static final int PATIENCE_SECONDS = 120;

  private final Databases databases;
  private final Client client;
  private final String administrator;

  Reports(Databases databases, Client client, Tokens tokens) {
    this.databases = databases;
    this.client = client;
    this.administrator = tokens.issue("administrator", Optional.empty());
  }

  /** By table the rows, but for what tells when and in which order they were written. */
  Map<String, List<String>> rows() {
    var rows = new TreeMap<String, List<String>>();
    for (String table :
        databases.texts(
            REPORTING, "select tablename from pg_tables where schemaname = 'projection'")) {
      rows.put(
          table,
          databases.texts(
              REPORTING,
              "select (to_jsonb(t) - '{position,applied_at}'::text[])::text from projection.%s t"
                  .formatted(table)));
    }
    return rows;
  }

  /** A rebuild that was asked for earlier comes to its end first. */
  void rebuild() throws InterruptedException {
    awaitNoneRunning();
    client.post(REPORTING, "/projections/rebuild", administrator, Map.of());
    String state = awaitNoneRunning();
    if (!state.equals("completed")) {
      throw new IllegalStateException("The rebuild is " + state);
    }
  }

  private String awaitNoneRunning() throws InterruptedException {
    for (int second = 0; second < PATIENCE_SECONDS; second++) {
      JsonNode last = client.get(REPORTING, "/projections", administrator).path("lastRebuild");
      if (!last.path("state").asText().equals("running")) {
        return last.path("state").asText();
      }
      TimeUnit.SECONDS.sleep(1);
    }
    throw new IllegalStateException("A rebuild does not come to its end");
  }

  static void compare(
      Map<String, List<String>> before, Map<String, List<String>> after, Consumer<String> alarm) {
    before.forEach(
        (table, rows) ->
            Invariants.same(
                "projection." + table, rows, after.getOrDefault(table, List.of()), alarm));
  }
}
