package nl.samenspel.reporting.stream;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import nl.samenspel.chassis.problem.Unavailability;
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

  private final Semaphore batches = new Semaphore(0);
  private volatile boolean running;
  private Thread thread;

  void start(@Observes StartupEvent started) {
    running = true;
    thread = new Thread(this::run, "deriver");
    thread.start();
  }

  void stop(@Observes ShutdownEvent stopping) throws InterruptedException {
    running = false;
    // Not interrupted: what it is at ends by itself, and a statement cut off costs a connection.
    wake();
    thread.join(Duration.ofSeconds(5).toMillis());
  }

  /** Returns at once. */
  void wake() {
    batches.release();
  }

  private void run() {
    try (var watch = watches.open("deriver")) {
      while (running) {
        batches.tryAcquire(LOOK.toMillis(), TimeUnit.MILLISECONDS);
        TimeUnit.MILLISECONDS.sleep(GATHER.toMillis());
        batches.drainPermits();
        look(watch);
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  /** What could not be done now is still due, and tried again at the next look. */
  private void look(Watch watch) {
    try {
      if (watch.ask("select exists (select from due) as due", row -> row.flag("due"))) {
        workOff();
      }
    } catch (RuntimeException failed) {
      if (Unavailability.isCauseOf(failed)) {
        LOG.debugf("What is due waits for the database: %s", failed.getMessage());
      } else {
        LOG.error("What is due could not be worked out", failed);
      }
    }
  }

  private void workOff() {
    int most = AT_A_TIME;
    while (running) {
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
