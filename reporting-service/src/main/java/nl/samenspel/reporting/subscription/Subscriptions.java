package nl.samenspel.reporting.subscription;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.samenspel.chassis.problem.NotFound;
import nl.samenspel.chassis.time.TimeOrderedId;
import nl.samenspel.reporting.feed.Cursor;
import nl.samenspel.reporting.feed.Feed;
import nl.samenspel.reporting.party.Sight;
import nl.samenspel.reporting.party.Visibility;
import nl.samenspel.reporting.sql.Columns;
import nl.samenspel.reporting.sql.Row;
import nl.samenspel.reporting.sql.Sql;

/** The subscriptions that there are. */
@ApplicationScoped
class Subscriptions {

  private static final String SELECT =
      """
      select s.*,
          (select count(*) from public.webhook_delivery d
              where d.subscription = s.id and d.dead_at is null) as waiting,
          (select count(*) from public.webhook_delivery d
              where d.subscription = s.id and d.dead_at is not null) as dead
      from public.subscription s where\
      """;

  @Inject Sql sql;
  @Inject Visibility visibility;
  @Inject Feed feed;
  @Inject Clock clock;

  /** Tells of everything from now on. */
  UUID add(URI sink, List<String> types, UUID subject) {
    var id = TimeOrderedId.next();
    sql.update(
        """
        insert into public.subscription
            (id, organisation, owner, sink, types, subject, state, created_at, cursor)
        values (?, ?, ?, ?, ?, ?, 'active', ?, ?)
        """,
        id,
        visibility.sight().organisation(),
        visibility.caller(),
        sink.toString(),
        Columns.words(types),
        subject,
        clock.instant(),
        feed.end().encoded());
    return id;
  }

  /** How many active ones there are of the caller's organisation, or of the caller without one. */
  long mine() {
    return sql.one(
            """
            select count(*) as n from public.subscription
            where state = 'active' and organisation is not distinct from ?
                and (organisation is not null or owner = ?)
            """,
            row -> row.whole("n"),
            visibility.sight().organisation(),
            visibility.caller())
        .orElse(0L);
  }

  List<Subscription> page(String order, int limit, int offset) {
    var own = visibility.ofOwn("s.organisation", "s.owner");
    var parameters = new ArrayList<>(own.parameters());
    parameters.addAll(List.of(limit, offset));
    return sql.list(
        SELECT + " " + own.sql() + " order by " + order + " limit ? offset ?",
        Subscriptions::subscription,
        parameters.toArray());
  }

  long count() {
    var own = visibility.ofOwn("organisation", "owner");
    return sql.one(
            "select count(*) as n from public.subscription where " + own.sql(),
            row -> row.whole("n"),
            own.parameters().toArray())
        .orElse(0L);
  }

  /**
   * @throws NotFound when there is none, or none of the caller's
   */
  Subscription demand(UUID id) {
    var own = visibility.ofOwn("s.organisation", "s.owner");
    var parameters = new ArrayList<Object>(List.of(id));
    parameters.addAll(own.parameters());
    return sql.one(
            SELECT + " s.id = ? and " + own.sql(),
            Subscriptions::subscription,
            parameters.toArray())
        .orElseThrow(NotFound::new);
  }

  void remove(UUID id) {
    sql.update("delete from public.subscription where id = ?", id);
  }

  /** Those that ended before a moment go, with what could not be delivered to them. */
  void removeEndedBefore(Instant moment) {
    sql.update("delete from public.subscription where ended_at < ?", moment);
  }

  /** Those to which events are brought. */
  List<UUID> active() {
    return sql.list(
        "select id from public.subscription where state = 'active' order by id",
        row -> row.uuid("id"));
  }

  /** Holds it until the end of the transaction; nothing when another replica does. */
  Optional<Subscription> hold(UUID id) {
    return sql.one(
        """
        select *, 0::bigint as waiting, 0::bigint as dead from public.subscription
        where id = ? and state = 'active' for update skip locked
        """,
        Subscriptions::subscription,
        id);
  }

  void reached(UUID id, Cursor cursor) {
    sql.update("update public.subscription set cursor = ? where id = ?", cursor.encoded(), id);
  }

  /** The receiver wants no more; what waits for it goes. */
  void end(UUID id, String because) {
    sql.update(
        """
        update public.subscription set state = 'ended', ended_because = ?, ended_at = ?
        where id = ? and state = 'active'
        """,
        because,
        clock.instant(),
        id);
    sql.update(
        "delete from public.webhook_delivery where subscription = ? and dead_at is null", id);
    sql.update("delete from public.webhook_lane where subscription = ?", id);
  }

  static Subscription subscription(Row row) {
    return new Subscription(
        row.uuid("id"),
        new Sight(row.uuid("organisation")),
        URI.create(row.text("sink")),
        row.texts("types"),
        row.uuid("subject"),
        row.text("state"),
        row.text("ended_because"),
        row.instant("created_at"),
        row.instant("ended_at"),
        Cursor.read(row.text("cursor")).orElse(Cursor.BEGINNING),
        row.whole("waiting"),
        row.whole("dead"));
  }
}
