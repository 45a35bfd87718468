import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;

/**
 * Reads both topics from the beginning to where they end now, and proves that nothing is missing:
 * of each subject the sequences are 1, 2, 3 … An event may come twice, as delivery is at least
 * once.
 *
 * <p>java -cp "$LIBS" SequenceCheck.java [bootstrap servers]
 */
public class SequenceCheck {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final Map<String, Long> reached = new HashMap<>();
  private long events;
  private long twice;
  private long gaps;

  public static void main(String[] args) throws JsonProcessingException {
    var check = new SequenceCheck();
    check.read(args.length > 0 ? args[0] : "localhost:9092");
    System.out.printf(
        "%d events of %d subjects, %d came twice, %d gaps%n",
        check.events, check.reached.size(), check.twice, check.gaps);
    System.exit(check.gaps == 0 ? 0 : 1);
  }

  private void read(String bootstrapServers) throws JsonProcessingException {
    var config = new Properties();
    config.put(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers);
    config.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
    try (var consumer =
        new KafkaConsumer<>(config, new StringDeserializer(), new StringDeserializer())) {
      var partitions =
          List.of("samenspel.partnerships", "samenspel.assessments").stream()
              .flatMap(topic -> consumer.partitionsFor(topic).stream())
              .map(info -> new TopicPartition(info.topic(), info.partition()))
              .toList();
      // Without a group: every run reads everything. A subscriber that goes on where it was keeps
      // the
      // sequence of each subject in the transaction of what it does with the event, and its offsets
      // too.
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      var ends = new TreeMap<String, Long>();
      consumer.endOffsets(partitions).forEach((at, end) -> ends.put(at.toString(), end));
      while (partitions.stream().anyMatch(at -> consumer.position(at) < ends.get(at.toString()))) {
        for (var record : consumer.poll(Duration.ofMillis(200))) {
          check(record.value());
        }
      }
    }
  }

  private void check(String value) throws JsonProcessingException {
    var event = JSON.readTree(value);
    var subject = event.required("subject").asText();
    var number = Long.parseLong(event.required("sequence").asText());
    var last = reached.getOrDefault(subject, 0L);
    events++;
    if (number <= last) {
      twice++;
    } else {
      if (number > last + 1) {
        gaps++;
        System.err.printf("%s: after %d came %d%n", subject, last, number);
      }
      reached.put(subject, number);
    }
  }
}
