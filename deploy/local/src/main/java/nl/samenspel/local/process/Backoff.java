package nl.samenspel.local.process;

import java.time.Duration;

/** How long to wait before a part is started again: longer each time, until it lived a while. */
final class Backoff {
  private static final Duration SHORTEST = Duration.ofMillis(500);
  private static final Duration LONGEST = Duration.ofSeconds(30);
  private static final Duration A_WHILE = Duration.ofMinutes(1);

  private Duration next = SHORTEST;

  Duration afterHavingLived(Duration life) {
    if (life.compareTo(A_WHILE) > 0) {
      next = SHORTEST;
    }
    Duration now = next;
    Duration doubled = now.multipliedBy(2);
    next = doubled.compareTo(LONGEST) > 0 ? LONGEST : doubled;
    return now;
  }
}
