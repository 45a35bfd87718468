package nl.samenspel.reporting.stream;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import nl.samenspel.chassis.inbox.DeadLetters;
import nl.samenspel.chassis.inbox.EventBatches;
import nl.samenspel.reporting.stream.Rebuilds.Attempt;
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

  @Inject ManagedExecutor executor;
  @Inject EventBatches batches;
  @Inject Applier applier;
  @Inject Positions positions;
  @Inject Schemas schemas;
  @Inject Rebuilds rebuilds;
  @Inject Topics topics;
  @Inject DeadLetters deadLetters;
  @Inject RefusedRecords refusedRecords;

  /**
   * @param stopping whether to leave it for who starts next
   * @throws Replay.Stopped when it was left
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
    try (var replay = new Replay(this, attempt, stopping)) {
      replay.readSideBySide(topics.ends());
      replay.index();
      inTransaction(() -> schemas.analyse(next));
      replay.deriveAll();
      replay.readOn(topics.ends());
      // In one transaction: when the appliers are let go, either the old projections stand or the
      // new.
      inTransaction(
          () -> {
            applier.holdLive();
            var reached = live();
            replay.readOn(reached);
            replay.setAsideWhatLiesBeyond(reached);
            // First, as from here on nobody can begin it anew and drop what is swapped in.
            rebuilds.complete(attempt);
            schemas.swap(next);
          });
    }
    dropOld();
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
