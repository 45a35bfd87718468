package nl.samenspel.chassis.outbox;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Takes events down in the transaction of their change. */
@ApplicationScoped
public class Outbox {

  /**
   * Numbers the event and writes it, in one statement. The row of the subject's number stays locked
   * until the transaction ends: that makes the numbers gapless, and makes the events of a subject
   * appear in the order of their numbers, and gives the transaction a number before the event has a
   * position, as the {@link LowWaterMark} needs. The number goes before the rest of the event, as a
   * text before a text: an object always has a next attribute here.
   */
  static final String APPEND =
      """
      with numbered as (
        insert into event_sequence (subject, last) values (?, 1)
        on conflict (subject) do update set last = event_sequence.last + 1
        returning last)
      insert into outbox (id, aggregatetype, aggregateid, type, payload)
      select ?, ?, ?, ?, ('{"sequence":"' || last || '",' || substr(?, 2))::json from numbered
      """;

  @Inject AgroalDataSource database;
  @Inject EventEnvelope envelope;
  @Inject TransactionSynchronizationRegistry transaction;
  @Inject Bell bell;

  @ConfigProperty(name = "samenspel.publishing.topic")
  Optional<String> topic;

  /** Publishes the event if and only if the transaction that is under way commits. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void append(Event event) {
    append(List.of(event));
  }

  /**
   * Publishes the events, in this order, if and only if the transaction that is under way commits.
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void append(List<? extends Event> events) {
    if (events.isEmpty()) {
      return;
    }
    try (var connection = database.getConnection();
        var append = connection.prepareStatement(APPEND)) {
      for (var event : events) {
        set(append, event);
        append.addBatch();
      }
      append.executeBatch();
      transaction.registerInterposedSynchronization(new RingOnCommit(bell));
    } catch (SQLException failed) {
      throw new OutboxFailure(failed);
    }
  }

  private void set(PreparedStatement append, Event event) throws SQLException {
    var cloudEvent = envelope.around(event);
    append.setObject(1, event.subject());
    append.setObject(2, UUID.fromString(cloudEvent.getId()));
    append.setString(3, topic.orElseThrow());
    append.setString(4, event.partitionKey().toString());
    append.setString(5, cloudEvent.getType());
    append.setString(6, envelope.json(cloudEvent));
  }

  private record RingOnCommit(Bell bell) implements Synchronization {

    @Override
    public void beforeCompletion() {}

    @Override
    public void afterCompletion(int status) {
      if (status == Status.STATUS_COMMITTED) {
        bell.ring();
      }
    }
  }

  private static final class OutboxFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    OutboxFailure(SQLException cause) {
      super("The event could not be written", cause);
    }
  }
}
