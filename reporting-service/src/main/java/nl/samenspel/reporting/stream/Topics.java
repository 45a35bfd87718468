package nl.samenspel.reporting.stream;

import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.kafka.clients.CommonClientConfigs;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The topics themselves, read apart from the live consumers. */
@ApplicationScoped
class Topics {

  private static final Duration PATIENCE = Duration.ofSeconds(10);

  @Inject
  @Identifier("default-kafka-broker")
  Map<String, Object> kafka;

  @ConfigProperty(name = "mp.messaging.incoming.partnerships.topic")
  String partnerships;

  @ConfigProperty(name = "mp.messaging.incoming.assessments.topic")
  String assessments;

  /**
   * Readers of all there is, each of its own partitions: those of both topics with the same number
   * go together, as they are about the same partnerships.
   */
  List<TopicReader> readers(int number) {
    var all = ends().keySet();
    return IntStream.range(0, number)
        .mapToObj(
            share ->
                all.stream()
                    .filter(each -> each.number() % number == share)
                    .map(each -> new TopicPartition(each.topic(), each.number()))
                    .toList())
        .map(partitions -> new TopicReader(reader(), partitions))
        .toList();
  }

  /** A consumer without a group: it commits nothing and disturbs nobody. */
  private KafkaConsumer<String, String> reader() {
    var config = new HashMap<>(kafka);
    config.remove(ConsumerConfig.GROUP_ID_CONFIG);
    config.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
    config.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
    config.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, 5_000);
    config.put(ConsumerConfig.FETCH_MAX_BYTES_CONFIG, 16 * 1024 * 1024);
    config.put(ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, 10_000);
    config.put(CommonClientConfigs.CLIENT_ID_CONFIG, "reporting-reader");
    return new KafkaConsumer<>(config, new StringDeserializer(), new StringDeserializer());
  }

  /** Where each partition ends now. */
  Map<Partition, Long> ends() {
    try (var reader = reader()) {
      return plain(reader.endOffsets(partitions(reader, List.of(partnerships, assessments))));
    }
  }

  /** One record as it stands in a topic; nothing when the topic no longer has it. */
  ConsumerRecords<String, String> record(Partition place, long offset) {
    var partition = new TopicPartition(place.topic(), place.number());
    try (var reader = reader()) {
      reader.assign(List.of(partition));
      reader.seek(partition, offset);
      var found =
          reader.poll(PATIENCE).records(partition).stream()
              .filter(record -> record.offset() == offset)
              .toList();
      return new ConsumerRecords<>(Map.of(partition, found), Map.of());
    }
  }

  /** How many records stand in the topics of dead letters. */
  long deadLetters() {
    try (var reader = reader()) {
      var existing = reader.listTopics().keySet();
      var topics =
          Stream.of(partnerships, assessments)
              .map(topic -> topic + ".dead-letters")
              .filter(existing::contains)
              .toList();
      var partitions = partitions(reader, topics);
      var begins = reader.beginningOffsets(partitions);
      return reader.endOffsets(partitions).entrySet().stream()
          .mapToLong(end -> end.getValue() - begins.get(end.getKey()))
          .sum();
    }
  }

  private static Map<Partition, Long> plain(Map<TopicPartition, Long> offsets) {
    return offsets.entrySet().stream()
        .collect(
            Collectors.toMap(
                each -> new Partition(each.getKey().topic(), each.getKey().partition()),
                Map.Entry::getValue));
  }

  private static List<TopicPartition> partitions(
      KafkaConsumer<?, ?> reader, Collection<String> topics) {
    return topics.stream()
        .flatMap(topic -> reader.partitionsFor(topic).stream())
        .map(info -> new TopicPartition(info.topic(), info.partition()))
        .toList();
  }
}
