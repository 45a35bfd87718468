package nl.samenspel.chassis.outbox;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.postgresql.PGConnection;

/** The relay's connection: lock, notifications, reading and deleting go together or not at all. */
class OutboxConnection implements AutoCloseable {

  /** Any number, the same in every replica: one lock a database. */
  private static final long LEADERSHIP = 7264653641L;

  private final Connection connection;

  OutboxConnection(Connection connection) {
    this.connection = connection;
  }

  /** Whether this connection now holds the lock, which it keeps until it ends. */
  boolean becomesLeader() throws SQLException {
    try (var lock = connection.prepareStatement("select pg_try_advisory_lock(?)")) {
      lock.setLong(1, LEADERSHIP);
      try (var row = lock.executeQuery()) {
        row.next();
        return row.getBoolean(1);
      }
    }
  }

  void listen() throws SQLException {
    try (var listen = connection.createStatement()) {
      listen.execute("listen outbox");
    }
  }

  void awaitNotification(Duration atMost) throws SQLException {
    connection.unwrap(PGConnection.class).getNotifications((int) atMost.toMillis());
  }

  /**
   * The events that wait longest. They are claimed by being there, not by "id greater than the
   * last": a transaction that commits late has a lower position than some that were sent already.
   */
  List<OutboxRow> oldest(int limit) throws SQLException {
    try (var read =
        connection.prepareStatement(
            """
            select position, aggregatetype, aggregateid, payload::text
            from outbox order by position limit ?
            """)) {
      read.setInt(1, limit);
      var rows = new ArrayList<OutboxRow>();
      try (var row = read.executeQuery()) {
        while (row.next()) {
          rows.add(
              new OutboxRow(row.getLong(1), row.getString(2), row.getString(3), row.getString(4)));
        }
      }
      return rows;
    }
  }

  void delete(List<OutboxRow> sent) throws SQLException {
    try (var delete = connection.prepareStatement("delete from outbox where position = any (?)")) {
      var positions = sent.stream().map(OutboxRow::position).toArray();
      delete.setArray(1, connection.createArrayOf("bigint", positions));
      delete.executeUpdate();
    }
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
