package nl.samenspel.chassis.inbox;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;
import org.jboss.logging.Logger;

/** Lets each event have its effect once, however often it is delivered. */
@ApplicationScoped
public class Inbox {

  private static final Logger LOG = Logger.getLogger(Inbox.class);

  @Inject AgroalDataSource database;
  @Inject EventBatches batches;
  @Inject DeadLetters deadLetters;

  @Inject
  @Identifier(InboxPositions.NAME)
  InboxPositions positions;

  /**
   * Processes a batch: the ids of its events, how far the topic was read, and the effect are
   * written in one transaction.
   *
   * @param effect is given the events that were not seen before, in their order
   */
  public void receive(
      ConsumerRecords<String, String> records, Consumer<List<IncomingEvent>> effect) {
    var refused =
        batches.process(
            records,
            events -> {
              var unseen = noteUnseen(events);
              positions.advance(events);
              effect.accept(events.stream().filter(event -> unseen.remove(event.id())).toList());
            },
            deadLetters::add);
    if (!refused.isEmpty()) {
      passOver(refused);
    }
  }

  /** Or what stands last in its partition would be set aside again after each restart. */
  private void passOver(Map<TopicPartition, Long> refused) {
    try {
      QuarkusTransaction.requiringNew().run(() -> positions.advance(refused));
    } catch (RuntimeException failed) {
      LOG.warnf("Could not note what was set aside: %s", failed.getMessage());
    }
  }

  private Set<UUID> noteUnseen(List<IncomingEvent> events) {
    try (var connection = database.getConnection();
        var note =
            connection.prepareStatement(
                """
                insert into inbox (event_id) select unnest(?::uuid[])
                on conflict do nothing returning event_id
                """)) {
      var ids = events.stream().map(IncomingEvent::id).toArray();
      note.setArray(1, connection.createArrayOf("uuid", ids));
      var unseen = new HashSet<UUID>();
      try (var row = note.executeQuery()) {
        while (row.next()) {
          unseen.add(row.getObject(1, UUID.class));
        }
      }
      return unseen;
    } catch (SQLException failed) {
      throw new InboxFailure(failed);
    }
  }
}
