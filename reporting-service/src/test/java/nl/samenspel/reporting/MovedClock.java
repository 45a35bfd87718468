package nl.samenspel.reporting;

import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** The time of the service, which a test may move on. */
public final class MovedClock extends Clock {

  private static volatile Duration ahead = Duration.ZERO;

  private final ZoneId zone;

  private MovedClock(ZoneId zone) {
    this.zone = zone;
  }

  public static void by(Duration duration) {
    ahead = ahead.plus(duration);
  }

  /** To be called after a test that moved it. */
  public static void back() {
    ahead = Duration.ZERO;
  }

  @Singleton
  static class Maker {

    @Produces
    @Alternative
    @Priority(1)
    @Singleton
    Clock clock() {
      return new MovedClock(ZoneOffset.UTC);
    }
  }

  @Override
  public ZoneId getZone() {
    return zone;
  }

  @Override
  public Clock withZone(ZoneId other) {
    return new MovedClock(other);
  }

  @Override
  public Instant instant() {
    return Clock.systemUTC().instant().plus(ahead);
  }
}
