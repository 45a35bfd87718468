package nl.samenspel.reporting.stream;

import java.util.Comparator;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** A partition of a topic. */
record Partition(String topic, int number) implements Comparable<Partition> {

  private static final Comparator<Partition> ORDER =
      Comparator.comparing(Partition::topic).thenComparing(Partition::number);

  static Partition of(ConsumerRecord<?, ?> record) {
    return new Partition(record.topic(), record.partition());
  }

  @Override
  public int compareTo(Partition other) {
    return ORDER.compare(this, other);
  }
}
