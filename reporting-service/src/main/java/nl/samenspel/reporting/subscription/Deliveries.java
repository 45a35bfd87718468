package nl.samenspel.reporting.subscription;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import nl.samenspel.chassis.worker.Worker;
import nl.samenspel.reporting.sql.Watch;
import nl.samenspel.reporting.sql.Watches;

/** Sees what is to be distributed and delivered, and sets it going. */
@ApplicationScoped
class Deliveries {

  @Inject WebhookSettings settings;
  @Inject Distribution distribution;
  @Inject Queue queue;
  @Inject Courier courier;
  @Inject Watches watches;
  @Inject Clock clock;

  private final Map<UUID, Integer> underWay = new ConcurrentHashMap<>();
  private final Worker<Watch> worker =
      new Worker<>("webhooks", () -> watches.open("webhooks"), this::look);

  /** How far the stream was when it was last distributed. */
  private long distributed = -1;

  /** What one question tells: how far the stream is, how many subscribe, what is due first. */
  private record State(long reached, long active, Instant due) {}

  void start(@Observes StartupEvent started) {
    worker.start(settings.poll());
  }

  void stop(@Observes ShutdownEvent stopping) throws InterruptedException {
    worker.stopNow();
  }

  private void look(Watch watch) {
    var state =
        watch.ask(
            """
            select (select coalesce(sum(next_offset), 0)::bigint from stream_position) as reached,
                (select count(*) from public.subscription where state = 'active') as active,
                (select min(due_at) from public.webhook_lane) as due
            """,
            row -> new State(row.whole("reached"), row.whole("active"), row.instant("due")));
    if (state.active() > 0 && state.reached() != distributed && distribution.run()) {
      distributed = state.reached();
    }
    if (state.due() != null && !state.due().isAfter(clock.instant())) {
      deliver();
    }
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
    worker.wake();
  }
}
