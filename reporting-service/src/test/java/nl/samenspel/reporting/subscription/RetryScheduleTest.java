package nl.samenspel.reporting.subscription;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

/** When a delivery that failed is tried again. */
class RetryScheduleTest {

  private static final Instant DUE = Instant.parse("2026-11-20T09:00:00Z");

  @Test
  void thePausesAreThoseOfTheProfileAndTheLastAttemptIsAfterADay() {
    var pauses = new ArrayList<Long>();
    var now = DUE;
    for (int failures = 1; ; failures++) {
      var next = RetrySchedule.next(DUE, failures, now, Duration.ZERO);
      if (next.isEmpty()) {
        break;
      }
      pauses.add(Duration.between(now, next.get()).toSeconds());
      now = next.get();
    }

    assertThat(pauses.subList(0, 6)).isEqualTo(List.of(25L, 100L, 400L, 1600L, 6400L, 25600L));
    assertThat(pauses).hasSize(7);
    assertThat(now).isEqualTo(DUE.plus(Duration.ofHours(24)));
  }

  @Property
  void noAttemptIsLaterThanADayAndNoneIsForgottenBefore(
      @ForAll @IntRange(min = 1, max = 1_000_000) int failures,
      @ForAll @LongRange(min = 0, max = 200_000) long secondsSince,
      @ForAll @LongRange(min = 0, max = 99_999) long secondsAsked) {
    var now = DUE.plusSeconds(secondsSince);

    var next = RetrySchedule.next(DUE, failures, now, Duration.ofSeconds(secondsAsked));

    assertThat(next.isPresent()).isEqualTo(secondsSince < 86_400);
    next.ifPresent(
        moment ->
            assertThat(moment).isAfter(now).isBeforeOrEqualTo(DUE.plus(Duration.ofHours(24))));
  }

  @Property
  void whoFailsMoreOftenWaitsLonger(@ForAll @IntRange(min = 1, max = 50) int failures) {
    var sooner = next(failures, Duration.ZERO);

    assertThat(next(failures + 1, Duration.ZERO)).isAfterOrEqualTo(sooner);
  }

  @Test
  void whoAsksForMoreTimeGetsItAndWhoAsksForLessDoesNot() {
    assertThat(next(1, Duration.ofSeconds(120))).isEqualTo(DUE.plusSeconds(120));
    assertThat(next(2, Duration.ofSeconds(1))).isEqualTo(DUE.plusSeconds(100));
  }

  private static Instant next(int failures, Duration asked) {
    return RetrySchedule.next(DUE, failures, DUE, asked).orElseThrow();
  }
}
