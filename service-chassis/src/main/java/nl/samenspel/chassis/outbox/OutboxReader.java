package nl.samenspel.chassis.outbox;

import java.time.Duration;
import java.util.Map;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;

/** Reads what stands in the topic by now. */
class OutboxReader implements AutoCloseable {

  private static final Duration POLL = Duration.ofMillis(200);

  private final Consumer<String, String> consumer;
  private final Map<TopicPartition, Long> ends;

  OutboxReader(Consumer<String, String> consumer, Map<TopicPartition, Long> ends) {
    this.consumer = consumer;
    this.ends = ends;
  }

  /** Some records, or none when everything has been read that stood there when this began. */
  ConsumerRecords<String, String> next() {
    var records = ConsumerRecords.<String, String>empty();
    while (records.isEmpty() && isBehind()) {
      records = consumer.poll(POLL);
    }
    return records;
  }

  private boolean isBehind() {
    return ends.entrySet().stream()
        .anyMatch(end -> consumer.position(end.getKey()) < end.getValue());
  }

  @Override
  public void close() {
    consumer.close();
  }
}
