package nl.samenspel.reporting.stream;

import static nl.samenspel.reporting.stream.Reconstruction.inTransaction;

import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import nl.samenspel.chassis.inbox.EventBatches;
import nl.samenspel.reporting.stream.Rebuilds.Attempt;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;

/** The stream from its beginning, read into the tables of a rebuild. */
final class Replay implements AutoCloseable {

  /** Then the attempt has failed: a batch may be what the database gives up on. */
  private static final Duration PATIENCE = Duration.ofMinutes(5);

  private final Attempt attempt;
  private final List<TopicReader> readers;
  private final Lanes lanes;
  private final EventBatches batches;
  private final Applier applier;
  private final Rebuilds rebuilds;
  private final Map<ConsumerRecord<String, String>, Exception> refused =
      Collections.synchronizedMap(new LinkedHashMap<>());
  private long applied;

  Replay(
      Attempt attempt,
      List<TopicReader> readers,
      Lanes lanes,
      EventBatches batches,
      Applier applier,
      Rebuilds rebuilds) {
    this.attempt = attempt;
    this.readers = readers;
    this.lanes = lanes;
    this.batches = batches;
    this.applier = applier;
    this.rebuilds = rebuilds;
  }

  /**
   * Reads with all readers at once. They need not know of each other: what is about a partnership
   * is in the partitions of one, as live batches of several replicas are. What follows from the
   * projections is left for later.
   */
  void readSideBySide(Map<Partition, Long> ends) {
    lanes.work(readers, each -> read(each, ends, false));
  }

  /**
   * Reads the little that came since, with one after the other, in the thread at hand. What follows
   * from it is due then.
   */
  void readOn(Map<Partition, Long> ends) {
    readers.forEach(each -> read(each, ends, true));
  }

  /** Hands out what could not be applied and lies at or beyond these places. */
  void refusedFrom(
      Map<Partition, Long> reached, BiConsumer<ConsumerRecord<String, String>, Exception> taker) {
    refused.forEach(
        (record, reason) -> {
          if (record.offset() >= reached.getOrDefault(Partition.of(record), 0L)) {
            taker.accept(record, reason);
          }
        });
  }

  private void read(TopicReader reader, Map<Partition, Long> ends, boolean deriving) {
    var expected = ends.values().stream().mapToLong(Long::longValue).sum();
    while (reader.isBehind(ends) && lanes.goOn()) {
      var records = reader.read();
      if (!records.isEmpty()) {
        apply(records, deriving);
        count(records, expected);
      }
    }
  }

  private void apply(ConsumerRecords<String, String> records, boolean deriving) {
    var stepped =
        batches.process(
            records,
            events -> applier.applyBeside(attempt.tables(), events, deriving),
            refused::put,
            PATIENCE);
    if (!stepped.isEmpty()) {
      inTransaction(() -> applier.stepOverBeside(attempt.tables(), stepped));
    }
  }

  private synchronized void count(ConsumerRecords<?, ?> records, long expected) {
    applied += records.count();
    rebuilds.progress(attempt, applied, expected);
  }

  @Override
  public void close() {
    readers.forEach(TopicReader::close);
  }
}
