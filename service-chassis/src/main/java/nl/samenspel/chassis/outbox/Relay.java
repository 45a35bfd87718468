package nl.samenspel.chassis.outbox;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import nl.samenspel.chassis.outbox.OutboxProducer.UnderWay;
import nl.samenspel.chassis.worker.Worker;
import org.jboss.logging.Logger;

/**
 * Sends what is in the outbox to Kafka. Of all replicas one is the leader and sends; the others
 * wait for its lock, which is tied to the very connection that reads and deletes.
 */
@ApplicationScoped
class Relay {

  private static final Logger LOG = Logger.getLogger(Relay.class);
  private static final Duration TRY_EVERY = Duration.ofSeconds(1);
  private static final UnderWay NONE = new UnderWay(List.of(), List.of());

  @Inject PublishingConfig config;
  @Inject OutboxConnections connections;
  @Inject OutboxProducers producers;
  @Inject Reconciliation reconciliation;

  private final Worker<OutboxConnection> worker =
      new Worker<>("outbox-relay", () -> connections.open(), this::leadIfNobodyDoes);

  private volatile boolean leading;

  void start(@Observes StartupEvent started) {
    if (config.topic().isPresent()) {
      worker.start(TRY_EVERY);
    }
  }

  void stop(@Observes ShutdownEvent stopping) throws InterruptedException {
    // Interrupted, as it waits for a broker that is away for as long as that takes.
    worker.stopNow();
  }

  /** Whether this replica is the one that sends. */
  boolean isLeading() {
    return leading;
  }

  private void leadIfNobodyDoes(OutboxConnection connection)
      throws SQLException, ExecutionException, InterruptedException {
    if (connection.becomesLeader()) {
      leading = true;
      try {
        relay(connection);
      } finally {
        leading = false;
      }
    }
  }

  private void relay(OutboxConnection connection)
      throws SQLException, ExecutionException, InterruptedException {
    LOG.info("This replica relays the outbox");
    reconciliation.reconcile(connection);
    connection.listen();
    try (var producer = producers.open()) {
      var before = NONE;
      while (worker.isRunning()) {
        // While one batch is under way to the broker, the database does its part for another: it
        // reads the next one, and deletes the one before.
        var batch = connection.oldest(config.batchSize(), before.rows());
        var next = batch.isEmpty() ? NONE : producer.send(batch);
        if (!before.rows().isEmpty()) {
          connection.settle(before.arrived());
        }
        if (batch.isEmpty()) {
          // Returns at once if one came since the database was asked.
          connection.awaitNotification(config.pollInterval());
        }
        before = next;
      }
    }
  }
}
