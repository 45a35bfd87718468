package nl.samenspel.assessment.partnership;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import nl.samenspel.chassis.inbox.Inbox;
import nl.samenspel.chassis.inbox.IncomingEvent;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Takes in what the partnership service tells. */
@ApplicationScoped
class PartnershipStream {

  @Inject Inbox inbox;
  @Inject PartnershipCopy copy;
  @Inject @Any Instance<Follower> followers;

  @Incoming("partnerships")
  @Blocking
  void consume(ConsumerRecords<String, String> records) {
    inbox.receive(records, this::apply);
  }

  private void apply(List<IncomingEvent> events) {
    for (var event : events) {
      copy.follow(event);
      followers.forEach(follower -> follower.follow(event));
    }
  }
}
