package nl.samenspel.reporting.stream;

import java.util.Collection;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.stream.Stream;

/** Does pieces of work that need not know of each other, some of them at the same time. */
final class Lanes {

  /** However many processors there are, the database has others to serve. */
  private static final int MOST = 4;

  private final Executor executor;
  private volatile boolean broken;

  Lanes(Executor executor) {
    this.executor = executor;
  }

  static int number() {
    return Math.min(MOST, Runtime.getRuntime().availableProcessors());
  }

  /** Whether one of them failed. It is lost for all then: the others need not go on. */
  boolean areBroken() {
    return broken;
  }

  /** Returns when all is done; throws what one failed of when none is at work any more. */
  void work(Collection<Runnable> pieces) {
    var waiting = new ConcurrentLinkedQueue<>(pieces);
    var working =
        Stream.generate(() -> CompletableFuture.runAsync(() -> workOff(waiting), executor))
            .limit(number())
            .toArray(CompletableFuture[]::new);
    try {
      CompletableFuture.allOf(working).join();
    } catch (CompletionException wrapped) {
      throw wrapped.getCause() instanceof RuntimeException cause ? cause : wrapped;
    }
  }

  private void workOff(Queue<Runnable> waiting) {
    try {
      for (var piece = waiting.poll(); piece != null && !broken; piece = waiting.poll()) {
        piece.run();
      }
    } catch (RuntimeException failure) {
      broken = true;
      throw failure;
    }
  }
}
