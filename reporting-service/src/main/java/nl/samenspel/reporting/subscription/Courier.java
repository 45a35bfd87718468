package nl.samenspel.reporting.subscription;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.vertx.core.http.HttpMethod;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeoutException;
import nl.samenspel.reporting.feed.Feed;
import org.jboss.logging.Logger;

/** Brings one event to its receiver, and records how that went. */
@ApplicationScoped
class Courier {

  private static final Logger LOG = Logger.getLogger(Courier.class);
  private static final int GONE = 410;

  /**
   * Of the pool's connections no more than this many are used to read events and record outcomes.
   */
  private static final int RECORDERS = 4;

  @Inject Sinks sinks;
  @Inject Secrets secrets;
  @Inject Receiver receiver;
  @Inject Feed feed;
  @Inject Queue queue;
  @Inject Subscriptions subscriptions;
  @Inject Clock clock;

  /** Names are looked up here: a name server that hangs holds up nobody else. */
  private final ExecutorService senders =
      Executors.newCachedThreadPool(task -> new Thread(task, "webhook-sender"));

  private final ExecutorService recorders =
      Executors.newFixedThreadPool(RECORDERS, task -> new Thread(task, "webhook-recorder"));

  @PreDestroy
  void stop() {
    senders.shutdownNow();
    recorders.shutdownNow();
  }

  /**
   * @return is done when the outcome is recorded
   */
  CompletableFuture<Void> bring(Queue.Head head) {
    return CompletableFuture.supplyAsync(
            () -> feed.find(head.event(), head.to().sight()), recorders)
        .thenComposeAsync(event -> sent(head, event), senders)
        .handleAsync((answer, failed) -> record(head, answer, failed), recorders);
  }

  /**
   * @param event nothing when it is no longer the subscriber's to see
   */
  private CompletableFuture<Receiver.Answer> sent(Queue.Head head, Optional<Feed.Stored> event) {
    if (event.isEmpty()) {
      return CompletableFuture.completedFuture(null);
    }
    var address = sinks.addressOf(head.to().sink());
    if (address.isEmpty()) {
      return CompletableFuture.failedFuture(new NotAllowed());
    }
    var body = event.get().body();
    return receiver.send(
        HttpMethod.POST, head.to().sink(), address.get(), headers(head, body), body);
  }

  private Map<String, String> headers(Queue.Head head, String body) {
    var timestamp = clock.instant().getEpochSecond();
    var id = head.event().toString();
    return Map.of(
        "content-type",
        "application/cloudevents+json; charset=UTF-8",
        "webhook-id",
        id,
        "webhook-timestamp",
        String.valueOf(timestamp),
        "webhook-signature",
        Signature.of(secrets.of(head.to().id()), id, timestamp, body));
  }

  private Void record(Queue.Head head, Receiver.Answer answer, Throwable failed) {
    try {
      QuarkusTransaction.requiringNew().run(() -> conclude(head, answer, failed));
    } catch (RuntimeException unrecorded) {
      // It is sent again when the claim ends: at least once.
      LOG.warnf("An outcome could not be recorded: %s", unrecorded.getMessage());
    }
    return null;
  }

  private void conclude(Queue.Head head, Receiver.Answer answer, Throwable failed) {
    if (failed != null) {
      queue.failed(head, name(failed), Duration.ZERO);
    } else if (answer == null || answer.isSuccess()) {
      queue.delivered(head);
    } else if (answer.status() == GONE) {
      LOG.infof("Subscription %s ends, as its receiver is gone", head.to().id());
      subscriptions.end(head.to().id(), "gone");
    } else {
      queue.failed(head, "status " + answer.status(), asked(answer));
    }
  }

  /** What the receiver asks in {@code Retry-After}, if it does so in seconds. */
  private static Duration asked(Receiver.Answer answer) {
    return answer.retryAfter() != null && answer.retryAfter().matches("\\d{1,5}")
        ? Duration.ofSeconds(Long.parseLong(answer.retryAfter()))
        : Duration.ZERO;
  }

  /** Without the message of the cause, which tells of our network. */
  private static String name(Throwable failed) {
    var cause = failed;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    if (cause instanceof TimeoutException) {
      return "no answer in time";
    }
    return cause instanceof NotAllowed ? "address not allowed" : "not reached";
  }

  private static final class NotAllowed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NotAllowed() {
      super("The address may not be reached", null, false, false);
    }
  }
}
