package nl.samenspel.chassis.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;

/** What stands in the topics, read from their beginning, and putting something there. */
public final class Topics {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private Topics() {}

  /** The events about a subject so far, in the order in which they stand in their partition. */
  public static List<JsonNode> eventsOf(UUID subject) {
    return Arrays.stream(RealInfrastructure.topics())
        .flatMap(topic -> records(topic).stream())
        .map(record -> json(record.value()))
        .filter(event -> event.path("subject").asText().equals(subject.toString()))
        .toList();
  }

  /** All records of a topic so far. */
  public static List<ConsumerRecord<String, String>> records(String topic) {
    return WholeTopic.records(RealInfrastructure.bootstrapServers(), topic);
  }

  /** Puts a record in a topic, as a service or a troublemaker would. */
  public static void put(String topic, String key, String value) {
    try (var producer =
        new KafkaProducer<>(
            Map.<String, Object>of("bootstrap.servers", RealInfrastructure.bootstrapServers()),
            new StringSerializer(),
            new StringSerializer())) {
      var event = new ProducerRecord<>(topic, key, value);
      event
          .headers()
          .add(
              "content-type",
              "application/cloudevents+json; charset=UTF-8".getBytes(StandardCharsets.UTF_8));
      producer.send(event).get();
    } catch (InterruptedException | ExecutionException failed) {
      throw new IllegalStateException(failed);
    }
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
