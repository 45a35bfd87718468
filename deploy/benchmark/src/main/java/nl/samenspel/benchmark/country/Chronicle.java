package nl.samenspel.benchmark.country;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Puts facts in the envelope of the stream and numbers them by subject, without a gap. */
final class Chronicle {
  private static final ObjectMapper JSON =
      new ObjectMapper()
          .registerModule(
              new SimpleModule()
                  .addSerializer(Instant.class, ToStringSerializer.instance)
                  .addSerializer(LocalDate.class, ToStringSerializer.instance));

  private static final String SOURCE = "urn:nld:oin:00000099000000001000:systeem:samenspel-";

  private final Chance chance;
  private final Map<UUID, Integer> last = new HashMap<>();
  private final Map<UUID, Instant> lastAt = new HashMap<>();
  private final List<Told> told = new ArrayList<>();

  Chronicle(Chance chance) {
    this.chance = chance;
  }

  /** Something that is about an organisation or a partnership. */
  void partnership(String type, UUID subject, Instant at, Map<String, ?> data) {
    tell("partnership", type, subject, subject, at, data);
  }

  void assessment(String type, UUID subject, UUID partnership, Instant at, Map<String, ?> data) {
    tell("assessment", type, subject, partnership, at, data);
  }

  List<Told> told() {
    return told;
  }

  private void tell(
      String service, String type, UUID subject, UUID key, Instant wanted, Map<String, ?> data) {
    // Of one partnership nothing is recorded at the same moment as what it follows on.
    var at = lastAt.getOrDefault(key, Instant.MIN).isBefore(wanted) ? wanted : next(key);
    lastAt.put(key, at);
    var name = "nl.samenspel.%s.%s.v1".formatted(service, type);
    var event = new LinkedHashMap<String, Object>();
    event.put("specversion", "1.0");
    event.put("id", chance.id(at));
    event.put("source", SOURCE + service);
    event.put("type", name);
    event.put("subject", subject);
    event.put("time", at);
    event.put("datacontenttype", "application/json");
    event.put("dataschema", "urn:samenspel:schema:" + name);
    event.put("sequence", String.valueOf(last.merge(subject, 1, Integer::sum)));
    event.put("sequencetype", "Integer");
    event.put("partitionkey", key);
    event.put("data", data);
    told.add(new Told("samenspel." + service + "s", key, at, json(event)));
  }

  private Instant next(UUID key) {
    return lastAt.get(key).plusMillis(1);
  }

  private static String json(Map<String, Object> event) {
    try {
      return JSON.writeValueAsString(event);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
