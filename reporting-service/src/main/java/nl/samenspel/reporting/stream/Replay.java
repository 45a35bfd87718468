package nl.samenspel.reporting.stream;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.BooleanSupplier;
import nl.samenspel.reporting.stream.Rebuilds.Attempt;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;

/** The stream from its beginning, read into the tables of a rebuild. */
final class Replay implements AutoCloseable {

  /** However many processors there are, the database has others to serve. */
  private static final int MOST_READERS = 4;

  private final Reconstruction with;
  private final Attempt attempt;
  private final BooleanSupplier stopping;
  private final List<TopicReader> readers;
  private final Map<ConsumerRecord<String, String>, Exception> refused =
      Collections.synchronizedMap(new LinkedHashMap<>());
  private volatile boolean failed;
  private long applied;
  private boolean deriving;

  Replay(Reconstruction with, Attempt attempt, BooleanSupplier stopping) {
    this.with = with;
    this.attempt = attempt;
    this.stopping = stopping;
    this.readers =
        with.topics.readers(Math.min(MOST_READERS, Runtime.getRuntime().availableProcessors()));
  }

  /**
   * Reads with all readers at once. They need not know of each other: what is about a partnership
   * is in the partitions of one, as live batches of several replicas are.
   */
  void readSideBySide(Map<Partition, Long> ends) {
    var reading =
        readers.stream().map(each -> with.executor.runAsync(() -> read(each, ends))).toList();
    try {
      CompletableFuture.allOf(reading.toArray(CompletableFuture[]::new)).join();
    } catch (CompletionException wrapped) {
      throw wrapped.getCause() instanceof RuntimeException cause ? cause : wrapped;
    }
  }

  /** Reads the little that came since, with one after the other, in the thread at hand. */
  void readOn(Map<Partition, Long> ends) {
    readers.forEach(each -> read(each, ends));
  }

  /** What follows from the projections, for all at once; from here on it is kept up to date. */
  void deriveAll() {
    int derived;
    do {
      goOnUnlessStopping();
      derived =
          QuarkusTransaction.requiringNew().call(() -> with.applier.deriveBeside(attempt.tables()));
    } while (derived > 0);
    deriving = true;
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
    try {
      while (reader.isBehind(ends) && !failed) {
        goOnUnlessStopping();
        var records = reader.read();
        if (!records.isEmpty()) {
          apply(records);
          count(records, expected);
        }
      }
    } catch (RuntimeException failure) {
      // It is lost for all: the others need not read to the end.
      failed = true;
      throw failure;
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
      Reconstruction.inTransaction(() -> with.applier.stepOverBeside(attempt.tables(), stepped));
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
