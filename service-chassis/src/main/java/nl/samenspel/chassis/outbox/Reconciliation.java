package nl.samenspel.chassis.outbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;
import org.jboss.logging.Logger;

/**
 * Makes the database and the topic agree before a new leader sends anything.
 *
 * <p>What the leader before it had sent without having noted so is taken out of the outbox, which
 * spares readers a second copy. What was published by a database that was ahead of this one, as it
 * is after a restore, cannot be taken back: its numbers are not given again, and the facts that
 * this database does not know are kept for people to look into.
 */
@ApplicationScoped
class Reconciliation {

  private static final Logger LOG = Logger.getLogger(Reconciliation.class);
  private static final ObjectMapper MAPPER = new ObjectMapper();

  @Inject PublishingConfig config;
  @Inject OutboxReaders readers;

  void reconcile(OutboxConnection connection) throws SQLException {
    var topic = config.topic().orElseThrow();
    try (var reader = readers.openAt(topic, connection.published(topic))) {
      for (var records = reader.next(); !records.isEmpty(); records = reader.next()) {
        var lost = connection.catchUp(topic, ours(records), nextOffsets(records));
        if (!lost.isEmpty()) {
          LOG.errorf(
              "Events that this database does not know: %d in the topic %s, the first %s %s. The"
                  + " database was restored, or lost what it had acknowledged; see the table"
                  + " lost_event",
              lost.size(), topic, lost.get(0).type(), lost.get(0).id());
        }
      }
    }
  }

  /** Others may have put something there; that is for the dead letters of who reads it. */
  private List<Sent> ours(ConsumerRecords<String, String> records) {
    var ours = new ArrayList<Sent>();
    for (var record : records) {
      sent(record).ifPresent(ours::add);
    }
    return ours;
  }

  private Optional<Sent> sent(ConsumerRecord<String, String> record) {
    try {
      JsonNode event = MAPPER.readTree(record.value());
      if (!config.source().orElse("").equals(event.path("source").asText())) {
        return Optional.empty();
      }
      return Optional.of(
          new Sent(
              UUID.fromString(event.path("id").asText()),
              UUID.fromString(event.path("subject").asText()),
              Long.parseLong(event.path("sequence").asText()),
              event.path("type").asText(),
              record.value()));
    } catch (JsonProcessingException | RuntimeException noEvent) {
      return Optional.empty();
    }
  }

  private static Map<Integer, Long> nextOffsets(ConsumerRecords<String, String> records) {
    var next = new HashMap<Integer, Long>();
    for (TopicPartition each : records.partitions()) {
      var last = records.records(each);
      next.put(each.partition(), last.get(last.size() - 1).offset() + 1);
    }
    return next;
  }

  /** An event as it stands in the topic. */
  record Sent(UUID id, UUID subject, long sequence, String type, String event) {}
}
