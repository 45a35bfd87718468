package nl.samenspel.reporting.stream;

import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;

/** Reads some partitions from their beginning. */
final class TopicReader implements AutoCloseable {

  private static final Duration POLL = Duration.ofMillis(200);

  private final KafkaConsumer<String, String> consumer;

  TopicReader(KafkaConsumer<String, String> consumer, Collection<TopicPartition> partitions) {
    this.consumer = consumer;
    consumer.assign(partitions);
    consumer.seekToBeginning(partitions);
  }

  /** What comes next, if anything does soon. */
  ConsumerRecords<String, String> read() {
    return consumer.poll(POLL);
  }

  /** Whether one of its partitions was not read as far as that. */
  boolean isBehind(Map<Partition, Long> ends) {
    return consumer.assignment().stream()
        .anyMatch(
            each ->
                consumer.position(each)
                    < ends.getOrDefault(new Partition(each.topic(), each.partition()), 0L));
  }

  @Override
  public void close() {
    consumer.close();
  }
}
