package nl.samenspel.reporting.stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.samenspel.chassis.inbox.IncomingEvent;
import nl.samenspel.reporting.sql.Columns;
import nl.samenspel.reporting.sql.Sql;
import org.apache.kafka.common.TopicPartition;

/** How far each partition was applied. */
@ApplicationScoped
class Positions {

  @Inject Sql sql;
  @Inject Clock clock;

  /** How far a partition was applied, and by what. */
  record Position(
      Partition partition,
      long nextOffset,
      UUID event,
      String eventType,
      Instant eventTime,
      Instant appliedAt) {}

  static Partition of(IncomingEvent event) {
    return new Partition(event.topic(), event.partition());
  }

  static Set<Partition> of(Collection<IncomingEvent> events) {
    return events.stream().map(Positions::of).collect(Collectors.toCollection(TreeSet::new));
  }

  /**
   * Holds the partitions until the end of the transaction, in their order, so that nobody else
   * applies them meanwhile and nobody waits in a circle.
   *
   * @return where each goes on
   */
  Map<Partition, Long> lock(Set<Partition> partitions) {
    var reached = new HashMap<Partition, Long>();
    sql.list(
        """
        insert into stream_position (topic, partition, next_offset)
        select t, p, 0 from unnest(?, ?) as u (t, p)
        on conflict (topic, partition) do update set next_offset = stream_position.next_offset
        returning topic, partition, next_offset
        """,
        row ->
            reached.put(
                new Partition(row.text("topic"), row.integer("partition")),
                row.whole("next_offset")),
        Columns.of(partitions).text(Partition::topic).integer(Partition::number).arrays());
    return reached;
  }

  /** Notes the last event of each partition as applied. */
  void advance(List<IncomingEvent> events) {
    var last = Batch.lastOfEach(events, Positions::of);
    sql.update(
        """
        update stream_position s
        set next_offset = u.next, event = u.event, event_type = u.type, event_time = u.time,
            applied_at = ?
        from unnest(?, ?, ?, ?, ?, ?) as u (topic, partition, next, event, type, time)
        where s.topic = u.topic and s.partition = u.partition
        """,
        prepend(
            clock.instant(),
            Columns.of(last)
                .text(IncomingEvent::topic)
                .integer(IncomingEvent::partition)
                .whole(event -> event.offset() + 1)
                .uuid(IncomingEvent::id)
                .text(IncomingEvent::type)
                .instant(IncomingEvent::time)
                .arrays()));
  }

  /** Never goes back. */
  void advanceTo(Map<TopicPartition, Long> nextOffsets) {
    sql.update(
        """
        insert into stream_position (topic, partition, next_offset)
        select * from unnest(?, ?, ?)
        on conflict (topic, partition) do update set next_offset = excluded.next_offset
        where stream_position.next_offset < excluded.next_offset
        """,
        Columns.of(nextOffsets.entrySet())
            .text(each -> each.getKey().topic())
            .integer(each -> each.getKey().partition())
            .whole(Map.Entry::getValue)
            .arrays());
  }

  List<Position> all() {
    return sql.list(
        "select * from stream_position order by topic, partition",
        row ->
            new Position(
                new Partition(row.text("topic"), row.integer("partition")),
                row.whole("next_offset"),
                row.uuid("event"),
                row.text("event_type"),
                row.instant("event_time"),
                row.instant("applied_at")));
  }

  private static Object[] prepend(Object first, Object... rest) {
    var all = new Object[rest.length + 1];
    all[0] = first;
    System.arraycopy(rest, 0, all, 1, rest.length);
    return all;
  }
}
