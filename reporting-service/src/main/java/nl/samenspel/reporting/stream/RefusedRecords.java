package nl.samenspel.reporting.stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.samenspel.chassis.inbox.IncomingEvent;
import nl.samenspel.chassis.time.TimeOrderedId;
import nl.samenspel.chassis.web.Paging;
import nl.samenspel.reporting.sql.Sql;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * The records that could not be applied. Whether one was since follows from the events there are.
 */
@ApplicationScoped
class RefusedRecords {

  private static final String SELECT =
      """
      select d.*, exists (select from event e where e.topic = d.topic
          and e.partition = d.partition and e."offset" = d."offset") as applied
      from public.dead_letter d
      """;

  @Inject Sql sql;
  @Inject Clock clock;

  /** Once, however often it is read again. */
  void add(ConsumerRecord<String, String> record, Exception reason) {
    sql.update(
        """
        insert into public.dead_letter (id, topic, partition, "offset", key, reason, refused_at)
        values (?, ?, ?, ?, ?, ?, ?) on conflict (topic, partition, "offset") do nothing
        """,
        TimeOrderedId.next(),
        record.topic(),
        record.partition(),
        record.offset(),
        record.key(),
        reason instanceof IllegalArgumentException ? "unreadable" : "failed",
        clock.instant());
  }

  Optional<RefusedRecord> find(UUID id) {
    return sql.one(SELECT + "where d.id = ?", RefusedRecord::from, id);
  }

  List<RefusedRecord> page(String order, Paging paging) {
    return sql.list(
        SELECT + "order by " + order + " limit ? offset ?",
        RefusedRecord::from,
        paging.limit(),
        paging.offset());
  }

  long total() {
    return sql.one("select count(*) as n from public.dead_letter", row -> row.whole("n"))
        .orElse(0L);
  }

  /** Whether one that came before it, about the same, still waits. */
  boolean anEarlierOneWaits(RefusedRecord it) {
    return sql.one(
            SELECT
                + """
                where d.topic = ? and d.partition = ? and d."offset" < ? and d.key = ?
                and not exists (select from event e where e.topic = d.topic
                    and e.partition = d.partition and e."offset" = d."offset") limit 1
                """,
            RefusedRecord::from,
            it.topic(),
            it.partition(),
            it.offset(),
            it.key())
        .isPresent();
  }

  /** Whether one that came after it, about the same, was applied. */
  boolean aLaterOneWasApplied(IncomingEvent it) {
    return sql.one(
            """
            select 1 as found from event
            where (partnership = ? or subject = ?)
            and topic = ? and partition = ? and "offset" > ? limit 1
            """,
            row -> row.integer("found"),
            it.partitionKey(),
            it.partitionKey(),
            it.topic(),
            it.partition(),
            it.offset())
        .isPresent();
  }
}
