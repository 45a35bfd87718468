package nl.samenspel.reporting.limit;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;

/** So many at once for each caller and for all together, on this replica. */
public final class Places {

  private final Map<String, Integer> taken = new ConcurrentHashMap<>();
  private final String problem;
  private final int most;
  private final Semaphore free;

  /**
   * @param problem the name of the problem that is told when there is no place left
   * @param most how many places each caller has
   */
  public Places(String problem, int most) {
    this(problem, most, Integer.MAX_VALUE);
  }

  /**
   * @param inAll how many places there are for all callers together; when they are taken, {@code
   *     <problem>-in-all} is told
   */
  public Places(String problem, int most, int inAll) {
    this.problem = problem;
    this.most = most;
    this.free = new Semaphore(inAll);
  }

  /** A place that is held until it is closed; closing again does nothing. */
  public interface Place extends AutoCloseable {
    @Override
    void close();
  }

  /**
   * @throws TooMany when the caller holds as many as one may, or others hold all there are
   */
  public Place take(String caller) {
    taken.merge(caller, 1, this::oneMore);
    if (!free.tryAcquire()) {
      giveBack(caller);
      throw TooMany.inAll(problem);
    }
    var held = new AtomicBoolean(true);
    return () -> {
      if (held.getAndSet(false)) {
        free.release();
        giveBack(caller);
      }
    };
  }

  private void giveBack(String caller) {
    taken.computeIfPresent(caller, (any, number) -> number == 1 ? null : number - 1);
  }

  private int oneMore(int number, int one) {
    if (number >= most) {
      throw TooMany.ofCaller(problem, most);
    }
    return number + one;
  }
}
