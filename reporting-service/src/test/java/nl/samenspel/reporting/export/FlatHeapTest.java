package nl.samenspel.reporting.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.arc.Arc;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.UUID;
import nl.samenspel.chassis.testing.As;
import nl.samenspel.chassis.testing.Tokens;
import nl.samenspel.chassis.testing.WithRealInfrastructure;
import nl.samenspel.reporting.Story;
import nl.samenspel.reporting.sql.Sql;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** However many rows there are, an export keeps only a few of them in memory. */
@QuarkusTest
@WithRealInfrastructure
class FlatHeapTest {

  private static final int ROWS = 300_000;
  private static final long MEGABYTE = 1024 * 1024;

  private final Sql sql = Arc.container().instance(Sql.class).get();
  private UUID partnership;
  private UUID organisation;

  @BeforeEach
  void manyComplaints() {
    var story = Story.of("Veel klachten", "Lead").arrived();
    partnership = story.partnership();
    organisation = story.organisation("Lead");
    sql.update(
        """
        insert into complaint (id, partnership, category, regime, complainant_external, about,
            received_on, state, deadline_codes, deadline_days)
        select gen_random_uuid(), ?, 'focus', 'nlAwb', 'client',
            array[gen_random_uuid(), gen_random_uuid()], date '2026-01-01', 'logged',
            array['decision'], array[date '2026-02-12']
        from generate_series(1, ?)
        """,
        partnership,
        ROWS);
  }

  @AfterEach
  void remove() {
    sql.update("delete from complaint where partnership = ?", partnership);
  }

  /**
   * The service and the reader share this heap, and the reader keeps nothing. What is alive is
   * measured after a full collection, while the export stands still because nobody reads on.
   */
  @Test
  void theHeapStaysFlatOverManyRows() throws IOException, InterruptedException {
    var alive = new ArrayList<Long>();
    var rows = 0;
    var characters = 0L;
    try (var lines = new BufferedReader(new InputStreamReader(open(), StandardCharsets.UTF_8))) {
      for (var line = lines.readLine(); line != null; line = lines.readLine()) {
        characters += line.length();
        if (++rows % 50_000 == 10_000) {
          alive.add(alive());
        }
      }
    }

    assertThat(rows).isEqualTo(ROWS + 1);
    assertThat(characters).isGreaterThan(50 * MEGABYTE);
    var growth = alive.stream().mapToLong(Long::longValue).max().orElseThrow() - alive.get(0);
    assertThat(growth / MEGABYTE)
        .as("megabytes more than at the beginning: %s", alive)
        .isLessThan(12);
  }

  @Test
  void whoGetsOnlyAPartOfItNotices() throws IOException, InterruptedException {
    try (var body = open()) {
      assertThat(body.read()).isPositive();

      sql.update(
          "select pg_terminate_backend(pid) from pg_stat_activity where query like '%from complaint x%'"
              + " and pid <> pg_backend_pid()");

      assertThatThrownBy(body::readAllBytes).isInstanceOf(IOException.class);
    }
  }

  @Test
  void aCallerHasTwoExportsAtOnceAndNoMore() throws IOException, InterruptedException {
    try (var first = open();
        var second = open()) {
      assertThat(first.read()).isPositive();
      assertThat(second.read()).isPositive();

      As.memberOf(organisation)
          .get("/v1/exports/complaints")
          .then()
          .statusCode(429)
          .body("type", equalTo("urn:problem-type:samenspel:too-many-exports"));
    }
    org.awaitility.Awaitility.await()
        .until(() -> As.memberOf(organisation).get("/v1/exports/scores").statusCode() == 200);
  }

  private InputStream open() throws IOException, InterruptedException {
    var request =
        HttpRequest.newBuilder(
                URI.create(RestAssured.baseURI + ":" + RestAssured.port + "/v1/exports/complaints"))
            .header("Authorization", "Bearer " + Tokens.of("member", organisation))
            .header("Accept", "text/csv")
            .build();
    var answer =
        HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofInputStream());
    assertThat(answer.statusCode()).isEqualTo(200);
    return answer.body();
  }

  private static long alive() {
    System.gc();
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }
}
