package nl.samenspel.chassis.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import nl.samenspel.chassis.testing.EmbeddedDatabase;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.postgresql.Driver;

/** Events are claimed by being there: none is sent twice by one leader, and none is passed over. */
class OutboxConnectionTest {

  private static EmbeddedDatabase database;

  @BeforeAll
  static void makeTheOutbox() {
    database = EmbeddedDatabase.temporary("service");
    Flyway.configure()
        .dataSource(database.jdbcUrl("service"), "service", "service")
        .locations("db/chassis/outbox")
        .load()
        .migrate();
  }

  @AfterAll
  static void stop() {
    database.close();
  }

  @BeforeEach
  void empty() throws SQLException {
    try (var connection = connect();
        var empty = connection.createStatement()) {
      empty.execute("truncate outbox");
    }
  }

  @Test
  void whatIsUnderWayIsNotReadAgain() throws SQLException {
    try (var writer = connect();
        var outbox = new OutboxConnection(connect())) {
      write(writer, "a", "b", "c");

      var first = outbox.oldest(2, List.of());

      assertThat(first).extracting(OutboxRow::key).containsExactly("a", "b");
      assertThat(outbox.oldest(2, first)).extracting(OutboxRow::key).containsExactly("c");
    }
  }

  @Test
  void whatCommitsLateIsReadThoughLaterOnesAreUnderWay() throws SQLException {
    try (var late = connect();
        var writer = connect();
        var outbox = new OutboxConnection(connect())) {
      late.setAutoCommit(false);
      write(late, "late");
      write(writer, "early");
      var underWay = outbox.oldest(10, List.of());
      assertThat(underWay).extracting(OutboxRow::key).containsExactly("early");

      late.commit();

      assertThat(outbox.oldest(10, underWay)).extracting(OutboxRow::key).containsExactly("late");
    }
  }

  @Test
  void whatArrivedIsGoneAndTheRestStays() throws SQLException {
    try (var writer = connect();
        var outbox = new OutboxConnection(connect())) {
      write(writer, "a", "b");
      outbox.listen();

      outbox.settle(new Acknowledged("topic", outbox.oldest(1, List.of()), Map.of()));

      assertThat(outbox.oldest(10, List.of())).extracting(OutboxRow::key).containsExactly("b");
    }
  }

  private static void write(Connection connection, String... keys) throws SQLException {
    try (var insert =
        connection.prepareStatement(
            """
            insert into outbox (id, aggregatetype, aggregateid, type, payload)
            values (gen_random_uuid(), 'topic', ?, 'type', '{}')
            """)) {
      for (var key : keys) {
        insert.setString(1, key);
        insert.executeUpdate();
      }
    }
  }

  private static Connection connect() throws SQLException {
    var properties = new Properties();
    properties.setProperty("user", "service");
    properties.setProperty("password", "service");
    return new Driver().connect(database.jdbcUrl("service"), properties);
  }
}
