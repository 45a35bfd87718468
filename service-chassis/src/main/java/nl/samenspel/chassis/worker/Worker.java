package nl.samenspel.chassis.worker;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import nl.samenspel.chassis.problem.Unavailability;
import org.jboss.logging.Logger;

/**
 * A thread that works in rounds, with something that it holds open meanwhile, such as a connection
 * of its own beside the pool. It begins with a round, and then rests until it is woken or has
 * rested for long enough.
 *
 * <p>No wake is lost: after each there begins a round, so one that comes during a round gives
 * another. Those that come before a round begins are all answered by that one.
 *
 * <p>When a round fails, or nothing can be opened, a warning says so; with the stack trace, unless
 * it {@linkplain Unavailability passes by itself}. What is held is closed. After a second, which no
 * wake shortens, it is opened anew and the round is tried again, and so on until it succeeds. Only
 * an {@link Error} ends the thread before it is stopped.
 *
 * @param <T> what it holds; opened, used and closed in its own thread only
 */
public final class Worker<T extends AutoCloseable> {

  private static final Logger LOG = Logger.getLogger(Worker.class);

  /** What is away is not to be stormed by all who wait for it. */
  static final Duration PAUSE = Duration.ofSeconds(1);

  private static final Duration PATIENCE = Duration.ofSeconds(5);
  private static final Duration FOREVER = Duration.ofNanos(Long.MAX_VALUE);

  private final String name;
  private final Callable<T> opening;
  private final Round<T> round;

  /** The first is there from the beginning: nobody knows what was left behind. */
  private final Semaphore wakes = new Semaphore(1);

  private final CountDownLatch stopped = new CountDownLatch(1);
  private Duration rest;
  private volatile Thread thread;

  /** One time to see whether there is work, and to do it. */
  @FunctionalInterface
  public interface Round<T> {
    void work(T held) throws Exception;
  }

  /**
   * Does nothing before it is started.
   *
   * @param name of the thread, also in the log
   * @param opening opens what is held
   * @param round is given what is held; one that takes long ends early when the worker is no longer
   *     {@linkplain #isRunning() running}
   */
  public Worker(String name, Callable<T> opening, Round<T> round) {
    this.name = name;
    this.opening = opening;
    this.round = round;
  }

  /** To be called once. After the first round, only wakes give others. */
  public void start() {
    start(FOREVER);
  }

  /**
   * To be called once.
   *
   * @param rest after how long there is a round though nobody woke it, counted from the end of the
   *     one before
   */
  public void start(Duration rest) {
    this.rest = rest;
    thread = new Thread(this::run, name);
    thread.start();
  }

  /** Returns at once, and may be called from any thread, also before the start. */
  public void wake() {
    wakes.release();
  }

  /** Whether it may go on: until it is told to stop. */
  public boolean isRunning() {
    return stopped.getCount() > 0;
  }

  /**
   * Lets the round that is under way end by itself, and waits for that, and for what is held to be
   * closed, at most five seconds. No other round begins. What was never started is stopped at once.
   *
   * @throws InterruptedException when the caller is to wait no longer; the worker ends all the same
   */
  public void stop() throws InterruptedException {
    stopped.countDown();
    wake();
    if (thread != null) {
      thread.join(PATIENCE.toMillis());
    }
  }

  /**
   * The same, but interrupts the round that is under way, for one that may wait for long.
   *
   * @throws InterruptedException when the caller is to wait no longer; the worker ends all the same
   */
  public void stopNow() throws InterruptedException {
    stopped.countDown();
    if (thread != null) {
      thread.interrupt();
    }
    stop();
  }

  private void run() {
    while (isRunning()) {
      try (var held = opening.call()) {
        while (comesToARound()) {
          round.work(held);
        }
      } catch (Exception failed) {
        if (isRunning()) {
          recoverFrom(failed);
        }
      }
    }
  }

  /** Rests first; false when it was stopped. */
  private boolean comesToARound() throws InterruptedException {
    wakes.tryAcquire(rest.toNanos(), TimeUnit.NANOSECONDS);
    // Before the round, so that what comes during it counts for the next.
    wakes.drainPermits();
    return isRunning();
  }

  private void recoverFrom(Exception failed) {
    var unforeseen = Unavailability.isCauseOf(failed) ? null : failed;
    LOG.warnf(unforeseen, "%s failed and tries again: %s", name, failed.getMessage());
    wakes.release();
    try {
      stopped.await(PAUSE.toNanos(), TimeUnit.NANOSECONDS);
    } catch (InterruptedException anyhow) {
      // By a stop, which is seen next; or by a stranger, who shortens the pause.
    }
  }
}
