package nl.samenspel.chassis.sample;

import io.agroal.api.AgroalDataSource;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import nl.samenspel.chassis.inbox.Inbox;
import nl.samenspel.chassis.inbox.IncomingEvent;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

@ApplicationScoped
class Letters {

  @Inject Inbox inbox;
  @Inject AgroalDataSource database;

  @Incoming("letters")
  @Blocking
  void receive(ConsumerRecords<String, String> records) {
    inbox.receive(records, this::keep);
  }

  private void keep(List<IncomingEvent> events) {
    try (var connection = database.getConnection();
        var insert =
            connection.prepareStatement("insert into letter (event, text) values (?, ?)")) {
      for (var event : events) {
        insert.setObject(1, event.id());
        insert.setString(2, event.data().path("text").asText());
        insert.addBatch();
      }
      insert.executeBatch();
    } catch (SQLException failed) {
      throw new IllegalStateException(failed);
    }
  }
}
