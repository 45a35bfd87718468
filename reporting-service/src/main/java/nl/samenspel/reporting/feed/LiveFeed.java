package nl.samenspel.reporting.feed;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import nl.samenspel.chassis.worker.Worker;
import nl.samenspel.reporting.limit.Places;
import nl.samenspel.reporting.sql.SqlFailure;
import nl.samenspel.reporting.sql.Watch;
import nl.samenspel.reporting.sql.Watches;
import org.jboss.logging.Logger;

/**
 * The open streams. One question to the database tells whether there is anything new for any of
 * them; a few threads read for all.
 */
@ApplicationScoped
class LiveFeed {

  private static final Logger LOG = Logger.getLogger(LiveFeed.class);

  /** Of the pool's connections no more than this many read for streams. */
  private static final int THREADS = 4;

  @Inject Feed feed;
  @Inject LiveSettings settings;
  @Inject Watches watches;
  @Inject Clock clock;

  private final Set<LiveReader> readers = ConcurrentHashMap.newKeySet();
  private final Worker<Watch> watcher =
      new Worker<>("live-feed-watch", () -> watches.open("live-feed"), this::look);

  /** How far the stream was at the last look. */
  private long reached = -1;

  private Places places;
  private ExecutorService executor;

  void start(@Observes StartupEvent started) {
    places = new Places("too-many-streams", settings.perCaller());
    executor = Executors.newFixedThreadPool(THREADS, task -> new Thread(task, "live-feed"));
    watcher.start(settings.poll());
  }

  void stop(@Observes ShutdownEvent stopping) throws InterruptedException {
    watcher.stopNow();
    executor.shutdownNow();
  }

  /**
   * @param lastEventId where the reader was, or null for what is new
   * @param until when the reader's token expires
   */
  void open(String lastEventId, Selection selection, String caller, Instant until, Outlet outlet) {
    var from = lastEventId == null ? feed.end() : Cursor.ofLastEvent(lastEventId);
    var place = places.take(caller);
    var reader = new LiveReader(feed, selection, from, outlet, executor, until, clock);
    try {
      outlet.whenClosed(
          () -> {
            readers.remove(reader);
            place.close();
          });
      outlet.comment(from, "welcome");
      readers.add(reader);
      reader.wake();
    } catch (IllegalStateException closedAlready) {
      place.close();
    }
  }

  private void look(Watch watch) {
    if (readers.isEmpty()) {
      return;
    }
    var news = isThereNews(watch);
    var now = clock.instant();
    for (var reader : readers) {
      try {
        if (news) {
          reader.wake();
        }
        reader.look(now, settings.heartbeat(), settings.patience());
      } catch (RuntimeException failed) {
        // One that fails takes no other along.
        LOG.warnf(failed, "A stream is closed");
        reader.close();
      }
    }
  }

  /** While the database is away there is none, but readers are seen to all the same. */
  private boolean isThereNews(Watch watch) {
    var before = reached;
    try {
      reached =
          watch.ask(
              "select coalesce(sum(next_offset), 0)::bigint as reached from stream_position",
              row -> row.whole("reached"));
    } catch (SqlFailure away) {
      LOG.debugf("Streams wait for the database: %s", away.getMessage());
    }
    return reached != before;
  }
}
