package nl.samenspel.chassis.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.samenspel.chassis.outbox.Outbox;
import nl.samenspel.chassis.testing.Topics;
import nl.samenspel.chassis.testing.WithRealInfrastructure;
import org.junit.jupiter.api.Test;

/**
 * A database that was restored knows less than the topic: its numbers go on after what was
 * published, and what it lost is told.
 */
@QuarkusTest
@WithRealInfrastructure
class ReconciliationTest {

  private static final long LEADERSHIP = 7264653641L;

  @Inject Outbox outbox;
  @Inject AgroalDataSource database;

  @Test
  void numbersGoOnAfterWhatTheTopicKnowsAndTheDatabaseDoesNot() throws SQLException {
    var subject = UUID.randomUUID();
    write(subject);
    awaitPublished(subject, 1);
    withoutRelay(
        leader -> {
          var backup = Backup.of(leader);
          publishedMeanwhile(subject, 2, 3);
          backup.restore(leader);
          write(subject);
        });

    awaitPublished(subject, 4);

    assertThat(sequences(subject)).containsExactly("1", "2", "3", "4");
    assertThat(lost(subject)).containsExactly(2L, 3L);
    write(subject);
    awaitPublished(subject, 5);
    assertThat(sequences(subject)).endsWith("5");
    assertThat(lost(subject)).hasSize(2);
  }

  @Test
  void whatWasSentWithoutBeingNotedIsNotSentAgain() throws SQLException {
    var subject = UUID.randomUUID();
    withoutRelay(
        leader -> {
          write(subject);
          publish(waiting(leader, subject));
        });
    write(subject);

    awaitPublished(subject, 2);

    assertThat(sequences(subject)).containsExactly("1", "2");
    assertThat(lost(subject)).isEmpty();
  }

  private void write(UUID subject) {
    QuarkusTransaction.requiringNew()
        .run(() -> outbox.append(new Sample.Painted(subject, Colour.RED)));
  }

  private static void awaitPublished(UUID subject, int count) {
    await().untilAsserted(() -> assertThat(Topics.eventsOf(subject)).hasSize(count));
  }

  private static List<String> sequences(UUID subject) {
    return Topics.eventsOf(subject).stream().map(event -> event.path("sequence").asText()).toList();
  }

  private List<Long> lost(UUID subject) throws SQLException {
    try (var connection = database.getConnection();
        var read =
            connection.prepareStatement(
                "select sequence from lost_event where subject = ? order by sequence")) {
      read.setObject(1, subject);
      var numbers = new ArrayList<Long>();
      try (var row = read.executeQuery()) {
        while (row.next()) {
          numbers.add(row.getLong(1));
        }
      }
      return numbers;
    }
  }

  private interface Deed {
    void with(Connection leader) throws SQLException;
  }

  /** Takes the lead away from the relay, which waits for it meanwhile. */
  private void withoutRelay(Deed deed) throws SQLException {
    try (var leader = database.getConnection();
        var statement = leader.createStatement()) {
      await()
          .until(
              () -> {
                statement.execute(
                    """
                    select pg_terminate_backend(pid) from pg_stat_activity
                    where application_name = 'outbox-relay' and datname = current_database()
                    """);
                var row = statement.executeQuery("select pg_try_advisory_lock(" + LEADERSHIP + ")");
                row.next();
                return row.getBoolean(1);
              });
      deed.with(leader);
      statement.execute("select pg_advisory_unlock(" + LEADERSHIP + ")");
    }
  }

  /** As the database that is no more did. */
  private static void publishedMeanwhile(UUID subject, int... sequences) {
    for (int sequence : sequences) {
      publish(
          """
          {"specversion":"1.0","id":"%s","source":"%s","type":"nl.samenspel.sample.Painted.v1",
           "subject":"%s","sequence":"%d","time":"2026-11-20T10:00:00Z","partitionkey":"%s",
           "data":{"colour":"red"}}
          """
              .formatted(UUID.randomUUID(), source(subject), subject, sequence, subject));
    }
  }

  private static String source(UUID subject) {
    return Topics.eventsOf(subject).get(0).path("source").asText();
  }

  private static void publish(String event) {
    JsonNode told = Topics.json(event);
    Topics.put("samenspel.partnerships", told.path("partitionkey").asText(), event);
  }

  private static String waiting(Connection connection, UUID subject) throws SQLException {
    try (var read =
        connection.prepareStatement(
            "select payload::text from outbox where payload ->> 'subject' = ?")) {
      read.setString(1, subject.toString());
      try (var row = read.executeQuery()) {
        row.next();
        return row.getString(1);
      }
    }
  }

  /** The numbers and how far the topic was written, as they are now. */
  private record Backup() {

    static Backup of(Connection connection) throws SQLException {
      execute(connection, "create table kept_sequence as select * from event_sequence");
      execute(connection, "create table kept_published as select * from published");
      return new Backup();
    }

    void restore(Connection connection) throws SQLException {
      execute(connection, "truncate event_sequence, published");
      execute(connection, "insert into event_sequence select * from kept_sequence");
      execute(connection, "insert into published select * from kept_published");
      execute(connection, "drop table kept_sequence, kept_published");
    }

    private static void execute(Connection connection, String sql) throws SQLException {
      try (var statement = connection.createStatement()) {
        statement.execute(sql);
      }
    }
  }
}
