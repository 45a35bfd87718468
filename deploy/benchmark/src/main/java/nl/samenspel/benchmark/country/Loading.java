package nl.samenspel.benchmark.country;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.apache.kafka.common.serialization.StringSerializer;

/** Puts events on the topics, as the relays of the services do. */
public final class Loading implements AutoCloseable {
  private static final RecordHeader CONTENT_TYPE =
      new RecordHeader(
          "content-type",
          "application/cloudevents+json; charset=UTF-8".getBytes(StandardCharsets.UTF_8));

  private final KafkaProducer<String, String> producer;
  private final AtomicReference<Exception> failure = new AtomicReference<>();

  public Loading(String bootstrapServers) {
    producer =
        new KafkaProducer<>(
            Map.of(
                "bootstrap.servers",
                bootstrapServers,
                "acks",
                "all",
                "compression.type",
                "lz4",
                "linger.ms",
                20),
            new StringSerializer(),
            new StringSerializer());
  }

  /** Returns when the broker has them all. */
  public void put(List<Told> events) {
    for (var event : events) {
      producer.send(
          new ProducerRecord<>(
              event.topic(),
              null,
              null,
              event.key().toString(),
              event.json(),
              List.of(CONTENT_TYPE)),
          (done, failed) -> {
            if (failed != null) {
              failure.compareAndSet(null, failed);
            }
          });
    }
    producer.flush();
    if (failure.get() != null) {
      throw new IllegalStateException("Not everything arrived", failure.get());
    }
  }

  @Override
  public void close() {
    producer.close();
  }
}
