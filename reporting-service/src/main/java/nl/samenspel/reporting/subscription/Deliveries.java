package nl.samenspel.reporting.subscription;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import nl.samenspel.reporting.sql.SqlFailure;
import nl.samenspel.reporting.sql.Watch;
import nl.samenspel.reporting.sql.Watches;
import org.jboss.logging.Logger;

/** Sees what is to be distributed and delivered, and sets it going. */
@ApplicationScoped
class Deliveries {

  private static final Logger LOG = Logger.getLogger(Deliveries.class);

  @Inject WebhookSettings settings;
  @Inject Distribution distribution;
  @Inject Queue queue;
  @Inject Courier courier;
  @Inject Watches watches;
  @Inject Clock clock;

  private final Map<UUID, Integer> underWay = new ConcurrentHashMap<>();
  private volatile boolean running;
  private Thread thread;

  /** What one question tells: how far the stream is, how many subscribe, what is due first. */
  private record State(long reached, long active, Instant due) {}

  void start(@Observes StartupEvent started) {
    running = true;
    thread = new Thread(this::run, "webhooks");
    thread.start();
  }

  void stop(@Observes ShutdownEvent stopping) throws InterruptedException {
    running = false;
    thread.interrupt();
    thread.join(Duration.ofSeconds(5).toMillis());
  }

  private void run() {
    try (var watch = watches.open("webhooks")) {
      var distributed = -1L;
      while (running) {
        LockSupport.parkNanos(settings.poll().toNanos());
        try {
          distributed = look(watch, distributed);
        } catch (RuntimeException failed) {
          if (running) {
            LOG.debugf("Webhooks wait: %s", failed.getMessage());
          }
        }
      }
    }
  }

  private long look(Watch watch, long distributed) throws SqlFailure {
    var state =
        watch.ask(
            """
            select (select coalesce(sum(next_offset), 0)::bigint from stream_position) as reached,
                (select count(*) from public.subscription where state = 'active') as active,
                (select min(due_at) from public.webhook_lane) as due
            """,
            row -> new State(row.whole("reached"), row.whole("active"), row.instant("due")));
    var reached = distributed;
    if (state.active() > 0 && state.reached() != distributed && distribution.run()) {
      reached = state.reached();
    }
    if (state.due() != null && !state.due().isAfter(clock.instant())) {
      deliver();
    }
    return reached;
  }

  private void deliver() {
    var now = Map.copyOf(underWay);
    var heads =
        QuarkusTransaction.requiringNew()
            .call(() -> queue.claim(now, settings.atOnce(), settings.lease()));
    for (var head : heads) {
      underWay.merge(head.to().id(), 1, Integer::sum);
      courier.bring(head).whenComplete((done, failed) -> finished(head.to().id()));
    }
  }

  private void finished(UUID subscription) {
    underWay.computeIfPresent(subscription, (id, number) -> number == 1 ? null : number - 1);
    LockSupport.unpark(thread);
  }
}
