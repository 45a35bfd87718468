package nl.samenspel.reporting.page;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Lets work for answers that take much go on at the same time as far as there is room for it, on
 * this replica.
 */
public final class Turns {

  /** As long as who asks may be expected to wait with it. */
  public static final Duration PATIENCE = Duration.ofSeconds(20);

  private final String problem;
  private final Semaphore free;
  private final Duration patience;

  /**
   * @param problem the name of the problem that is told when others have the room for too long
   * @param room how much there is, in whatever the work is measured
   * @param patience how long one waits for room
   */
  public Turns(String problem, int room, Duration patience) {
    this.problem = problem;
    this.free = new Semaphore(room, true);
    this.patience = patience;
  }

  /**
   * Waits while others have the room for it.
   *
   * @param share how much room it takes, of all that there is
   * @throws NoRoom when they have it for too long
   */
  public <T> T take(int share, Supplier<T> work) {
    try {
      if (!free.tryAcquire(share, patience.toMillis(), TimeUnit.MILLISECONDS)) {
        throw NoRoom.now(problem);
      }
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
      throw NoRoom.now(problem);
    }
    try {
      return work.get();
    } finally {
      free.release(share);
    }
  }
}
