package nl.samenspel.reporting.stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import nl.samenspel.chassis.inbox.IncomingEvent;
import nl.samenspel.reporting.sql.Columns;
import nl.samenspel.reporting.sql.Sql;

/** Every event once. The stream may bring one twice (at least once); here it counts once. */
@ApplicationScoped
class EventStore {

  @Inject Sql sql;

  /**
   * @return those that were not here yet, in their order
   */
  List<IncomingEvent> add(List<IncomingEvent> events) {
    var once = List.copyOf(firstOfEach(events));
    var added =
        new HashSet<UUID>(
            sql.list(
                """
                insert into event
                    (id, topic, partition, "offset", type, subject, partnership, time, body)
                select * from unnest(?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (id) do nothing
                returning id
                """,
                row -> row.uuid("id"),
                Columns.of(once)
                    .uuid(IncomingEvent::id)
                    .text(IncomingEvent::topic)
                    .integer(IncomingEvent::partition)
                    .whole(IncomingEvent::offset)
                    .text(IncomingEvent::type)
                    .uuid(IncomingEvent::subject)
                    .uuid(EventStore::partnership)
                    .instant(IncomingEvent::time)
                    .text(IncomingEvent::raw)
                    .arrays()));
    return once.stream().filter(event -> added.contains(event.id())).toList();
  }

  /**
   * Adds events where they would stand had they come in their turn. Who reads on from before them
   * gets them there; at the end of the store he would have been led past them by then.
   *
   * @return those that were not here yet, in their order
   */
  List<IncomingEvent> addLate(List<IncomingEvent> events) {
    var added = add(events);
    sql.update(
        """
        update event late set position = next.position
        from event e cross join lateral (
            select position from event later
            where later.topic = e.topic and later.partition = e.partition
                and later."offset" > e."offset"
            order by later."offset" limit 1) next
        where e.id = any(?) and late.id = e.id
        """,
        Columns.ids(added.stream().map(IncomingEvent::id).toList()));
    return added;
  }

  private static List<IncomingEvent> firstOfEach(List<IncomingEvent> events) {
    var seen = new HashSet<UUID>();
    return events.stream().filter(event -> seen.add(event.id())).toList();
  }

  private static UUID partnership(IncomingEvent event) {
    var partnership = event.data().path("partnership");
    return partnership.isMissingNode() ? null : UUID.fromString(partnership.asText());
  }
}
