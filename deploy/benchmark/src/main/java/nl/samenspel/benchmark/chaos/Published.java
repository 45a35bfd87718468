package nl.samenspel.benchmark.chaos;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** What was published on a topic; a record that stands there again counts where it stood first. */
final class Published {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Set<UUID> ids = new LinkedHashSet<>();
  private final Map<String, Long> last = new LinkedHashMap<>();
  private final Map<String, Integer> partitions = new LinkedHashMap<>();
  private final List<String> gaps = new ArrayList<>();
  private final List<String> poison = new ArrayList<>();
  private int again;

  Published(List<ConsumerRecord<String, String>> records) {
    records.forEach(this::take);
  }

  private void take(ConsumerRecord<String, String> record) {
    if (Topics.isPoison(record)) {
      poison.add(record.topic() + "/" + record.partition() + "/" + record.offset());
      return;
    }
    JsonNode event = json(record.value());
    if (!ids.add(UUID.fromString(event.path("id").asText()))) {
      again++;
      return;
    }
    String subject = event.path("subject").asText();
    long number = event.path("sequence").asLong();
    long expected = last.getOrDefault(subject, 0L) + 1;
    if (number != expected) {
      gaps.add(
          "%s/%d/%d: after %d of %s comes %d"
              .formatted(
                  record.topic(),
                  record.partition(),
                  record.offset(),
                  expected - 1,
                  subject,
                  number));
    }
    last.put(subject, number);
    if (partitions.computeIfAbsent(subject, s -> record.partition()) != record.partition()) {
      gaps.add("%s is in more than one partition".formatted(subject));
    }
  }

  Set<UUID> ids() {
    return ids;
  }

  /** Of each subject the number of its last event. */
  List<String> lastNumbers() {
    return last.entrySet().stream().map(each -> each.getKey() + " " + each.getValue()).toList();
  }

  List<String> gaps() {
    return gaps;
  }

  /** Where each record stands that nobody could process. */
  List<String> poison() {
    return poison;
  }

  /** How many records stand there again, as at least once allows. */
  int again() {
    return again;
  }

  private static JsonNode json(String value) {
    try {
      return JSON.readTree(value);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(value, e);
    }
  }
}
