package nl.samenspel.reporting.stream;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import nl.samenspel.chassis.problem.Unavailability;
import nl.samenspel.chassis.worker.Worker;
import nl.samenspel.reporting.sql.Watch;
import nl.samenspel.reporting.sql.Watches;
import org.jboss.logging.Logger;

/**
 * Works out what follows from the projections, right after the batches that touched them: many
 * batches at once when they come fast. What is due stands in the database, so it does not matter
 * which replica does it, or when one dies.
 */
@ApplicationScoped
class Deriver {

  private static final Logger LOG = Logger.getLogger(Deriver.class);
  private static final int AT_A_TIME = 500;

  /** So that several batches that come at once are one piece of work, which costs the same. */
  private static final Duration GATHER = Duration.ofMillis(50);

  /** What another replica left behind waits no longer than this. */
  private static final Duration LOOK = Duration.ofSeconds(1);

  @Inject Applier applier;
  @Inject Due due;
  @Inject Watches watches;

  private final Worker<Watch> worker =
      new Worker<>("deriver", () -> watches.open("deriver"), this::look);

  void start(@Observes StartupEvent started) {
    worker.start(LOOK);
  }

  void stop(@Observes ShutdownEvent stopping) throws InterruptedException {
    // Not interrupted: what it is at ends by itself, and a statement cut off costs a connection.
    worker.stop();
  }

  /** Returns at once. */
  void wake() {
    worker.wake();
  }

  /** What could not be done now is still due, and tried again at the next look. */
  private void look(Watch watch) throws InterruptedException {
    TimeUnit.MILLISECONDS.sleep(GATHER.toMillis());
    if (watch.ask("select exists (select from due) as due", row -> row.flag("due"))) {
      workOff();
    }
  }

  private void workOff() {
    int most = AT_A_TIME;
    while (worker.isRunning()) {
      try {
        if (derive(most) < most) {
          return;
        }
      } catch (RuntimeException failed) {
        if (Unavailability.isCauseOf(failed)) {
          throw failed;
        }
        if (most == 1) {
          giveUpOnTheFirst(failed);
        }
        // One at a time from here on, so that one that fails does not hold up the others.
        most = 1;
      }
    }
  }

  private int derive(int most) {
    return QuarkusTransaction.requiringNew().call(() -> applier.deriveDue(most));
  }

  /** It is as it was before the batch until a next batch touches it. */
  private void giveUpOnTheFirst(RuntimeException failed) {
    var given = QuarkusTransaction.requiringNew().call(() -> due.take(1));
    LOG.errorf(failed, "Could not work out what follows for %s", given.partnerships());
  }
}
