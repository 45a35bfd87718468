package nl.samenspel.partnership.trust;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.samenspel.chassis.inbox.Inbox;
import nl.samenspel.chassis.inbox.IncomingEvent;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Takes in what the assessment service tells about trust. */
@ApplicationScoped
class TrustStream {

  private static final String OPENED = "nl.samenspel.assessment.AssessmentOpened.v1";
  private static final String MEASURED = "nl.samenspel.assessment.TrustMeasured.v1";

  @Inject Inbox inbox;
  @Inject TrustPulses pulses;

  @Incoming("assessments")
  @Blocking
  void consume(ConsumerRecords<String, String> records) {
    inbox.receive(records, this::apply);
  }

  private void apply(List<IncomingEvent> events) {
    var relevant = events.stream().filter(TrustStream::isAboutTrust).toList();
    if (relevant.isEmpty()) {
      return;
    }
    var known = known(relevant);
    for (var event : relevant) {
      var told = event.data(Told.class);
      var pulse =
          known.computeIfAbsent(
              told.assessment, id -> new TrustPulse(told.assessment, told.partnership));
      if (event.type().equals(OPENED)) {
        pulse.opened(event.time(), told.opensOn);
      } else {
        pulse.measured(told.occurredOn, told.score);
      }
      pulses.persist(pulse);
    }
  }

  private Map<UUID, TrustPulse> known(List<IncomingEvent> events) {
    var ids = events.stream().map(IncomingEvent::subject).distinct().toList();
    return pulses.known(ids).stream()
        .collect(Collectors.toMap(TrustPulse::id, Function.identity()));
  }

  private static boolean isAboutTrust(IncomingEvent event) {
    return event.type().equals(MEASURED)
        || event.type().equals(OPENED)
            && event.data().path("instrument").asText().equals("trustPulse");
  }

  record Told(
      UUID partnership,
      UUID assessment,
      LocalDate opensOn,
      LocalDate occurredOn,
      BigDecimal score) {}
}
