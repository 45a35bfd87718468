package nl.samenspel.chassis.outbox;

import java.sql.Array;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.samenspel.chassis.outbox.Reconciliation.Sent;

/**
 * Brings the outbox and the numbers of subjects up to what was found in the topic, in the
 * transaction at hand.
 */
class CatchUp {

  private final Connection connection;

  CatchUp(Connection connection) {
    this.connection = connection;
  }

  /**
   * What was found waits in the outbox no longer. The numbers of its subjects go on after it, also
   * those of events that wait already: nobody has seen these.
   *
   * @return of what was found that of which this database knows nothing
   */
  List<Sent> with(List<Sent> found) throws SQLException {
    dropFromOutbox(found);
    hold(found);
    var last = lastPublished(found);
    var lost =
        found.stream()
            .filter(each -> each.sequence() > last.getOrDefault(each.subject(), 0L))
            .toList();
    keep(lost);
    moveAhead(lost, last);
    return lost;
  }

  private void dropFromOutbox(List<Sent> found) throws SQLException {
    try (var drop = connection.prepareStatement("delete from outbox where id = any (?)")) {
      drop.setArray(1, uuids(found.stream().map(Sent::id)));
      drop.executeUpdate();
    }
  }

  /** Who would write an event about one of these subjects waits until the end. */
  private void hold(List<Sent> found) throws SQLException {
    try (var hold =
        connection.prepareStatement(
            "select 1 from event_sequence where subject = any (?) order by subject for update")) {
      hold.setArray(1, subjects(found));
      hold.execute();
    }
  }

  /** Of each subject the number of the last event that this database has let go. */
  private Map<UUID, Long> lastPublished(List<Sent> found) throws SQLException {
    try (var read =
        connection.prepareStatement(
            """
            select e.subject, e.last - count(o.position)
            from event_sequence e
            left join outbox o on (o.payload ->> 'subject')::uuid = e.subject
            where e.subject = any (?)
            group by e.subject, e.last
            """)) {
      read.setArray(1, subjects(found));
      var last = new HashMap<UUID, Long>();
      try (var row = read.executeQuery()) {
        while (row.next()) {
          last.put(row.getObject(1, UUID.class), row.getLong(2));
        }
      }
      return last;
    }
  }

  private void keep(List<Sent> lost) throws SQLException {
    try (var keep =
        connection.prepareStatement(
            """
            insert into lost_event (id, subject, sequence, type, event)
            values (?, ?, ?, ?, ?::jsonb) on conflict do nothing
            """)) {
      for (var each : lost) {
        keep.setObject(1, each.id());
        keep.setObject(2, each.subject());
        keep.setLong(3, each.sequence());
        keep.setString(4, each.type());
        keep.setString(5, each.event());
        keep.addBatch();
      }
      keep.executeBatch();
    }
  }

  private void moveAhead(List<Sent> lost, Map<UUID, Long> last) throws SQLException {
    var highest = new LinkedHashMap<UUID, Long>();
    lost.forEach(each -> highest.merge(each.subject(), each.sequence(), Math::max));
    for (var each : highest.entrySet()) {
      moveAhead(each.getKey(), each.getValue() - last.getOrDefault(each.getKey(), 0L));
    }
  }

  private void moveAhead(UUID subject, long by) throws SQLException {
    try (var move =
        connection.prepareStatement(
            """
            with moved as (
              insert into event_sequence (subject, last) values (?, ?)
              on conflict (subject) do update set last = event_sequence.last + excluded.last
              returning subject)
            update outbox
            set payload = payload::jsonb
              || jsonb_build_object('sequence', ((payload ->> 'sequence')::bigint + ?)::text)
            from moved where (payload ->> 'subject')::uuid = moved.subject
            """)) {
      move.setObject(1, subject);
      move.setLong(2, by);
      move.setLong(3, by);
      move.executeUpdate();
    }
  }

  private Array subjects(List<Sent> found) throws SQLException {
    return uuids(found.stream().map(Sent::subject).distinct());
  }

  private Array uuids(Stream<UUID> ids) throws SQLException {
    return connection.createArrayOf("uuid", ids.toArray());
  }
}
