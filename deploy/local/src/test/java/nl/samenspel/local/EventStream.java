package nl.samenspel.local;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import nl.samenspel.chassis.testing.WholeTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** What stands in the topics of a suite, read from the beginning. */
record EventStream(RunningSuite suite) {
  static final String PARTNERSHIPS = "samenspel.partnerships";
  static final String ASSESSMENTS = "samenspel.assessments";

  private static final ObjectMapper JSON = new ObjectMapper();

  /** The events about a subject so far, in the order in which they stand there. */
  List<JsonNode> of(String topic, UUID subject) {
    return records(topic).stream()
        .map(record -> json(record.value()))
        .filter(event -> event.path("subject").asText().equals(subject.toString()))
        .toList();
  }

  /** Those of one type, with the header that says in what form they are. */
  static String contentType(ConsumerRecord<String, String> event) {
    return new String(event.headers().lastHeader("content-type").value(), StandardCharsets.UTF_8);
  }

  List<ConsumerRecord<String, String>> records(String topic) {
    return WholeTopic.records("127.0.0.1:" + suite.ports().kafka(), topic);
  }

  static JsonNode json(String value) {
    try {
      return JSON.readTree(value);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(value, e);
    }
  }
}
