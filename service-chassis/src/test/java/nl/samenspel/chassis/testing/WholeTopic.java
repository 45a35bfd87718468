package nl.samenspel.chassis.testing;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;

/** All that stands in a topic. What was read of it is kept, so that only what came is read anew. */
public final class WholeTopic implements AutoCloseable {
  private static final Duration POLL = Duration.ofMillis(100);

  private final String topic;
  private final KafkaConsumer<String, String> consumer;
  private final List<ConsumerRecord<String, String>> records = new ArrayList<>();

  WholeTopic(String bootstrapServers, String topic) {
    this.topic = topic;
    this.consumer =
        new KafkaConsumer<>(
            Map.<String, Object>of(
                "bootstrap.servers",
                bootstrapServers,
                // What is asked next waits until the broker has given up on there being more.
                "fetch.max.wait.ms",
                10),
            new StringDeserializer(),
            new StringDeserializer());
  }

  /** Everything up to now, from the beginning, in the order of each partition. */
  public static List<ConsumerRecord<String, String>> records(
      String bootstrapServers, String topic) {
    try (var all = new WholeTopic(bootstrapServers, topic)) {
      return all.upToNow();
    }
  }

  /** Everything up to now, from the beginning, in the order of each partition. */
  synchronized List<ConsumerRecord<String, String>> upToNow() {
    if (consumer.assignment().isEmpty()) {
      begin();
    }
    var ends = consumer.endOffsets(consumer.assignment());
    while (ends.entrySet().stream()
        .anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
      consumer.poll(POLL).forEach(records::add);
    }
    return List.copyOf(records);
  }

  private void begin() {
    consumer.assign(
        consumer.partitionsFor(topic).stream()
            .map(info -> new TopicPartition(topic, info.partition()))
            .toList());
    consumer.seekToBeginning(consumer.assignment());
  }

  @Override
  public synchronized void close() {
    consumer.close();
  }
}
