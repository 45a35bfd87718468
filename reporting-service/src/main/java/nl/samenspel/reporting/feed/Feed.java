package nl.samenspel.reporting.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import nl.samenspel.reporting.party.Visibility;
import nl.samenspel.reporting.sql.Columns;
import nl.samenspel.reporting.sql.Row;
import nl.samenspel.reporting.sql.Sql;

/** Reads the events that the caller may see, from a cursor on. */
@ApplicationScoped
class Feed {

  @Inject Sql sql;
  @Inject Visibility visibility;

  /** An event as it was published, and where it stands. */
  record Stored(String topic, int partition, long offset, String body) {}

  /**
   * The next events in the order of the store. Of each partition the first ones after the cursor
   * are looked up in its index, so that a page costs as much at the end of the stream as at its
   * beginning.
   */
  List<Stored> after(Cursor cursor, EventFilter filter) {
    var parameters = new ArrayList<Object>();
    var where = where(filter, parameters);
    var places = cursor.seen().entrySet();
    var all =
        new ArrayList<Object>(
            List.of(
                Columns.of(places)
                    .text(each -> each.getKey().topic())
                    .integer(each -> each.getKey().partition())
                    .whole(each -> each.getValue())
                    .arrays()));
    all.addAll(parameters);
    all.add(filter.limit());
    all.add(filter.limit());
    return sql.list(
        """
        select e.topic, e.partition, e."offset", e.body
        from stream_position p
        left join unnest(?, ?, ?) as c (topic, partition, seen)
            on c.topic = p.topic and c.partition = p.partition
        cross join lateral (
            select e.* from event e
            where e.topic = p.topic and e.partition = p.partition
                and e."offset" > coalesce(c.seen, -1) and %s
            order by e."offset" limit ?) e
        order by e.position limit ?
        """
            .formatted(where),
        Feed::stored,
        all.toArray());
  }

  private String where(EventFilter filter, List<Object> parameters) {
    var partnerships = visibility.of("e.partnership");
    var organisations = visibility.ofOrganisation("e.subject");
    parameters.addAll(partnerships.parameters());
    parameters.addAll(organisations.parameters());
    var where =
        new StringBuilder(
            "((e.partnership is not null and %s) or (e.partnership is null and %s))"
                .formatted(partnerships.sql(), organisations.sql()));
    if (filter.subject != null) {
      where.append(" and (e.subject = ? or e.partnership = ?)");
      parameters.add(filter.subject);
      parameters.add(filter.subject);
    }
    if (!filter.patterns().isEmpty()) {
      where.append(" and e.type like any(?)");
      parameters.add(Columns.words(filter.patterns()));
    }
    return where.toString();
  }

  private static Stored stored(Row row) {
    return new Stored(
        row.text("topic"), row.integer("partition"), row.whole("offset"), row.text("body"));
  }
}
