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

  /** To whom and how far it was last distributed. */
  private Task distributed;

  /**
   * What is to be distributed: to who has subscribed by now, as whoever does may begin at an event
   * that the others have already.
   *
   * @param reached how far the stream is
   * @param subscriptions those that are active, or null when there are none
   */
  private record Task(long reached, String subscriptions) {}

  /** What one question tells: what is to be distributed, and when the first delivery is due. */
  private record State(Task task, Instant due) {}

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
                (select string_agg(id::text, ' ' order by id) from public.subscription
                    where state = 'active') as subscriptions,
                (select min(due_at) from public.webhook_lane) as due
            """,
            row ->
                new State(
                    new Task(row.whole("reached"), row.text("subscriptions")), row.instant("due")));
    if (state.task().subscriptions() != null
        && !state.task().equals(distributed)
        && distribution.run()) {
      distributed = state.task();
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
