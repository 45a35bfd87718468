package nl.samenspel.reporting.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

/** Counting takes a connection, which others need too. */
class TurnsTest {

  @Test
  void whoComesWhileOthersCountWaitsForThem() throws Exception {
    var turns = new Turns("too-many-cohorts", 1, Duration.ofMinutes(1));
    var counting = new CountDownLatch(1);
    var done = new CountDownLatch(1);
    var first = CompletableFuture.supplyAsync(() -> turns.take(1, () -> await(counting, done)));
    counting.await();
    var second = CompletableFuture.supplyAsync(() -> turns.take(1, () -> "second"));
    assertThat(second).isNotDone();

    done.countDown();

    assertThat(first.get()).isEqualTo("first");
    assertThat(second.get()).isEqualTo("second");
  }

  @Test
  void butNotForEver() throws Exception {
    var turns = new Turns("too-many-cohorts", 1, Duration.ZERO);
    var counting = new CountDownLatch(1);
    var done = new CountDownLatch(1);
    var first = CompletableFuture.supplyAsync(() -> turns.take(1, () -> await(counting, done)));
    counting.await();

    assertThatThrownBy(() -> turns.take(1, () -> "second")).hasMessage("too-many-cohorts");

    done.countDown();
    assertThat(first.get()).isEqualTo("first");
    assertThat(turns.take(1, () -> "afterwards")).isEqualTo("afterwards");
  }

  /** Otherwise each request that is refused would take a turn for good. */
  @Test
  void aTurnThatFailsIsOver() {
    var turns = new Turns("too-many-cohorts", 1, Duration.ZERO);

    assertThatThrownBy(
            () ->
                turns.take(
                    1,
                    () -> {
                      throw new IllegalStateException("failed");
                    }))
        .hasMessage("failed");

    assertThat(turns.take(1, () -> "next")).isEqualTo("next");
  }

  private static String await(CountDownLatch counting, CountDownLatch done) {
    counting.countDown();
    try {
      done.await();
    } catch (InterruptedException stopping) {
      throw new IllegalStateException(stopping);
    }
    return "first";
  }
}
