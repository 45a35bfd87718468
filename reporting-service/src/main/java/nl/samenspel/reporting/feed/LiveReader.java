package nl.samenspel.reporting.feed;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/**
 * Sends one reader page after page, the next when the one before was taken. So no more than a page
 * waits in memory for a slow reader, and no thread waits with it.
 */
final class LiveReader {

  private static final Logger LOG = Logger.getLogger(LiveReader.class);
  private static final int PAGE = 100;

  private final Feed feed;
  private final Selection selection;
  private final Outlet outlet;
  private final Executor executor;
  private final Instant until;
  private final Clock clock;
  private final AtomicBoolean busy = new AtomicBoolean();

  private volatile Cursor at;
  private volatile boolean news;
  private volatile Instant lastSent;
  private volatile Instant begun = Instant.MAX;

  LiveReader(
      Feed feed,
      Selection selection,
      Cursor at,
      Outlet outlet,
      Executor executor,
      Instant until,
      Clock clock) {
    this.feed = feed;
    this.selection = selection;
    this.at = at;
    this.outlet = outlet;
    this.executor = executor;
    this.until = until;
    this.clock = clock;
    this.lastSent = clock.instant();
  }

  /** There may be something new. */
  void wake() {
    news = true;
    work(this::nextPage);
  }

  /** Sees to the silence, the slow and the token that expired. */
  void look(Instant now, Duration heartbeat, Duration patience) {
    if (outlet.isClosed()) {
      return;
    }
    if (!now.isBefore(until)) {
      outlet.close();
    } else if (busy.get()) {
      if (begun.isBefore(now.minus(patience))) {
        LOG.debug("A reader that does not read is disconnected");
        outlet.cut();
      }
    } else if (news) {
      wake();
    } else if (!lastSent.plus(heartbeat).isAfter(now)) {
      work(this::beat);
    }
  }

  void close() {
    outlet.close();
  }

  private void work(Supplier<CompletableFuture<?>> step) {
    if (busy.compareAndSet(false, true)) {
      begun = clock.instant();
      executor.execute(() -> run(step));
    }
  }

  private void run(Supplier<CompletableFuture<?>> step) {
    CompletableFuture<?> sent;
    try {
      sent = step.get();
    } catch (RuntimeException failed) {
      // The next look tries again.
      LOG.warnf("A stream waits: %s", failed.getMessage());
      news = true;
      busy.set(false);
      return;
    }
    sent.whenComplete(
        (done, failed) -> {
          busy.set(false);
          if (failed != null) {
            outlet.close();
          } else if (news) {
            wake();
          }
        });
  }

  private CompletableFuture<?> beat() {
    lastSent = clock.instant();
    return outlet.comment(at, "still here");
  }

  private CompletableFuture<?> nextPage() {
    news = false;
    var reading = feed.read(at, selection, PAGE);
    var id = at;
    var sent = new CompletableFuture<?>[reading.events().size()];
    for (int i = 0; i < sent.length; i++) {
      id = id.past(reading.events().subList(i, i + 1));
      sent[i] = outlet.send(id, reading.events().get(i).body());
    }
    at = reading.to();
    if (sent.length > 0) {
      lastSent = clock.instant();
    }
    if (reading.more()) {
      news = true;
    }
    return CompletableFuture.allOf(sent);
  }
}
