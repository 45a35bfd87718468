package nl.samenspel.benchmark.measure;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/** Says what is going on, how long it has been going on and about how long it will take yet. */
public final class Progress {
  private final Instant start = Instant.now();
  private final List<Duration> planned;
  private Instant rowStart = start;
  private int done;

  /**
   * @param planned how long each row takes, about
   */
  public Progress(List<Duration> planned) {
    this.planned = planned;
  }

  public void rowDone() {
    done++;
    rowStart = Instant.now();
  }

  public void say(String what, Object... arguments) {
    var elapsed = Duration.between(start, Instant.now());
    System.out.printf(
        Locale.ROOT,
        "[%s, about %s left] %s%n",
        clock(elapsed),
        clock(left()),
        what.formatted(arguments));
  }

  /** Of the row at hand what is left of its plan, if anything is, and the others as planned. */
  private Duration left() {
    var toDo = planned.subList(done, planned.size());
    var spent = Duration.between(rowStart, Instant.now());
    var all = toDo.stream().reduce(Duration.ZERO, Duration::plus);
    var others = toDo.stream().skip(1).reduce(Duration.ZERO, Duration::plus);
    var left = all.minus(spent);
    return left.compareTo(others) < 0 ? others : left;
  }

  private static String clock(Duration time) {
    return "%d:%02d".formatted(time.toMinutes(), time.toSecondsPart());
  }
}
