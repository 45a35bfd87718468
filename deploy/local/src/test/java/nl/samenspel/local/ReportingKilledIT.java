package nl.samenspel.local;

import static nl.samenspel.local.home.Service.REPORTING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import nl.samenspel.local.home.Passwords;
import nl.samenspel.local.home.SigningKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Two replicas share the reports. Whichever is killed, in the middle of a rebuild or of its daily
 * work, what is kept comes out as a fresh rebuild would make it.
 */
@ExtendWith(SharedSuite.class)
class ReportingKilledIT {
  private static final Duration AFTERWARDS = Duration.ofSeconds(90);

  @Test
  void reportsComeOutAsAFreshRebuildWhicheverReplicaIsKilled(RunningSuite suite) throws Exception {
    var cases = Stream.generate(() -> SmallCase.in(suite)).limit(3).toList();
    var going = new AtomicBoolean(true);
    var worker = Executors.newSingleThreadExecutor();
    var settings =
        Map.of(
            "SAMENSPEL_ENVIRONMENT",
            "local",
            "QUARKUS_OIDC_PUBLIC_KEY",
            SigningKey.of(suite.home()).toVerifyWith());
    Map<UUID, Integer> logged;
    UUID interrupted;
    try (var second = new Replica(suite, REPORTING, settings)) {
      second.awaitReady();
      var work = worker.submit(complaining(cases, going));

      long earlier = suite.timesReadyAgain(REPORTING.title());
      interrupted = startRebuild(suite);
      suite.signal("KILL", suite.process(REPORTING.title()));
      suite.awaitReadyAgain(REPORTING.title(), earlier);
      second.kill();
      going.set(false);
      logged = work.get();
    } finally {
      going.set(false);
      worker.shutdown();
    }

    logged.forEach((partnership, complaints) -> awaitComplaints(suite, partnership, complaints));
    awaitCompleted(suite, interrupted);
    awaitRest(suite);
    var ids = cases.stream().map(SmallCase::id).toList();
    var before = checksums(suite, ids);
    awaitCompleted(suite, startRebuild(suite));
    assertThat(checksums(suite, ids)).isEqualTo(before);
  }

  /** Complaints all the time, each in another partnership than the one before. */
  private static Callable<Map<UUID, Integer>> complaining(
      List<SmallCase> cases, AtomicBoolean going) {
    return () -> {
      var logged = new HashMap<UUID, Integer>();
      for (int i = 0; going.get(); i++) {
        var small = cases.get(i % cases.size());
        small.complain("Klacht " + i);
        logged.merge(small.id(), 1, Integer::sum);
      }
      return logged;
    };
  }

  private static UUID startRebuild(RunningSuite suite) {
    return RestAssured.given()
        .auth()
        .oauth2(Client.administrator(suite).token())
        .contentType(ContentType.JSON)
        .body(Map.of())
        .post(suite.ports().url(REPORTING) + "/v1/projections/rebuild")
        .then()
        .statusCode(202)
        .extract()
        .jsonPath()
        .getUUID("id");
  }

  private static void awaitCompleted(RunningSuite suite, UUID rebuild) {
    await()
        .atMost(AFTERWARDS)
        .untilAsserted(
            () ->
                assertThat(
                        Client.administrator(suite)
                            .get(REPORTING, "/projections/rebuilds/" + rebuild)
                            .getString("state"))
                    .isEqualTo("completed"));
  }

  private static void awaitComplaints(RunningSuite suite, UUID partnership, int complaints) {
    await()
        .atMost(AFTERWARDS)
        .untilAsserted(
            () ->
                assertThat(
                        Client.administrator(suite)
                            .get(REPORTING, "/partnerships/" + partnership)
                            .getInt("complaints.total"))
                    .isEqualTo(complaints));
  }

  /** Assessments follow complaints; when nothing came for a while, all is in. */
  private static void awaitRest(RunningSuite suite) {
    var positions = new AtomicReference<>("");
    await()
        .during(Duration.ofSeconds(3))
        .atMost(AFTERWARDS)
        .until(
            () -> {
              var now = Client.administrator(suite).get(REPORTING, "/projections");
              var reached = now.getString("items[0].positions");
              return now.getInt("items[0].lag") == 0
                  && positions.getAndSet(reached).equals(reached);
            });
  }

  /** Over all rows of a partnership in every table that tells which one it is about. */
  private static Map<String, String> checksums(RunningSuite suite, List<UUID> partnerships)
      throws SQLException {
    var url =
        "jdbc:postgresql://127.0.0.1:%d/%s"
            .formatted(suite.ports().postgresql(), REPORTING.database());
    var password = Passwords.of(suite.home()).of(REPORTING);
    var sums = new TreeMap<String, String>();
    try (var connection = DriverManager.getConnection(url, REPORTING.database(), password)) {
      for (var table : tables(connection)) {
        for (var partnership : partnerships) {
          sums.put(table + " " + partnership, checksum(connection, table, partnership));
        }
      }
    }
    assertThat(sums.keySet()).anyMatch(key -> key.startsWith("health "));
    return sums;
  }

  private static List<String> tables(Connection connection) throws SQLException {
    try (var statement = connection.createStatement();
        var found =
            statement.executeQuery(
                """
                select table_name from information_schema.columns
                where table_schema = 'projection' and column_name = 'partnership'
                """)) {
      var tables = Stream.<String>builder();
      while (found.next()) {
        tables.add(found.getString(1));
      }
      return tables.build().toList();
    }
  }

  /** Where an event stands in the store is of no consequence. */
  private static String checksum(Connection connection, String table, UUID partnership)
      throws SQLException {
    try (var statement =
        connection.prepareStatement(
            """
            select count(*) || ' ' || coalesce(md5(string_agg(line, '|' order by line)), '')
            from (select (to_jsonb(t) - 'position')::text as line from projection.%s t
                  where partnership = ?) lines
            """
                .formatted(table))) {
      statement.setObject(1, partnership);
      try (var found = statement.executeQuery()) {
        found.next();
        return found.getString(1);
      }
    }
  }
}
