package nl.samenspel.chassis.inbox;

import io.quarkus.runtime.ShutdownEvent;
import io.smallrye.reactive.messaging.kafka.KafkaConsumerRebalanceListener;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import nl.samenspel.chassis.problem.Unavailability;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.TopicPartition;
import org.jboss.logging.Logger;

/**
 * Begins reading where the effects stand, not where the broker thinks that we were: after a
 * database was restored from a backup, the stream fills it up again by itself. To be named in
 * {@code consumer-rebalance-listener.name} of each channel.
 */
public abstract class StoredPositions implements KafkaConsumerRebalanceListener {

  private static final Logger LOG = Logger.getLogger(StoredPositions.class);
  private static final Duration PAUSE = Duration.ofSeconds(1);

  private volatile boolean stopping;

  /** The offset that comes next, of each partition of which something was taken in. */
  protected abstract Map<TopicPartition, Long> stored();

  @Override
  public void onPartitionsAssigned(Consumer<?, ?> consumer, Collection<TopicPartition> assigned) {
    var stored = patientlyStored();
    assigned.forEach(partition -> consumer.seek(partition, stored.getOrDefault(partition, 0L)));
  }

  /**
   * To begin elsewhere could leave something out for good: a database that is away is waited for.
   */
  private Map<TopicPartition, Long> patientlyStored() {
    while (true) {
      try {
        return stored();
      } catch (RuntimeException away) {
        if (stopping || !Unavailability.isCauseOf(away)) {
          throw away;
        }
        LOG.warnf("Reading waits for the stored positions: %s", away.getMessage());
        LockSupport.parkNanos(PAUSE.toNanos());
      }
    }
  }

  public void stop(@Observes ShutdownEvent shutdown) {
    stopping = true;
  }
}
