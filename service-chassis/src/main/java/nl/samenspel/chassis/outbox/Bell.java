package nl.samenspel.chassis.outbox;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import nl.samenspel.chassis.worker.Worker;

/**
 * Wakes the relay, in whichever replica it is, when a transaction with events has committed. Not in
 * that transaction: PostgreSQL lets those that notify commit one at a time, each holding up all
 * others until it is on the disk. Many commits ring once. When it cannot be rung, the relay finds
 * the events by itself a little later.
 */
@ApplicationScoped
class Bell {

  @Inject PublishingConfig config;
  @Inject OutboxConnections connections;

  private final Worker<OutboxConnection> ringer =
      new Worker<>("outbox-bell", () -> connections.open(), OutboxConnection::wakeTheRelay);

  void start(@Observes StartupEvent started) {
    if (config.topic().isPresent()) {
      ringer.start();
    }
  }

  void stop(@Observes ShutdownEvent stopping) throws InterruptedException {
    ringer.stopNow();
  }

  /** Returns at once. */
  void ring() {
    ringer.wake();
  }
}
