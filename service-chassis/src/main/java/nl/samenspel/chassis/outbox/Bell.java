package nl.samenspel.chassis.outbox;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.LockSupport;
import org.jboss.logging.Logger;

/**
 * Wakes the relay, in whichever replica it is, when a transaction with events has committed. Not in
 * that transaction: PostgreSQL lets those that notify commit one at a time, each holding up all
 * others until it is on the disk. Many commits ring once. When it cannot be rung, the relay finds
 * the events by itself a little later.
 */
@ApplicationScoped
class Bell {

  private static final Logger LOG = Logger.getLogger(Bell.class);
  private static final Duration PAUSE = Duration.ofSeconds(1);

  @Inject PublishingConfig config;
  @Inject OutboxConnections connections;

  private final Semaphore commits = new Semaphore(0);
  private volatile boolean running;
  private Thread thread;

  void start(@Observes StartupEvent started) {
    if (config.topic().isPresent()) {
      running = true;
      thread = new Thread(this::run, "outbox-bell");
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

  /** Returns at once. */
  void ring() {
    commits.release();
  }

  private void run() {
    while (running) {
      try (var connection = connections.open()) {
        while (running) {
          commits.acquire();
          commits.drainPermits();
          connection.wakeTheRelay();
        }
      } catch (SQLException away) {
        LOG.debugf("The relay is not woken: %s", away.getMessage());
      } catch (InterruptedException stopped) {
        return;
      }
      LockSupport.parkNanos(PAUSE.toNanos());
    }
  }
}
