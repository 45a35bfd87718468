package nl.samenspel.reporting.cohort;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import nl.samenspel.chassis.problem.ProblemException;

/**
 * Lets a few at a time count cohorts. Who counts those of a country by month has a connection for a
 * minute; without turns, twenty who do so would leave none for all others.
 */
@ApplicationScoped
class Turns {

  /** Together with the exports well below the size of the pool. */
  private static final int AT_ONCE = 6;

  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final Semaphore free;
  private final Duration patience;

  Turns() {
    this(AT_ONCE, PATIENCE);
  }

  /**
   * @param patience how long one waits for a turn
   */
  Turns(int atOnce, Duration patience) {
    this.free = new Semaphore(atOnce, true);
    this.patience = patience;
  }

  /**
   * Waits while others have their turn.
   *
   * @throws Taken when they have it for too long
   */
  <T> T take(Supplier<T> work) {
    try {
      if (!free.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
        throw new Taken();
      }
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
      throw new Taken();
    }
    try {
      return work.get();
    } finally {
      free.release();
    }
  }

  /** As many are counting as may, and go on (503). */
  static final class Taken extends ProblemException {

    private static final long serialVersionUID = 1L;

    Taken() {
      super(503, "too-many-cohorts");
      withHeader("Retry-After", "30");
    }
  }
}
