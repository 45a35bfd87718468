package nl.samenspel.chassis.inbox;

import io.agroal.api.AgroalDataSource;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.TopicPartition;

/** How far each partition was taken in. */
@ApplicationScoped
@Identifier(InboxPositions.NAME)
public class InboxPositions extends StoredPositions {

  static final String NAME = "inbox-positions";

  @Inject AgroalDataSource database;

  @Override
  protected Map<TopicPartition, Long> stored() {
    try (var connection = database.getConnection();
        var read =
            connection.prepareStatement(
                "select topic, partition, next_offset from inbox_position");
        var row = read.executeQuery()) {
      var stored = new HashMap<TopicPartition, Long>();
      while (row.next()) {
        stored.put(new TopicPartition(row.getString(1), row.getInt(2)), row.getLong(3));
      }
      return stored;
    } catch (SQLException failed) {
      throw new InboxFailure(failed);
    }
  }

  /** In the transaction of the effect. Never goes back. */
  void advance(List<IncomingEvent> events) {
    var next = new HashMap<TopicPartition, Long>();
    events.forEach(
        event ->
            next.merge(
                new TopicPartition(event.topic(), event.partition()),
                event.offset() + 1,
                Math::max));
    advance(next);
  }

  /** To the offset that comes next of each. Never goes back. */
  void advance(Map<TopicPartition, Long> next) {
    try (var connection = database.getConnection();
        var advance =
            connection.prepareStatement(
                """
                insert into inbox_position (topic, partition, next_offset)
                select * from unnest(?::text[], ?::integer[], ?::bigint[])
                on conflict (topic, partition) do update set next_offset = excluded.next_offset
                where inbox_position.next_offset < excluded.next_offset
                """)) {
      var entries = List.copyOf(next.entrySet());
      advance.setArray(
          1,
          connection.createArrayOf(
              "text", entries.stream().map(each -> each.getKey().topic()).toArray()));
      advance.setArray(
          2,
          connection.createArrayOf(
              "integer", entries.stream().map(each -> each.getKey().partition()).toArray()));
      advance.setArray(
          3,
          connection.createArrayOf("bigint", entries.stream().map(Map.Entry::getValue).toArray()));
      advance.executeUpdate();
    } catch (SQLException failed) {
      throw new InboxFailure(failed);
    }
  }
}
