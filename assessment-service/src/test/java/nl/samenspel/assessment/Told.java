package nl.samenspel.assessment;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import nl.samenspel.chassis.testing.EventContract;
import nl.samenspel.chassis.testing.Topics;
import nl.samenspel.chassis.time.TimeOrderedId;

/** Events of the partnership service, made from the examples of the published contract. */
public final class Told {

  public static final String TOPIC = "samenspel.partnerships";

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Map<UUID, AtomicLong> SEQUENCES = new ConcurrentHashMap<>();

  private Told() {}

  /** An event about a partnership, with some of the example's data replaced. */
  public static ObjectNode event(String name, UUID partnership, Map<String, ?> data) {
    var type = "nl.samenspel.partnership." + name + ".v1";
    var event = example(type);
    event.put("id", TimeOrderedId.next().toString());
    event.put("subject", partnership.toString());
    event.put("partitionkey", partnership.toString());
    event.put("sequence", Long.toString(next(partnership)));
    var facts = (ObjectNode) event.get("data");
    facts.put("partnership", partnership.toString());
    data.forEach((property, value) -> facts.set(property, JSON.valueToTree(value)));
    EventContract.assertValid(event);
    return event;
  }

  public static void tell(String name, UUID partnership, Map<String, ?> data) {
    put(event(name, partnership, data));
  }

  public static void put(JsonNode event) {
    Topics.put(TOPIC, event.path("partitionkey").asText(), event.toString());
  }

  private static long next(UUID subject) {
    return SEQUENCES.computeIfAbsent(subject, any -> new AtomicLong()).incrementAndGet();
  }

  private static ObjectNode example(String type) {
    try {
      return (ObjectNode) JSON.readTree(EventContract.file("examples/" + type + ".json").toFile());
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
