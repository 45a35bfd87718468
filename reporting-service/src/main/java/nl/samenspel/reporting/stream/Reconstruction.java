package nl.samenspel.reporting.stream;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import nl.samenspel.chassis.inbox.DeadLetters;
import nl.samenspel.chassis.inbox.EventBatches;
import nl.samenspel.reporting.stream.Rebuilds.Attempt;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.context.ManagedExecutor;
import org.jboss.logging.Logger;

/**
 * Makes the projections anew from the beginning of the stream, beside the live ones, and swaps them
 * in. Readers and appliers go on meanwhile; only for the last few records and the swap itself do
 * the appliers wait.
 */
@ApplicationScoped
class Reconstruction {

  private static final Logger LOG = Logger.getLogger(Reconstruction.class);
  private static final Duration LONGEST_INDEX = Duration.ofHours(1);

  @Inject ManagedExecutor executor;
  @Inject EventBatches batches;
  @Inject Applier applier;
  @Inject Deriver deriver;
  @Inject Positions positions;
  @Inject Schemas schemas;
  @Inject Rebuilds rebuilds;
  @Inject Topics topics;
  @Inject DeadLetters deadLetters;
  @Inject RefusedRecords refusedRecords;

  /**
   * @param stopping whether to leave it for who starts next
   * @throws Lanes.Stopped when it was left
   * @throws Rebuilds.Superseded when another is at it
   */
  void of(Attempt attempt, BooleanSupplier stopping) {
    var next = attempt.tables();
    inTransaction(
        () -> {
          // Only who is at it may drop what others left.
          rebuilds.progress(attempt, 0, 0);
          schemas.prepareNext(next);
        });
    var lanes = new Lanes(executor, stopping);
    try (var replay =
        new Replay(attempt, topics.readers(Lanes.number()), lanes, batches, applier, rebuilds)) {
      replay.readSideBySide(topics.ends());
      index(next, lanes);
      inTransaction(() -> schemas.analyse(next));
      deriveAll(next, lanes);
      replay.readOn(topics.ends());
      deriver.workOffBeside(next, lanes::goOn);
      // In one transaction: when the appliers are let go, either the old projections stand or the
      // new.
      inTransaction(
          () -> {
            applier.holdLive();
            var reached = live();
            replay.readOn(reached);
            deriver.workOffBeside(next, lanes::goOn);
            replay.refusedFrom(reached, this::setAside);
            // First, as from here on nobody can begin it anew and drop what is swapped in.
            rebuilds.complete(attempt);
            schemas.swap(next);
          });
    }
    dropOld();
  }

  /** What the tables are searched by: made when they are full, as to keep it up takes longer. */
  private void index(String next, Lanes lanes) {
    lanes.work(
        schemas.indexes(next),
        each ->
            QuarkusTransaction.requiringNew()
                .timeout((int) LONGEST_INDEX.toSeconds())
                .run(() -> schemas.make(each)));
  }

  /** What follows from the projections, for all at once; for who it fails is left without. */
  private void deriveAll(String next, Lanes lanes) {
    var left = new AtomicInteger();
    lanes.work(
        QuarkusTransaction.requiringNew().call(() -> applier.outstandingBeside(next)),
        each -> deriver.derive(each, some -> applier.deriveBeside(next, some), left));
  }

  /**
   * Poison went to the dead letters when it was live, and is only stepped over in a rebuild. But
   * where the live stream lags behind, a replica that starts after the swap begins beyond it, and
   * then nobody else ever reads it.
   */
  private void setAside(ConsumerRecord<String, String> record, Exception reason) {
    deadLetters.add(record, reason);
    refusedRecords.add(record, reason);
  }

  /** Drops what an attempt that failed has made. */
  void undo(Attempt attempt) {
    inTransaction(() -> schemas.dropNext(attempt.tables()));
  }

  private Map<Partition, Long> live() {
    return positions.all().stream()
        .collect(Collectors.toMap(Positions.Position::partition, Positions.Position::nextOffset));
  }

  private void dropOld() {
    try {
      inTransaction(schemas::dropOld);
    } catch (RuntimeException stillRead) {
      LOG.infof("The old projections are dropped by the next rebuild: %s", stillRead.getMessage());
    }
  }

  static void inTransaction(Runnable work) {
    QuarkusTransaction.requiringNew().run(work);
  }
}
