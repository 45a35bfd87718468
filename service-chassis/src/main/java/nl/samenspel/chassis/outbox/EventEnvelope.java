package nl.samenspel.chassis.outbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.cloudevents.CloudEvent;
import io.cloudevents.core.builder.CloudEventBuilder;
import io.cloudevents.jackson.JsonFormat;
import io.opentelemetry.api.trace.Span;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import nl.samenspel.chassis.time.TimeOrderedId;

/** Puts a fact in its envelope: CloudEvents 1.0, NL GOV profile 1.1. */
@ApplicationScoped
class EventEnvelope {

  private final JsonFormat format = new JsonFormat();

  @Inject ObjectMapper mapper;
  @Inject Clock clock;
  @Inject PublishingConfig config;

  /** The event but for its {@code sequence}, which the database gives. */
  CloudEvent around(Event event) {
    var type = event.getClass().getAnnotation(EventType.class).value();
    var builder =
        CloudEventBuilder.v1()
            .withId(TimeOrderedId.next().toString())
            .withSource(URI.create(config.source().orElseThrow()))
            .withType(type)
            .withSubject(event.subject().toString())
            .withTime(OffsetDateTime.now(clock.withZone(ZoneOffset.UTC)))
            .withDataSchema(URI.create("urn:samenspel:schema:" + type))
            .withExtension("sequencetype", "Integer")
            .withExtension("partitionkey", event.partitionKey().toString())
            .withData("application/json", data(event));
    var span = Span.current().getSpanContext();
    if (span.isValid()) {
      builder.withExtension(
          "traceparent",
          "00-%s-%s-%s"
              .formatted(span.getTraceId(), span.getSpanId(), span.getTraceFlags().asHex()));
    }
    return builder.build();
  }

  String json(CloudEvent event) {
    return new String(format.serialize(event), StandardCharsets.UTF_8);
  }

  private byte[] data(Event event) {
    try {
      return mapper.writeValueAsBytes(event);
    } catch (JsonProcessingException failed) {
      throw new IllegalArgumentException("An event is a plain record: " + event.getClass(), failed);
    }
  }
}
