package nl.samenspel.reporting.limit;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;

/** So many at once for each caller, on this replica. */
public final class Places {

  private final Map<String, Integer> taken = new ConcurrentHashMap<>();
  private final String problem;
  private final int most;

  /**
   * @param problem the name of the problem that is told when there is no place left
   * @param most how many places each caller has
   */
  public Places(String problem, int most) {
    this.problem = problem;
    this.most = most;
  }

  /** A place that is held until it is closed; closing again does nothing. */
  public interface Place extends AutoCloseable {
    @Override
    void close();
  }

  /**
   * @throws TooMany when the caller holds all places already
   */
  public Place take(String caller) {
    taken.merge(caller, 1, this::oneMore);
    var held = new AtomicBoolean(true);
    return () -> {
      if (held.getAndSet(false)) {
        taken.computeIfPresent(caller, (any, number) -> number == 1 ? null : number - 1);
      }
    };
  }

  private int oneMore(int number, int one) {
    if (number >= most) {
      throw new TooMany(problem, most);
    }
    return number + one;
  }
}
