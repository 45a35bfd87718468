package nl.samenspel.reporting.export;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerRequest;
import java.time.Clock;
import java.time.Instant;
import java.util.function.LongSupplier;
import nl.samenspel.reporting.limit.Disconnection;
import org.jboss.logging.Logger;

/**
 * Disconnects a reader that leaves unread what is sent to it, or that takes longer than an export
 * may. What was held for it (a thread, a connection, locks on tables that a rebuild wants to drop)
 * is free then: the writer, which waits for the reader, is told that nobody is there.
 */
final class Patience implements AutoCloseable {

  private static final Logger LOG = Logger.getLogger(Patience.class);
  private static final long LOOK_MILLIS = 1000;

  private final Vertx vertx;
  private final ExportSettings settings;
  private final HttpServerRequest reader;
  private final LongSupplier written;
  private final Instant begun;
  private final long timer;

  private long seen;
  private Instant seenAt;

  /**
   * @param written how many rows were written so far; may be asked by any thread
   */
  Patience(
      Vertx vertx,
      Clock clock,
      ExportSettings settings,
      HttpServerRequest reader,
      LongSupplier written) {
    this.vertx = vertx;
    this.settings = settings;
    this.reader = reader;
    this.written = written;
    this.begun = clock.instant();
    this.seenAt = begun;
    this.timer = vertx.setPeriodic(LOOK_MILLIS, any -> look(clock.instant()));
  }

  private void look(Instant now) {
    var rows = written.getAsLong();
    if (rows != seen) {
      seen = rows;
      seenAt = now;
    }
    if (seenAt.plus(settings.patience()).isBefore(now)
        || begun.plus(settings.longest()).isBefore(now)) {
      LOG.infof("The reader of an export is disconnected after %d rows", rows);
      Disconnection.from(reader);
    }
  }

  @Override
  public void close() {
    vertx.cancelTimer(timer);
  }
}
