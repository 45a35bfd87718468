package nl.samenspel.chassis.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.apache.kafka.common.serialization.StringSerializer;

/** What stands in the topics, read from their beginning, and putting something there. */
public final class Topics {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  /** Each is read on from where it was read before, as tests look again and again. */
  private static final Map<String, WholeTopic> READ = new ConcurrentHashMap<>();

  private static final Header CONTENT_TYPE =
      new RecordHeader(
          "content-type",
          "application/cloudevents+json; charset=UTF-8".getBytes(StandardCharsets.UTF_8));

  private static KafkaProducer<String, String> producer;

  private Topics() {}

  /** The events about a subject so far, in the order in which they stand in their partition. */
  public static List<JsonNode> eventsOf(UUID subject) {
    return Arrays.stream(RealInfrastructure.topics())
        .flatMap(topic -> records(topic).stream())
        .map(ConsumerRecord::value)
        .filter(value -> value.contains(subject.toString()))
        .map(Topics::json)
        .filter(event -> event.path("subject").asText().equals(subject.toString()))
        .toList();
  }

  /** All records of a topic so far. */
  public static List<ConsumerRecord<String, String>> records(String topic) {
    return READ.computeIfAbsent(
            topic, name -> new WholeTopic(RealInfrastructure.bootstrapServers(), name))
        .upToNow();
  }

  /**
   * Puts a record in a topic, as a service or a troublemaker would.
   *
   * @return the offset that it got
   */
  public static long put(String topic, String key, String value) {
    var record = new ProducerRecord<>(topic, null, key, value, List.of(CONTENT_TYPE));
    try {
      return producer().send(record).get().offset();
    } catch (InterruptedException | ExecutionException failed) {
      throw new IllegalStateException(failed);
    }
  }

  /** Sends at once, as each record is waited for. */
  private static synchronized KafkaProducer<String, String> producer() {
    if (producer == null) {
      producer =
          new KafkaProducer<>(
              Map.<String, Object>of(
                  "bootstrap.servers", RealInfrastructure.bootstrapServers(), "linger.ms", 0),
              new StringSerializer(),
              new StringSerializer());
    }
    return producer;
  }

  /** An empty object for what is no JSON. */
  public static JsonNode json(String value) {
    try {
      return MAPPER.readTree(value);
    } catch (JsonProcessingException poison) {
      return MAPPER.createObjectNode();
    }
  }
}
