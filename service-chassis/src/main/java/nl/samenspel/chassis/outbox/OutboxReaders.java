package nl.samenspel.chassis.outbox;

import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Opens readers of the topic that belong to no group and commit nothing. */
@ApplicationScoped
class OutboxReaders {

  @Inject
  @Identifier("default-kafka-broker")
  Map<String, Object> kafka;

  /**
   * @param nextOffsets where to begin in each partition; 0 where it says nothing
   */
  OutboxReader openAt(String topic, Map<Integer, Long> nextOffsets) {
    var config = new HashMap<>(kafka);
    config.remove(ConsumerConfig.GROUP_ID_CONFIG);
    config.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
    config.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
    config.put(ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, 10_000);
    var consumer = new KafkaConsumer<>(config, new StringDeserializer(), new StringDeserializer());
    try {
      var partitions =
          consumer.partitionsFor(topic).stream()
              .map(info -> new TopicPartition(topic, info.partition()))
              .toList();
      consumer.assign(partitions);
      partitions.forEach(
          each -> consumer.seek(each, nextOffsets.getOrDefault(each.partition(), 0L)));
      return new OutboxReader(consumer, consumer.endOffsets(partitions));
    } catch (RuntimeException failed) {
      consumer.close();
      throw failed;
    }
  }
}
