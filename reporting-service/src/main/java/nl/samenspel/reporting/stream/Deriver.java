package nl.samenspel.reporting.stream;

import static nl.samenspel.reporting.stream.Reconstruction.inTransaction;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Collection;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.IntUnaryOperator;
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

  /** When it fails for more than this, it is not the partnerships that are odd. */
  private static final int MOST_LEFT = 100;

  /** So that several batches that come at once are one piece of work, which costs the same. */
  private static final Duration GATHER = Duration.ofMillis(50);

  /** What another replica left behind waits no longer than this. */
  private static final Duration LOOK = Duration.ofSeconds(1);

  @Inject Applier applier;
  @Inject Watches watches;
  @Inject MeterRegistry meters;

  private final Worker<Watch> worker =
      new Worker<>("deriver", () -> watches.open("deriver"), this::look);

  private Counter left;

  /** At the start, as the first one is no increase of a counter that was not there before. */
  @PostConstruct
  void count() {
    left =
        Counter.builder("samenspel.derivations.failed")
            .description("Partnerships that were left as they were, as their health failed")
            .register(meters);
  }

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
      workOff(applier::deriveDue, applier::leaveDue, worker::isRunning);
    }
  }

  /** Works off what is due in the projections that are being rebuilt, before they are read. */
  void workOffBeside(String schema, BooleanSupplier goingOn) {
    workOff(
        most -> applier.deriveDueBeside(schema, most),
        failed -> applier.leaveDueBeside(schema, failed),
        goingOn);
  }

  private void workOff(
      IntUnaryOperator derive, Consumer<Due.Taken> leave, BooleanSupplier goingOn) {
    int most = AT_A_TIME;
    while (goingOn.getAsBoolean()) {
      int atMost = most;
      try {
        if (QuarkusTransaction.requiringNew().call(() -> derive.applyAsInt(atMost)) < most) {
          return;
        }
      } catch (Due.NotDerived failed) {
        if (Unavailability.isCauseOf(failed)) {
          throw failed;
        }
        if (most == 1) {
          // It is as it was before the batch until a next batch touches it, or the next start.
          inTransaction(() -> leave.accept(failed.taken()));
          tell(failed, failed.taken().partnerships());
        }
        // One at a time from here on, so that one that fails does not hold up the others.
        most = 1;
      }
    }
  }

  /**
   * Works out a portion: in halves where that fails, so that the one that it fails for is left
   * alone. What is left stays outstanding.
   *
   * @param leftSoFar how many were left in all; with too many of them it fails
   */
  void derive(Portion portion, Consumer<Portion> derive, AtomicInteger leftSoFar) {
    try {
      inTransaction(() -> derive.accept(portion));
    } catch (RuntimeException failed) {
      if (Unavailability.isCauseOf(failed)) {
        throw failed;
      }
      if (portion.partnerships().size() > 1) {
        portion.halves().forEach(half -> derive(half, derive, leftSoFar));
      } else if (leftSoFar.incrementAndGet() > MOST_LEFT) {
        throw failed;
      } else {
        tell(failed, portion.partnerships());
      }
    }
  }

  private void tell(RuntimeException failed, Collection<UUID> partnerships) {
    left.increment();
    LOG.errorf(failed, "Could not work out what follows for %s", partnerships);
  }
}
