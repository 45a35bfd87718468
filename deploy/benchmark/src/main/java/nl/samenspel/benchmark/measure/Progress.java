package nl.samenspel.benchmark.measure;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/** Says what is going on, how long it has been going on and about how long it will take yet. */
public final class Progress {
  private final Instant start = Instant.now();
  private final int rows;
  private final Duration perRow;
  private Instant rowStart = start;
  private int done;

  public Progress(int rows, Pace pace) {
    this.rows = rows;
    this.perRow = Rounds.estimate(pace);
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

  /** As the rows that are done went; before that as planned. */
  private Duration left() {
    var each = done == 0 ? perRow : Duration.between(start, rowStart).dividedBy(done);
    var left = each.multipliedBy(rows - done).minus(Duration.between(rowStart, Instant.now()));
    return left.isNegative() ? Duration.ZERO : left;
  }

  private static String clock(Duration time) {
    return "%d:%02d".formatted(time.toMinutes(), time.toSecondsPart());
  }
}
