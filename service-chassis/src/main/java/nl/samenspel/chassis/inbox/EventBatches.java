package nl.samenspel.chassis.inbox;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import nl.samenspel.chassis.problem.Unavailability;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;
import org.jboss.logging.Logger;

/**
 * Takes what the broker delivers, a batch in a transaction. When the database is away it waits and
 * tries again. When something is wrong with a record, that record alone is refused.
 */
@ApplicationScoped
public class EventBatches {

  private static final Logger LOG = Logger.getLogger(EventBatches.class);
  private static final Duration HOWEVER_LONG = ChronoUnit.FOREVER.getDuration();

  /**
   * @param effect what the events do, in a transaction that is already begun; it may be called
   *     again with the same events when the transaction did not succeed
   * @param refused is given each record that cannot be processed, and why
   * @return where each partition goes on after the last record of it that was refused: that is for
   *     the caller to note, as no effect does
   */
  public Map<TopicPartition, Long> process(
      ConsumerRecords<String, String> records,
      Consumer<List<IncomingEvent>> effect,
      BiConsumer<ConsumerRecord<String, String>, Exception> refused) {
    return process(records, effect, refused, HOWEVER_LONG);
  }

  /**
   * The same for who has something else to do than to wait.
   *
   * @param patience how long a database that is away is waited for; then what it failed with is
   *     thrown
   */
  public Map<TopicPartition, Long> process(
      ConsumerRecords<String, String> records,
      Consumer<List<IncomingEvent>> effect,
      BiConsumer<ConsumerRecord<String, String>, Exception> refused,
      Duration patience) {
    var goesOn = new HashMap<TopicPartition, Long>();
    var refusing =
        refused.andThen(
            (record, reason) ->
                goesOn.merge(
                    new TopicPartition(record.topic(), record.partition()),
                    record.offset() + 1,
                    Math::max));
    var batch = new ArrayList<Delivery>(records.count());
    for (var record : records) {
      try {
        batch.add(new Delivery(record, EventReader.read(record)));
      } catch (IllegalArgumentException malformed) {
        refusing.accept(record, malformed);
      }
    }
    apply(batch, effect, refusing, patience);
    return goesOn;
  }

  /**
   * Halves a batch that fails until the record that makes it fail stands alone; that is tried once
   * more, as what stood in its way may have passed.
   */
  private void apply(
      List<Delivery> batch,
      Consumer<List<IncomingEvent>> effect,
      BiConsumer<ConsumerRecord<String, String>, Exception> refused,
      Duration patience) {
    if (batch.isEmpty()) {
      return;
    }
    var failure = attempt(batch, effect, patience);
    if (failure.isEmpty()) {
      return;
    }
    if (batch.size() == 1) {
      attempt(batch, effect, patience)
          .ifPresent(again -> refused.accept(batch.get(0).record(), again));
      return;
    }
    LOG.debugf("A batch of %d failed and is halved: %s", batch.size(), failure.get());
    apply(batch.subList(0, batch.size() / 2), effect, refused, patience);
    apply(batch.subList(batch.size() / 2, batch.size()), effect, refused, patience);
  }

  private static Optional<RuntimeException> attempt(
      List<Delivery> batch, Consumer<List<IncomingEvent>> effect, Duration patience) {
    try {
      Patience.whileUnavailable(
          patience,
          () ->
              QuarkusTransaction.requiringNew()
                  .run(() -> effect.accept(batch.stream().map(Delivery::event).toList())));
      return Optional.empty();
    } catch (StoppedWaiting stopping) {
      throw stopping;
    } catch (RuntimeException failed) {
      if (Unavailability.isCauseOf(failed)) {
        throw failed;
      }
      return Optional.of(failed);
    }
  }

  private record Delivery(ConsumerRecord<String, String> record, IncomingEvent event) {}

  /** Keeps trying while what fails will pass by itself. */
  private static final class Patience {

    private static final long LONGEST_PAUSE_MILLIS = 5_000;

    static void whileUnavailable(Duration longest, Runnable attempt) {
      long begun = System.nanoTime();
      for (var pause = 100L; ; pause = Math.min(pause * 2, LONGEST_PAUSE_MILLIS)) {
        try {
          attempt.run();
          return;
        } catch (RuntimeException failed) {
          var waited = Duration.ofNanos(System.nanoTime() - begun);
          if (!Unavailability.isCauseOf(failed) || waited.compareTo(longest) >= 0) {
            throw failed;
          }
          LOG.warnf("Events wait, as the database is unavailable: %s", failed.getMessage());
          sleep(pause, failed);
        }
      }
    }

    private static void sleep(long millis, RuntimeException reason) {
      try {
        Thread.sleep(millis);
      } catch (InterruptedException stopping) {
        Thread.currentThread().interrupt();
        throw new StoppedWaiting(reason);
      }
    }
  }

  /** The service stops while events wait: they are delivered again after the restart. */
  private static final class StoppedWaiting extends RuntimeException {

    private static final long serialVersionUID = 1L;

    StoppedWaiting(RuntimeException reason) {
      super("Stopped while waiting", reason);
    }
  }
}
