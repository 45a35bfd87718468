package nl.samenspel.chassis.outbox;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;
import java.util.UUID;
import nl.samenspel.chassis.testing.EmbeddedDatabase;
import org.flywaydb.core.Flyway;
import org.postgresql.Driver;

/** A database with an outbox, into which events are written as the service writes them. */
class OutboxDatabase implements AutoCloseable {

  private final EmbeddedDatabase database = EmbeddedDatabase.temporary("service");

  OutboxDatabase() {
    Flyway.configure()
        .dataSource(database.jdbcUrl("service"), "service", "service")
        .locations("db/chassis/outbox")
        .load()
        .migrate();
  }

  Connection connect() throws SQLException {
    var properties = new Properties();
    properties.setProperty("user", "service");
    properties.setProperty("password", "service");
    return new Driver().connect(database.jdbcUrl("service"), properties);
  }

  /** Writes an event about each of these subjects, which also are its keys. */
  static void write(Connection connection, String... keys) throws SQLException {
    try (var append = connection.prepareStatement(Outbox.APPEND)) {
      for (var key : keys) {
        append.setObject(1, subject(key));
        append.setObject(2, UUID.randomUUID());
        append.setString(3, "topic");
        append.setString(4, key);
        append.setString(5, "type");
        append.setString(6, "{\"key\":\"%s\"}".formatted(key));
        append.executeUpdate();
      }
    }
  }

  /** What such an event is when it has its number. */
  static String payload(String key, int number) {
    return "{\"sequence\":\"%d\",\"key\":\"%s\"}".formatted(number, key);
  }

  /** How many events about the subject committed. */
  int lastNumber(String key) throws SQLException {
    try (var connection = connect();
        var read =
            connection.prepareStatement(
                "select coalesce(max(last), 0) from event_sequence where subject = ?")) {
      read.setObject(1, subject(key));
      try (var row = read.executeQuery()) {
        row.next();
        return row.getInt(1);
      }
    }
  }

  private static UUID subject(String key) {
    return UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8));
  }

  void empty() throws SQLException {
    try (var connection = connect();
        var empty = connection.createStatement()) {
      empty.execute("truncate outbox, event_sequence");
    }
  }

  @Override
  public void close() {
    database.close();
  }
}
