package nl.samenspel.chassis.outbox;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.samenspel.chassis.outbox.Reconciliation.Sent;
import org.postgresql.PGConnection;

/** The relay's connection: lock, notifications, reading and deleting go together or not at all. */
class OutboxConnection implements AutoCloseable {

  /** Any number, the same in every replica: one lock a database. */
  private static final long LEADERSHIP = 7264653641L;

  /** Never goes back: who was the leader and does not know that another is may come late. */
  private static final String NOTE =
      """
      insert into published (topic, partition, next_offset)
      select ?, p, o from unnest(?, ?) as u (p, o)
      on conflict (topic, partition) do update set next_offset = excluded.next_offset
      where published.next_offset < excluded.next_offset
      """;

  private static final String SETTLE =
      """
      with gone as (delete from outbox where position = any (?)), noted as (%s)
      select pg_current_xact_id()::text::bigint,
             pg_snapshot_xmin(pg_current_snapshot())::text::bigint
      """
          .formatted(NOTE);

  private final Connection connection;
  private final LowWaterMark mark = new LowWaterMark();

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

  /**
   * Is told of commits from now on. A deletion that a crash of the database undoes only means that
   * an event is sent twice, which it may be: so no deletion waits for the disk.
   */
  void listen() throws SQLException {
    try (var listen = connection.createStatement()) {
      listen.execute("listen outbox");
      listen.execute("set synchronous_commit = off");
    }
  }

  /** Writes nothing, so it waits for no disk. */
  void wakeTheRelay() throws SQLException {
    try (var notify = connection.createStatement()) {
      notify.execute("notify outbox");
    }
  }

  /** When nothing came for that long there is time to look at all there is. */
  void awaitNotification(Duration atMost) throws SQLException {
    var notified = connection.unwrap(PGConnection.class).getNotifications((int) atMost.toMillis());
    if (notified == null || notified.length == 0) {
      mark.reset();
    }
  }

  /**
   * The events that wait longest. They are claimed by being there, not by "id greater than the
   * last": a transaction that commits late has a lower position than some that were sent already,
   * so it looks from the {@link LowWaterMark} on. Of one subject none commits late, as the row of
   * its number is locked until the one before did.
   *
   * @param underWay sent and not deleted yet
   */
  List<OutboxRow> oldest(int limit, List<OutboxRow> underWay) throws SQLException {
    try (var read =
        connection.prepareStatement(
            """
            select position, aggregatetype, aggregateid, payload::text
            from outbox where position > ? and position <> all (?) order by position limit ?
            """)) {
      read.setLong(1, mark.position());
      read.setArray(2, bigints(underWay.stream().map(OutboxRow::position)));
      read.setInt(3, limit);
      var rows = new ArrayList<OutboxRow>();
      try (var row = read.executeQuery()) {
        while (row.next()) {
          rows.add(
              new OutboxRow(row.getLong(1), row.getString(2), row.getString(3), row.getString(4)));
        }
      }
      mark.looked(rows);
      return rows;
    }
  }

  /** Deletes what the broker has, and notes how far the topic was written, in one statement. */
  void settle(Acknowledged sent) throws SQLException {
    try (var settle = connection.prepareStatement(SETTLE)) {
      settle.setArray(1, bigints(sent.rows().stream().map(OutboxRow::position)));
      note(settle, 2, sent.topic(), sent.nextOffsets());
      try (var row = settle.executeQuery()) {
        row.next();
        var last = sent.rows().get(sent.rows().size() - 1);
        mark.settled(last.position(), row.getLong(1), row.getLong(2));
      }
    }
  }

  /** How far each partition of the topic was written, as far as this database knows. */
  Map<Integer, Long> published(String topic) throws SQLException {
    try (var read =
        connection.prepareStatement(
            "select partition, next_offset from published where topic = ?")) {
      read.setString(1, topic);
      var reached = new HashMap<Integer, Long>();
      try (var row = read.executeQuery()) {
        while (row.next()) {
          reached.put(row.getInt(1), row.getLong(2));
        }
      }
      return reached;
    }
  }

  /**
   * Takes note of events that were found in the topic, and how far it was read.
   *
   * @return those of which this database knows nothing
   */
  List<Sent> catchUp(String topic, List<Sent> found, Map<Integer, Long> nextOffsets)
      throws SQLException {
    connection.setAutoCommit(false);
    try {
      var lost = new CatchUp(connection).with(found);
      try (var note = connection.prepareStatement(NOTE)) {
        note(note, 1, topic, nextOffsets);
        note.executeUpdate();
      }
      connection.commit();
      return lost;
    } catch (SQLException failed) {
      connection.rollback();
      throw failed;
    } finally {
      connection.setAutoCommit(true);
    }
  }

  private void note(
      PreparedStatement statement, int first, String topic, Map<Integer, Long> nextOffsets)
      throws SQLException {
    var entries = List.copyOf(nextOffsets.entrySet());
    statement.setString(first, topic);
    var partitions = entries.stream().map(Map.Entry::getKey).toArray(Integer[]::new);
    statement.setArray(first + 1, connection.createArrayOf("integer", partitions));
    statement.setArray(first + 2, bigints(entries.stream().map(Map.Entry::getValue)));
  }

  /** Of numbers with their type the driver sends the bytes, of objects a text to be read. */
  private Array bigints(Stream<Long> numbers) throws SQLException {
    return connection.createArrayOf("bigint", numbers.toArray(Long[]::new));
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
