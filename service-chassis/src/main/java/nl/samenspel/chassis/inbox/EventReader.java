package nl.samenspel.chassis.inbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.EnumNamingStrategies;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Reads events tolerantly: of what is not known it takes no notice. */
final class EventReader {

  private static final ObjectMapper MAPPER = tolerant();

  private EventReader() {}

  /**
   * @throws IllegalArgumentException when the record is not an event as agreed
   */
  static IncomingEvent read(ConsumerRecord<String, String> record) {
    try {
      var event = MAPPER.readTree(record.value());
      if (!"1.0".equals(text(event, "specversion"))) {
        throw new IllegalArgumentException("Not a CloudEvent 1.0");
      }
      return new IncomingEvent(
          UUID.fromString(text(event, "id")),
          text(event, "type"),
          UUID.fromString(text(event, "subject")),
          Long.parseLong(text(event, "sequence")),
          OffsetDateTime.parse(text(event, "time")).toInstant(),
          UUID.fromString(text(event, "partitionkey")),
          event.path("data"),
          record.value(),
          record.topic(),
          record.partition(),
          record.offset());
    } catch (JsonProcessingException | RuntimeException malformed) {
      throw new IllegalArgumentException("Not an event: " + malformed.getMessage(), malformed);
    }
  }

  static <T> T bind(JsonNode data, Class<T> type) {
    try {
      return MAPPER.treeToValue(data, type);
    } catch (JsonProcessingException misfit) {
      throw new IllegalArgumentException(
          "Unexpected data for " + type.getSimpleName() + ": " + misfit.getOriginalMessage(),
          misfit);
    }
  }

  private static String text(JsonNode event, String attribute) {
    var value = event.get(attribute);
    if (value == null || !value.isValueNode()) {
      throw new IllegalArgumentException("no " + attribute);
    }
    return value.asText();
  }

  private static ObjectMapper tolerant() {
    var mapper =
        new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    mapper.setConfig(mapper.getDeserializationConfig().with(EnumNamingStrategies.LOWER_CAMEL_CASE));
    return mapper;
  }
}
