package nl.samenspel.reporting.stream;

import java.util.Collection;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Does pieces of work that need not know of each other, some of them at the same time, until one
 * fails or the service stops.
 */
final class Lanes {

  /** However many processors there are, the database has others to serve. */
  private static final int MOST = 4;

  private final Executor executor;
  private final BooleanSupplier stopping;
  private volatile boolean broken;

  Lanes(Executor executor, BooleanSupplier stopping) {
    this.executor = executor;
    this.stopping = stopping;
  }

  static int number() {
    return Math.min(MOST, Runtime.getRuntime().availableProcessors());
  }

  /**
   * Whether there is reason to: when one of them failed, it is lost for all.
   *
   * @throws Stopped when the service stops
   */
  boolean goOn() {
    if (stopping.getAsBoolean()) {
      throw new Stopped();
    }
    return !broken;
  }

  /** Returns when all is done; throws what one failed of when none is at work any more. */
  <T> void work(Collection<T> pieces, Consumer<T> work) {
    var waiting = new ConcurrentLinkedQueue<>(pieces);
    var working =
        Stream.generate(() -> CompletableFuture.runAsync(() -> workOff(waiting, work), executor))
            .limit(number())
            .toArray(CompletableFuture[]::new);
    try {
      CompletableFuture.allOf(working).join();
    } catch (CompletionException wrapped) {
      throw wrapped.getCause() instanceof RuntimeException cause ? cause : wrapped;
    }
  }

  private <T> void workOff(Queue<T> waiting, Consumer<T> work) {
    try {
      for (var piece = waiting.poll(); piece != null && goOn(); piece = waiting.poll()) {
        work.accept(piece);
      }
    } catch (RuntimeException failure) {
      broken = true;
      throw failure;
    }
  }

  /** The service stops in the middle of it. */
  static final class Stopped extends RuntimeException {

    private static final long serialVersionUID = 1L;
  }
}
