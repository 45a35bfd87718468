package nl.samenspel.reporting.subscription;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.samenspel.reporting.feed.Feed;
import nl.samenspel.reporting.sql.Columns;
import nl.samenspel.reporting.sql.Row;
import nl.samenspel.reporting.sql.Sql;

/**
 * What is to be delivered. Events of one subject to one subscription stand in a lane; of a lane
 * only the first is delivered, and only by who claimed the lane. All of it runs in a transaction
 * that is already begun.
 */
@ApplicationScoped
class Queue {

  @Inject Sql sql;
  @Inject Clock clock;

  /**
   * The first of a lane that was claimed.
   *
   * @param attempts how many have failed so far
   */
  record Head(
      Subscription to,
      UUID claim,
      long id,
      UUID subject,
      UUID event,
      Instant queuedAt,
      int attempts) {}

  /** Adds events behind those that wait already. */
  void add(UUID subscription, List<Feed.Stored> events) {
    var now = clock.instant();
    sql.update(
        """
        insert into public.webhook_delivery (subscription, subject, event, type, queued_at)
        select ?, u.subject, u.id, u.type, ?
        from unnest(?, ?, ?) with ordinality as u (id, subject, type, place)
        order by u.place
        on conflict (subscription, event) do nothing
        """,
        prepend(
            List.of(subscription, now),
            Columns.of(events)
                .uuid(Feed.Stored::id)
                .uuid(Feed.Stored::subject)
                .text(Feed.Stored::type)
                .arrays()));
    open(subscription, new HashSet<>(events.stream().map(Feed.Stored::subject).toList()), now);
  }

  /** A lane that is there keeps its turn. */
  private void open(UUID subscription, Collection<UUID> subjects, Instant dueAt) {
    sql.update(
        """
        insert into public.webhook_lane (subscription, subject, due_at)
        select ?, s, ? from unnest(?) as s order by s
        on conflict (subscription, subject) do update set due_at = webhook_lane.due_at
        """,
        subscription,
        dueAt,
        Columns.ids(subjects));
  }

  /**
   * Takes lanes whose turn it is, of each subscription a few. Who dies with a claim loses it after
   * the lease.
   *
   * @param underWay how much is to each subscription, when there is any
   * @param atOnce how much may be
   */
  List<Head> claim(Map<UUID, Integer> underWay, int atOnce, Duration lease) {
    var now = clock.instant();
    var claim = UUID.randomUUID();
    var busy =
        Columns.of(underWay.entrySet())
            .uuid(Map.Entry::getKey)
            .integer(Map.Entry::getValue)
            .arrays();
    var claimed =
        sql.update(
            """
            with due as (
                select l.subscription, l.subject
                from public.subscription s
                left join unnest(?, ?) as u (subscription, number) on u.subscription = s.id
                cross join lateral (
                    select w.subscription, w.subject from public.webhook_lane w
                    where w.subscription = s.id and w.due_at <= ?
                    order by w.due_at limit greatest(0, ? - coalesce(u.number, 0))
                    for update skip locked) l
                where s.state = 'active')
            update public.webhook_lane w set due_at = ?, claim = ?
            from due where w.subscription = due.subscription and w.subject = due.subject
            """,
            busy[0],
            busy[1],
            now,
            atOnce,
            now.plus(lease),
            claim);
    return claimed == 0 ? List.of() : heads(claim);
  }

  private List<Head> heads(UUID claim) {
    return sql.list(
        """
        select s.*, 0::bigint as waiting, 0::bigint as dead, w.claim, d.id as delivery,
            w.subject as lane, d.event, d.queued_at, d.attempts
        from public.webhook_lane w
        join public.subscription s on s.id = w.subscription
        cross join lateral (
            select * from public.webhook_delivery d
            where d.subscription = w.subscription and d.subject = w.subject and d.dead_at is null
            order by d.id limit 1) d
        where w.claim = ?
        """,
        Queue::head,
        claim);
  }

  void delivered(Head head) {
    if (stillHeld(head)) {
      sql.update("delete from public.webhook_delivery where id = ?", head.id());
      next(head);
    }
  }

  /**
   * Tries again later, or gives up.
   *
   * @param asked how long the receiver asked to be left alone
   */
  void failed(Head head, String failure, Duration asked) {
    if (!stillHeld(head)) {
      return;
    }
    var now = clock.instant();
    var again = RetrySchedule.next(head.queuedAt(), head.attempts() + 1, now, asked);
    sql.update(
        """
        update public.webhook_delivery
        set attempts = attempts + 1, attempted_at = ?, failure = ?, dead_at = ? where id = ?
        """,
        now,
        failure,
        again.isPresent() ? null : now,
        head.id());
    if (again.isPresent()) {
      release(head, again.get());
    } else {
      next(head);
    }
  }

  /** Puts dead letters back where they stood, as if they were due first now. */
  int revive(UUID subscription, Collection<UUID> events) {
    var now = clock.instant();
    var subjects =
        sql.list(
            """
            update public.webhook_delivery set dead_at = null, attempts = 0, queued_at = ?
            where subscription = ? and dead_at is not null and (? or event = any(?))
            returning subject
            """,
            row -> row.uuid("subject"),
            now,
            subscription,
            events.isEmpty(),
            Columns.ids(events));
    if (!subjects.isEmpty()) {
      open(subscription, new HashSet<>(subjects), now);
    }
    return subjects.size();
  }

  /**
   * Locks the lane, so that nothing is added to it meanwhile; what is asked next sees everything
   * that was added before.
   */
  private boolean stillHeld(Head head) {
    return sql.one(
            """
            select 1 as held from public.webhook_lane
            where subscription = ? and subject = ? and claim = ? for update
            """,
            row -> row.integer("held"),
            head.to().id(),
            head.subject(),
            head.claim())
        .isPresent();
  }

  private void next(Head head) {
    var waiting =
        sql.one(
            """
            select 1 as found from public.webhook_delivery
            where subscription = ? and subject = ? and dead_at is null limit 1
            """,
            row -> row.integer("found"),
            head.to().id(),
            head.subject());
    if (waiting.isPresent()) {
      release(head, clock.instant());
    } else {
      sql.update(
          "delete from public.webhook_lane where subscription = ? and subject = ?",
          head.to().id(),
          head.subject());
    }
  }

  private void release(Head head, Instant dueAt) {
    sql.update(
        """
        update public.webhook_lane set due_at = ?, claim = null
        where subscription = ? and subject = ?
        """,
        dueAt,
        head.to().id(),
        head.subject());
  }

  private static Head head(Row row) {
    return new Head(
        Subscriptions.subscription(row),
        row.uuid("claim"),
        row.whole("delivery"),
        row.uuid("lane"),
        row.uuid("event"),
        row.instant("queued_at"),
        row.integer("attempts"));
  }

  private static Object[] prepend(List<?> first, Object... rest) {
    var all = new java.util.ArrayList<Object>(first);
    all.addAll(List.of(rest));
    return all.toArray();
  }
}
