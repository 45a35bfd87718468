package nl.samenspel.reporting.stream;

import static nl.samenspel.reporting.stream.Reconstruction.inTransaction;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.time.Duration;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import nl.samenspel.reporting.stream.Rebuilds.Attempt;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;

/** The stream from its beginning, read into the tables of a rebuild. */
final class Replay implements AutoCloseable {

  private static final Duration LONGEST_INDEX = Duration.ofHours(1);

  private final Reconstruction with;
  private final Attempt attempt;
  private final BooleanSupplier stopping;
  private final Lanes lanes;
  private final List<TopicReader> readers;
  private final Map<ConsumerRecord<String, String>, Exception> refused =
      Collections.synchronizedMap(new LinkedHashMap<>());
  private long applied;
  private boolean deriving;

  Replay(Reconstruction with, Attempt attempt, BooleanSupplier stopping) {
    this.with = with;
    this.attempt = attempt;
    this.stopping = stopping;
    this.lanes = new Lanes(with.executor);
    this.readers = with.topics.readers(Lanes.number());
  }

  /**
   * Reads with all readers at once. They need not know of each other: what is about a partnership
   * is in the partitions of one, as live batches of several replicas are.
   */
  void readSideBySide(Map<Partition, Long> ends) {
    sideBySide(readers, each -> read(each, ends));
  }

  /** Reads the little that came since, with one after the other, in the thread at hand. */
  void readOn(Map<Partition, Long> ends) {
    readers.forEach(each -> read(each, ends));
  }

  /** What the tables are searched by: made when they are full, as to keep it up takes longer. */
  void index() {
    sideBySide(
        with.schemas.indexes(attempt.tables()),
        each ->
            QuarkusTransaction.requiringNew()
                .timeout((int) LONGEST_INDEX.toSeconds())
                .run(() -> with.schemas.make(each)));
  }

  /** What follows from the projections, for all at once; from here on it is kept up to date. */
  void deriveAll() {
    var tables = attempt.tables();
    sideBySide(
        QuarkusTransaction.requiringNew().call(() -> with.applier.outstandingBeside(tables)),
        each -> inTransaction(() -> with.applier.deriveBeside(tables, each)));
    deriving = true;
  }

  private <T> void sideBySide(List<T> all, Consumer<T> work) {
    lanes.work(
        all.stream()
            .<Runnable>map(
                each ->
                    () -> {
                      goOnUnlessStopping();
                      work.accept(each);
                    })
            .toList());
  }

  /**
   * Poison went to the dead letters when it was live, and is only stepped over here. But where the
   * live stream lags behind, a replica that starts after the swap begins beyond it, and then nobody
   * else ever reads it.
   */
  void setAsideWhatLiesBeyond(Map<Partition, Long> reached) {
    refused.forEach(
        (record, reason) -> {
          if (record.offset() >= reached.getOrDefault(Partition.of(record), 0L)) {
            with.deadLetters.add(record, reason);
            with.refusedRecords.add(record, reason);
          }
        });
  }

  private void read(TopicReader reader, Map<Partition, Long> ends) {
    var expected = ends.values().stream().mapToLong(Long::longValue).sum();
    while (reader.isBehind(ends) && !lanes.areBroken()) {
      goOnUnlessStopping();
      var records = reader.read();
      if (!records.isEmpty()) {
        apply(records);
        count(records, expected);
      }
    }
  }

  private void apply(ConsumerRecords<String, String> records) {
    var stepped = new HashMap<Partition, Long>();
    with.batches.process(
        records,
        events -> with.applier.applyBeside(attempt.tables(), events, deriving),
        (record, reason) -> {
          refused.put(record, reason);
          stepped.put(Partition.of(record), record.offset() + 1);
        });
    if (!stepped.isEmpty()) {
      inTransaction(() -> with.applier.stepOverBeside(attempt.tables(), stepped));
    }
  }

  private synchronized void count(ConsumerRecords<?, ?> records, long expected) {
    applied += records.count();
    with.rebuilds.progress(attempt, applied, expected);
  }

  private void goOnUnlessStopping() {
    if (stopping.getAsBoolean()) {
      throw new Stopped();
    }
  }

  @Override
  public void close() {
    readers.forEach(TopicReader::close);
  }

  /** The service stops in the middle of it. */
  static final class Stopped extends RuntimeException {

    private static final long serialVersionUID = 1L;
  }
}
