package nl.samenspel.reporting.subscription;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * When a delivery that failed is tried again: after 25·4ⁿ seconds (NL GOV profile for CloudEvents
 * webhooks), for the last time when 24 hours have passed since it was due.
 */
final class RetrySchedule {

  static final Duration LIMIT = Duration.ofHours(24);

  private static final long FIRST_SECONDS = 25;

  /** From here on the pause is longer than the limit. */
  private static final int LAST_POWER = 6;

  private RetrySchedule() {}

  /**
   * @param queuedAt when the delivery was due first
   * @param failures how many attempts have failed, this one included
   * @param asked how long the receiver asked to be left alone, at least
   * @return nothing when it is to be given up
   */
  static Optional<Instant> next(Instant queuedAt, int failures, Instant now, Duration asked) {
    var last = queuedAt.plus(LIMIT);
    if (!now.isBefore(last)) {
      return Optional.empty();
    }
    var pause = pause(failures);
    var next = now.plus(pause.compareTo(asked) < 0 ? asked : pause);
    return Optional.of(next.isBefore(last) ? next : last);
  }

  private static Duration pause(int failures) {
    var power = Math.min(Math.max(failures, 1) - 1, LAST_POWER);
    return Duration.ofSeconds(FIRST_SECONDS << (2 * power));
  }
}
