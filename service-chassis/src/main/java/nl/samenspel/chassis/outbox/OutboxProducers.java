package nl.samenspel.chassis.outbox;

import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.StringSerializer;

/** Opens producers that keep the order of what they are given. */
@ApplicationScoped
class OutboxProducers {

  @Inject
  @Identifier("default-kafka-broker")
  Map<String, Object> kafka;

  OutboxProducer open() {
    var config = new HashMap<>(kafka);
    config.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
    config.put(ProducerConfig.ACKS_CONFIG, "all");
    // Gives up on nothing: a record that is dropped after a while would let later ones pass it.
    config.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, Integer.MAX_VALUE);
    config.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, 5_000);
    config.put(ProducerConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG, 1_000);
    config.put(ProducerConfig.COMPRESSION_TYPE_CONFIG, "lz4");
    // Nothing waits for company, as an event is there to be reacted to; a full outbox is company.
    config.put(ProducerConfig.LINGER_MS_CONFIG, 0);
    config.put(ProducerConfig.BATCH_SIZE_CONFIG, 64 * 1024);
    return new OutboxProducer(
        new KafkaProducer<>(config, new StringSerializer(), new StringSerializer()));
  }
}
