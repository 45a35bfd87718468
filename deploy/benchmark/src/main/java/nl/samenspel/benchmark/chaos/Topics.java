package nl.samenspel.benchmark.chaos;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import nl.samenspel.chassis.testing.WholeTopic;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** The topics themselves, past the services. */
final class Topics {
  static final String PARTNERSHIPS = "samenspel.partnerships";
  static final String ASSESSMENTS = "samenspel.assessments";
  static final List<String> BOTH = List.of(PARTNERSHIPS, ASSESSMENTS);

  /** On what we fed to them, so that it can be told from what they were told. */
  private static final String MARK = "poison";

  private final String bootstrapServers;

  Topics(String bootstrapServers) {
    this.bootstrapServers = bootstrapServers;
  }

  static String deadLetters(String topic) {
    return topic + ".dead-letters";
  }

  static boolean isPoison(ConsumerRecord<String, String> record) {
    return record.headers().lastHeader(MARK) != null;
  }

  static String header(ConsumerRecord<String, String> record, String name) {
    return new String(record.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
  }

  /** Everything that stands there, from the beginning, in the order of each partition. */
  List<ConsumerRecord<String, String>> records(String topic) {
    return WholeTopic.records(bootstrapServers, topic);
  }

  /**
   * How many records a group of consumers has still to read.
   *
   * @param noted how far each partition was read as the group's database has it; where that is
   *     further than what was confirmed to the broker, nothing is left to confirm
   */
  long lag(String group, String topic, Map<Integer, Long> noted) {
    try (var admin = Admin.create(settings());
        var consumer =
            new KafkaConsumer<>(settings(), new StringDeserializer(), new StringDeserializer())) {
      var reached = admin.listConsumerGroupOffsets(group).partitionsToOffsetAndMetadata().get();
      var partitions =
          consumer.partitionsFor(topic).stream()
              .map(info -> new TopicPartition(topic, info.partition()))
              .toList();
      return consumer.endOffsets(partitions).entrySet().stream()
          .mapToLong(
              end ->
                  Math.max(
                      0,
                      end.getValue()
                          - Math.max(
                              confirmed(reached.get(end.getKey())),
                              noted.getOrDefault(end.getKey().partition(), 0L))))
          .sum();
    } catch (ExecutionException e) {
      throw new IllegalStateException("No lag of " + group, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static long confirmed(OffsetAndMetadata offset) {
    return offset == null ? 0 : offset.offset();
  }

  void feedPoison(String topic, String value) {
    put(topic, value, List.of(MARK));
  }

  void put(String topic, String value, List<String> headers) {
    try (var producer =
        new KafkaProducer<>(settings(), new StringSerializer(), new StringSerializer())) {
      var record = new ProducerRecord<>(topic, UUID.randomUUID().toString(), value);
      headers.forEach(header -> record.headers().add(header, new byte[] {1}));
      producer.send(record).get();
    } catch (ExecutionException e) {
      throw new IllegalStateException("Not taken by " + topic, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private Map<String, Object> settings() {
    return Map.of("bootstrap.servers", bootstrapServers);
  }
}
