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
import java.util.concurrent.locks.LockSupport;
import nl.samenspel.chassis.outbox.OutboxProducer.UnderWay;
import org.apache.kafka.common.KafkaException;
import org.jboss.logging.Logger;

/**
 * Sends what is in the outbox to Kafka. Of all replicas one is the leader and sends; the others
 * wait for its lock, which is tied to the very connection that reads and deletes.
 */
@ApplicationScoped
class Relay {

  private static final Logger LOG = Logger.getLogger(Relay.class);
  private static final Duration PAUSE = Duration.ofSeconds(1);
  private static final UnderWay NONE = new UnderWay(List.of(), List.of());

  @Inject PublishingConfig config;
  @Inject OutboxConnections connections;
  @Inject OutboxProducers producers;
  @Inject Reconciliation reconciliation;

  private volatile boolean running;
  private volatile boolean leading;
  private Thread thread;

  void start(@Observes StartupEvent started) {
    if (config.topic().isPresent()) {
      running = true;
      thread = new Thread(this::run, "outbox-relay");
      thread.start();
    }
  }

  void stop(@Observes ShutdownEvent stopping) throws InterruptedException {
    running = false;
    if (thread != null) {
      thread.interrupt();
      thread.join(Duration.ofSeconds(5).toMillis());
    }
  }

  private void run() {
    while (running) {
      try (var connection = connections.open()) {
        if (connection.becomesLeader()) {
          lead(connection);
        }
      } catch (SQLException | KafkaException | ExecutionException failed) {
        if (running) {
          LOG.warnf("The relay waits for its database or broker: %s", failed.getMessage());
        }
      } catch (InterruptedException stopped) {
        return;
      }
      LockSupport.parkNanos(PAUSE.toNanos());
    }
  }

  /** Whether this replica is the one that sends. */
  boolean isLeading() {
    return leading;
  }

  private void lead(OutboxConnection connection)
      throws SQLException, ExecutionException, InterruptedException {
    leading = true;
    try {
      relay(connection);
    } finally {
      leading = false;
    }
  }

  private void relay(OutboxConnection connection)
      throws SQLException, ExecutionException, InterruptedException {
    LOG.info("This replica relays the outbox");
    reconciliation.reconcile(connection);
    connection.listen();
    try (var producer = producers.open()) {
      var before = NONE;
      while (running) {
        // While one batch is under way to the broker, the database does its part for another: it
        // reads the next one, and deletes the one before.
        var batch = connection.oldest(config.batchSize(), before.rows());
        var next = batch.isEmpty() ? NONE : producer.send(batch);
        if (!before.rows().isEmpty()) {
          connection.settle(before.arrived());
        } else if (batch.isEmpty()) {
          connection.awaitNotification(config.pollInterval());
        }
        before = next;
      }
    }
  }
}
