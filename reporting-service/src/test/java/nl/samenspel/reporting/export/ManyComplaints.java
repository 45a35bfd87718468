package nl.samenspel.reporting.export;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.arc.Arc;
import io.restassured.RestAssured;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.UUID;
import nl.samenspel.chassis.testing.Tokens;
import nl.samenspel.reporting.Story;
import nl.samenspel.reporting.sql.Sql;

/** A partnership with more complaints than any there will be. */
record ManyComplaints(UUID partnership, UUID organisation) implements AutoCloseable {

  static ManyComplaints of(int number) {
    var story = Story.of("Veel klachten", "Lead").arrived();
    sql()
        .update(
            """
            insert into complaint (id, partnership, category, regime, complainant_external, about,
                received_on, state, deadline_codes, deadline_days)
            select ('c0ffee00-0000-4000-8000-' || lpad(to_hex(n), 12, '0'))::uuid, ?, 'focus',
                'nlAwb', 'client', array[gen_random_uuid(), gen_random_uuid()],
                date '2026-01-01', 'logged', array['decision'], array[date '2026-02-12']
            from generate_series(1, ?) n
            """,
            story.partnership(),
            number);
    return new ManyComplaints(story.partnership(), story.organisation("Lead"));
  }

  String token() {
    return Tokens.of("member", organisation);
  }

  InputStream csv() throws IOException, InterruptedException {
    return open("text/csv", token());
  }

  /**
   * The export as it comes in; nothing is read ahead but for what the sockets hold. Each reader has
   * a connection of its own, as callers have: on one that is shared, HTTP/2 sends nothing to
   * anybody while others leave a connection's worth unread.
   */
  InputStream open(String form, String token) throws IOException, InterruptedException {
    var request =
        HttpRequest.newBuilder(
                URI.create(RestAssured.baseURI + ":" + RestAssured.port + "/v1/exports/complaints"))
            .header("Authorization", "Bearer " + token)
            .header("Accept", form)
            .build();
    var answer =
        HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofInputStream());
    assertThat(answer.statusCode()).isEqualTo(200);
    return answer.body();
  }

  /** How many others hold a lock on the table, as each export does while it reads. */
  static long holders() {
    return sql()
        .one(
            """
            select count(distinct l.pid) as n from pg_locks l
            where l.relation = 'complaint'::regclass and l.pid <> pg_backend_pid()
            """,
            row -> row.whole("n"))
        .orElseThrow();
  }

  static Sql sql() {
    return Arc.container().instance(Sql.class).get();
  }

  @Override
  public void close() {
    sql().update("delete from complaint where partnership = ?", partnership);
  }
}
