package nl.samenspel.chassis.inbox;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.RetriableException;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Sets aside what cannot be processed, with the reason and where it came from. */
@ApplicationScoped
public class DeadLetters {

  private static final Logger LOG = Logger.getLogger(DeadLetters.class);

  @Inject
  @Identifier("default-kafka-broker")
  Map<String, Object> kafka;

  @ConfigProperty(name = "quarkus.application.name")
  String service;

  @Inject MeterRegistry meters;

  private Producer<String, String> producer;
  private Counter added;

  /** At the start, as the first one is no increase of a counter that was not there before. */
  void register(@Observes StartupEvent started) {
    added =
        Counter.builder("samenspel.dead.letters")
            .description("Events that could not be processed and were set aside")
            .register(meters);
  }

  /**
   * Returns when the broker has it, however long that takes, so that nothing is lost between the
   * two topics.
   */
  public void add(ConsumerRecord<String, String> record, Exception reason) {
    LOG.errorf(
        reason,
        "To the dead letters: %s/%d/%d",
        record.topic(),
        record.partition(),
        record.offset());
    var value = record.value();
    while (true) {
      try {
        producer().send(letter(record, value, reason)).get();
        added.increment();
        return;
      } catch (ExecutionException failed) {
        if (failed.getCause() instanceof RecordTooLargeException && value != null) {
          // With its reason it is more than a record may be; its origin tells where it stands.
          value = null;
        } else if (!(failed.getCause() instanceof RetriableException)) {
          throw new IllegalStateException("The dead letter was not taken", failed);
        }
      } catch (InterruptedException stopping) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException("Stopped before the dead letter was taken", stopping);
      }
    }
  }

  private ProducerRecord<String, String> letter(
      ConsumerRecord<String, String> record, String value, Exception reason) {
    var letter = new ProducerRecord<>(record.topic() + ".dead-letters", record.key(), value);
    record.headers().forEach(letter.headers()::add);
    header(letter, "reason", String.valueOf(reason.getMessage()));
    header(letter, "service", service);
    header(letter, "origin", record.topic() + "/" + record.partition() + "/" + record.offset());
    return letter;
  }

  private static void header(ProducerRecord<String, String> letter, String name, String value) {
    letter.headers().add(name, value.getBytes(StandardCharsets.UTF_8));
  }

  /** Opened for the first dead letter only: most days there is none. */
  private synchronized Producer<String, String> producer() {
    if (producer == null) {
      var config = new HashMap<>(kafka);
      config.put(ProducerConfig.ACKS_CONFIG, "all");
      config.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, Integer.MAX_VALUE);
      producer = new KafkaProducer<>(config, new StringSerializer(), new StringSerializer());
    }
    return producer;
  }

  synchronized void stop(@Observes ShutdownEvent stopping) {
    if (producer != null) {
      producer.close(Duration.ofSeconds(2));
    }
  }
}
