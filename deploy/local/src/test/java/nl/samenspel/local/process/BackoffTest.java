package nl.samenspel.local.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BackoffTest {
  private static final Duration SHORT_LIFE = Duration.ofSeconds(1);
  private static final Duration LONG_LIFE = Duration.ofMinutes(5);

  @Test
  void pausesDoubleUpToHalfAMinute() {
    var backoff = new Backoff();

    assertThat(
            IntStream.range(0, 8)
                .mapToObj(death -> backoff.afterHavingLived(SHORT_LIFE).toMillis()))
        .containsExactly(500L, 1_000L, 2_000L, 4_000L, 8_000L, 16_000L, 30_000L, 30_000L);
  }

  @Test
  void whoLivedAWhileIsStartedAgainSoon() {
    var backoff = new Backoff();
    backoff.afterHavingLived(SHORT_LIFE);
    backoff.afterHavingLived(SHORT_LIFE);

    assertThat(backoff.afterHavingLived(LONG_LIFE)).isEqualTo(Duration.ofMillis(500));
  }
}
