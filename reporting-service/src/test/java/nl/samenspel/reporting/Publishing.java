package nl.samenspel.reporting;

import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.ConfigProvider;

/** Puts records on the topics. */
public final class Publishing {

  private static KafkaProducer<String, String> producer;

  private Publishing() {}

  /**
   * @return the offset that it got
   */
  public static long put(String topic, String key, String value) {
    try {
      return producer().send(new ProducerRecord<>(topic, key, value)).get().offset();
    } catch (InterruptedException | ExecutionException failed) {
      throw new IllegalStateException(failed);
    }
  }

  private static synchronized KafkaProducer<String, String> producer() {
    if (producer == null) {
      var broker = ConfigProvider.getConfig().getValue("kafka.bootstrap.servers", String.class);
      producer =
          new KafkaProducer<>(
              Map.<String, Object>of("bootstrap.servers", broker),
              new StringSerializer(),
              new StringSerializer());
    }
    return producer;
  }
}
