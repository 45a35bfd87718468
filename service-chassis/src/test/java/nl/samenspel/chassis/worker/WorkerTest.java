package nl.samenspel.chassis.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Who wakes a worker relies on a round that begins afterwards, whatever happens meanwhile. */
@Timeout(30)
class WorkerTest {

  private static final Duration AN_HOUR = Duration.ofHours(1);

  private final AtomicInteger opened = new AtomicInteger();
  private final AtomicInteger closed = new AtomicInteger();
  private final AtomicInteger rounds = new AtomicInteger();
  private final CountDownLatch release = new CountDownLatch(1);

  private volatile Thread thread;
  private Worker<AutoCloseable> worker;

  private interface Deed {
    void in(int round) throws Exception;
  }

  @AfterEach
  void end() throws InterruptedException {
    release.countDown();
    worker.stopNow();
  }

  @Test
  void beginsWithARoundAndThenRests() {
    worker = worker(round -> {});

    worker.start();

    awaitRest();
    assertThat(rounds).hasValue(1);
    assertThat(opened).hasValue(1);
    assertThat(closed).hasValue(0);
  }

  @Test
  void worksAgainWhenItHasRestedForLongEnough() {
    worker = worker(round -> {});

    worker.start(Duration.ofMillis(1));

    awaitRound(3);
    assertThat(opened).hasValue(1);
  }

  @Test
  void aWakeWhileItRestsGivesARoundAtOnce() {
    worker = worker(round -> {});
    worker.start(AN_HOUR);
    awaitRest();

    worker.wake();

    awaitRound(2);
  }

  @Test
  void aWakeWhileItWorksGivesAnotherRound() {
    worker = worker(round -> release.await());
    worker.start();
    awaitRound(1);

    worker.wake();
    release.countDown();

    awaitRound(2);
  }

  @Test
  void manyWakesAreOneRound() {
    worker = worker(round -> release.await());
    worker.start();
    awaitRound(1);

    for (var time = 0; time < 1_000; time++) {
      worker.wake();
    }
    release.countDown();

    awaitRest();
    assertThat(rounds).hasValue(2);
  }

  @Test
  void wakesBeforeTheStartAreAnsweredByTheFirstRound() {
    worker = worker(round -> {});
    worker.wake();
    worker.wake();

    worker.start();

    awaitRest();
    assertThat(rounds).hasValue(1);
  }

  @Test
  void aRoundThatFailsIsTriedAgainWithWhatIsOpenedAnew() {
    worker =
        worker(
            round -> {
              if (round == 1) {
                throw new IllegalStateException("broken");
              }
            });

    worker.start();

    awaitRound(2);
    awaitRest();
    assertThat(rounds).hasValue(2);
    assertThat(opened).hasValue(2);
    assertThat(closed).hasValue(1);
  }

  @Test
  void noWakeShortensThePauseAfterAFailure() {
    var failedAt = new AtomicLong();
    var triedAgainAt = new AtomicLong();
    worker =
        worker(
            round -> {
              if (round == 1) {
                worker.wake();
                failedAt.set(System.nanoTime());
                throw new SQLException("away");
              }
              triedAgainAt.set(System.nanoTime());
            });

    worker.start();

    awaitRound(2);
    awaitRest();
    assertThat(triedAgainAt.get() - failedAt.get()).isGreaterThanOrEqualTo(Worker.PAUSE.toNanos());
    assertThat(rounds).hasValue(2);
  }

  @Test
  void whatCannotBeOpenedIsTriedAgain() {
    worker =
        new Worker<>(
            "tried",
            () -> {
              if (opened.incrementAndGet() == 1) {
                throw new SQLException("away");
              }
              return closed::incrementAndGet;
            },
            held -> rounds.incrementAndGet());

    worker.start();

    awaitRound(1);
    assertThat(opened).hasValue(2);
  }

  @Test
  void anInterruptThatIsNoStopEndsNothing() {
    worker = worker(round -> {});
    worker.start(AN_HOUR);
    awaitRest();

    thread.interrupt();

    awaitRound(2);
  }

  @Test
  void stopEndsItWhileItRests() throws InterruptedException {
    worker = worker(round -> {});
    worker.start(AN_HOUR);
    awaitRest();

    worker.stop();

    assertIsOver();
    assertThat(rounds).hasValue(1);
  }

  @Test
  void stopEndsThePauseAfterAFailure() throws InterruptedException {
    worker =
        worker(
            round -> {
              throw new SQLException("away");
            });
    worker.start();
    await().untilAsserted(() -> assertThat(closed).hasValue(1));

    worker.stop();

    assertIsOver();
  }

  @Test
  void stopLetsTheRoundEndThatIsUnderWay() throws InterruptedException {
    var interrupted = new AtomicBoolean();
    worker =
        worker(
            round -> {
              while (worker.isRunning()) {
                Thread.onSpinWait();
              }
              interrupted.set(Thread.currentThread().isInterrupted());
            });
    worker.start();
    awaitRound(1);

    worker.stop();

    assertIsOver();
    assertThat(interrupted).isFalse();
    assertThat(rounds).hasValue(1);
  }

  @Test
  void stopWaitsNoLongerThanItSays() throws InterruptedException {
    worker = worker(round -> release.await());
    worker.start();
    awaitRound(1);

    worker.stop();

    assertThat(thread.isAlive()).isTrue();
    assertThat(closed).hasValue(0);
  }

  @Test
  void stopNowInterruptsTheRoundThatIsUnderWay() throws InterruptedException {
    worker = worker(round -> release.await());
    worker.start();
    awaitRound(1);

    worker.stopNow();

    assertIsOver();
    assertThat(rounds).hasValue(1);
  }

  @Test
  void whatWasNeverStartedIsStoppedAtOnce() throws InterruptedException {
    worker = worker(round -> {});

    worker.stop();
    worker.stopNow();

    assertThat(worker.isRunning()).isFalse();
    assertThat(opened).hasValue(0);
  }

  private Worker<AutoCloseable> worker(Deed deed) {
    return new Worker<>(
        "tried",
        () -> {
          thread = Thread.currentThread();
          opened.incrementAndGet();
          return closed::incrementAndGet;
        },
        held -> deed.in(rounds.incrementAndGet()));
  }

  private void awaitRound(int number) {
    await().untilAsserted(() -> assertThat(rounds).hasValueGreaterThanOrEqualTo(number));
  }

  /** Nothing else that it does here, but for the pause after a failure, waits for a given time. */
  private void awaitRest() {
    await().until(() -> thread != null && thread.getState() == Thread.State.TIMED_WAITING);
  }

  private void assertIsOver() {
    assertThat(thread.isAlive()).isFalse();
    assertThat(closed).hasValue(opened.get());
  }
}
