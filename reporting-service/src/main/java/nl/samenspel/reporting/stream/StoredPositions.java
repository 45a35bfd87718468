package nl.samenspel.reporting.stream;

import io.smallrye.common.annotation.Identifier;
import io.smallrye.reactive.messaging.kafka.KafkaConsumerRebalanceListener;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.stream.Collectors;
import nl.samenspel.chassis.problem.Unavailability;
import nl.samenspel.reporting.sql.SqlFailure;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.TopicPartition;
import org.jboss.logging.Logger;

/**
 * Begins reading where the projections stand, not where the broker thinks that we were: after a
 * database was restored from a backup, the stream fills it up again by itself.
 */
@ApplicationScoped
@Identifier("stored-positions")
class StoredPositions implements KafkaConsumerRebalanceListener {

  private static final Logger LOG = Logger.getLogger(StoredPositions.class);

  @Inject Positions positions;

  @Override
  public void onPartitionsAssigned(Consumer<?, ?> consumer, Collection<TopicPartition> assigned) {
    try {
      var stored =
          positions.all().stream()
              .collect(
                  Collectors.toMap(
                      each ->
                          new TopicPartition(each.partition().topic(), each.partition().number()),
                      Positions.Position::nextOffset));
      assigned.forEach(partition -> consumer.seek(partition, stored.getOrDefault(partition, 0L)));
    } catch (SqlFailure away) {
      if (!Unavailability.isCauseOf(away)) {
        throw away;
      }
      LOG.warn("The stored positions cannot be read; the broker's own are good enough for now");
    }
  }
}
