package nl.samenspel.reporting.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import nl.samenspel.reporting.party.Sight;
import nl.samenspel.reporting.sql.Columns;
import nl.samenspel.reporting.sql.Row;
import nl.samenspel.reporting.sql.Sql;

/** Reads the events that somebody may see, from a cursor on. */
@ApplicationScoped
public class Feed {

  /** How far the cursor came in each partition. */
  private static final String PLACES =
      """
      with place as (
          select p.topic, p.partition, coalesce(c.seen, -1) as seen
          from stream_position p
          left join unnest(?, ?, ?) as c (topic, partition, seen)
              on c.topic = p.topic and c.partition = p.partition)
      """;

  /** Of each partition the next events: for who sees everything. */
  private static final String BY_PARTITION =
      """
      select e.* from place cross join lateral (
          select * from %s e
          where e.topic = place.topic and e.partition = place.partition
              and e."offset" > place.seen and %s
          order by e."offset" limit ?) e
      """;

  /**
   * Of each partnership the next events in each partition. What an organisation sees is little
   * among millions: it is looked up, not sifted out.
   */
  private static final String BY_PARTNERSHIP =
      """
      select e.* from (%s) mine cross join place cross join lateral (
          select * from %s e
          where e.partnership = mine.partnership
              and e.topic = place.topic and e.partition = place.partition
              and e."offset" > place.seen and %s
          order by e."offset" limit ?) e
      """;

  /** Of each subject outside those partnerships the next events; they all are in one partition. */
  private static final String BY_SUBJECT =
      """
      select e.* from (%s) mine cross join lateral (
          select * from %s e
          where e.subject = mine.subject and %s
              and e."offset" > (select seen from place
                  where place.topic = e.topic and place.partition = e.partition)
              and %s
          order by e."offset" limit ?) e
      """;

  @Inject Sql sql;

  /** An event as it is told, and where it stands. */
  public record Stored(
      UUID id, String type, UUID subject, Cursor.Place place, long offset, String body) {}

  /**
   * What was found.
   *
   * @param to where to go on: past what was found, and past what is of no concern to the reader
   * @param more whether there may be more already
   */
  public record Reading(List<Stored> events, Cursor to, boolean more) {}

  /** The next events in the order of the store. */
  public Reading read(Cursor from, Selection selection, int limit) {
    // Before the events, so that none that comes meanwhile is passed over.
    var end = end();
    var events = page(from, selection, limit);
    var to = from.past(events);
    return events.size() < limit
        ? new Reading(events, to.and(end), false)
        : new Reading(events, to, true);
  }

  /** Past everything that there is now. */
  public Cursor end() {
    var seen = new TreeMap<Cursor.Place, Long>();
    sql.list(
        "select topic, partition, next_offset from stream_position where next_offset > 0",
        row -> seen.put(place(row), row.whole("next_offset") - 1));
    return new Cursor(seen);
  }

  /** An event by its id, when it may be seen now. */
  public Optional<Stored> find(UUID id, Sight sight) {
    var parameters = new ArrayList<Object>();
    var events = events(sight, parameters);
    parameters.add(id);
    var visible = visible(sight, parameters);
    return sql.one(
        "select * from " + events + " e where e.id = ? and " + visible,
        Feed::stored,
        parameters.toArray());
  }

  private List<Stored> page(Cursor from, Selection selection, int limit) {
    var parameters = new ArrayList<Object>(List.of(columns(from)));
    var sources = sources(selection, limit, parameters);
    parameters.add(limit);
    return sql.list(
        PLACES + "select * from (" + sources + ") e order by position, \"offset\" limit ?",
        Feed::stored,
        parameters.toArray());
  }

  private static String sources(Selection selection, int limit, List<Object> parameters) {
    if (selection.subject() == null && selection.sight().seesEverything()) {
      return BY_PARTITION.formatted(
          events(selection.sight(), parameters), types(selection, limit, parameters));
    }
    return byPartnership(selection, limit, parameters)
        + " union all "
        + bySubject(selection, limit, parameters);
  }

  private static String byPartnership(Selection selection, int limit, List<Object> parameters) {
    var visible = selection.sight().of("p.id");
    var mine = "select p.id as partnership from partnership p where " + visible.sql();
    parameters.addAll(visible.parameters());
    if (selection.subject() != null) {
      mine += " and p.id = ?";
      parameters.add(selection.subject());
    }
    return BY_PARTNERSHIP.formatted(
        mine, events(selection.sight(), parameters), types(selection, limit, parameters));
  }

  private static String bySubject(Selection selection, int limit, List<Object> parameters) {
    if (selection.subject() != null) {
      parameters.add(selection.subject());
      var events = events(selection.sight(), parameters);
      parameters.add(selection.subject());
      var visible = visible(selection.sight(), parameters);
      return BY_SUBJECT.formatted(
          "select cast(? as uuid) as subject",
          events,
          "e.partnership is distinct from ? and " + visible,
          types(selection, limit, parameters));
    }
    var known = selection.sight().ofOrganisation("o.id");
    parameters.addAll(known.parameters());
    return BY_SUBJECT.formatted(
        "select o.id as subject from organisation o where " + known.sql(),
        events(selection.sight(), parameters),
        "e.partnership is null",
        types(selection, limit, parameters));
  }

  /** The events, each with the type that the reader is told: by that one types are chosen too. */
  private static String events(Sight sight, List<Object> parameters) {
    var known = sight.ofWhatItSays("e");
    parameters.addAll(known.parameters());
    return "(select e.*, case when %s then e.type else '%s' end as told from event e)"
        .formatted(known.sql(), Withheld.TYPE);
  }

  private static String visible(Sight sight, List<Object> parameters) {
    var visible = sight.ofEvent("e.partnership", "e.subject");
    parameters.addAll(visible.parameters());
    return visible.sql();
  }

  private static String types(Selection selection, int limit, List<Object> parameters) {
    if (!selection.patterns().isEmpty()) {
      parameters.add(Columns.words(selection.patterns()));
    }
    parameters.add(limit);
    return selection.patterns().isEmpty() ? "true" : "e.told like any(?)";
  }

  private static Object[] columns(Cursor cursor) {
    return Columns.of(cursor.seen().entrySet())
        .text(each -> each.getKey().topic())
        .integer(each -> each.getKey().partition())
        .whole(each -> each.getValue())
        .arrays();
  }

  private static Stored stored(Row row) {
    var told = row.text("told");
    var body = row.text("body");
    return new Stored(
        row.uuid("id"),
        told,
        row.uuid("subject"),
        place(row),
        row.whole("offset"),
        told.equals(Withheld.TYPE) ? Withheld.of(body) : body);
  }

  private static Cursor.Place place(Row row) {
    return new Cursor.Place(row.text("topic"), row.integer("partition"));
  }
}
