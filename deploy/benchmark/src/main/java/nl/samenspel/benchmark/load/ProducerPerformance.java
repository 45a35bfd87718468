package nl.samenspel.benchmark.load;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import nl.samenspel.benchmark.measure.Reading;
import nl.samenspel.local.Jdk;

/**
 * Kafka's own tool for how much a producer can bring to the broker, in a process of its own.
 *
 * @param payloads a file with a record a line, of which it takes one by chance each time
 */
public record ProducerPerformance(String bootstrapServers, String topic, Path payloads) {
  private static final Pattern SENT =
      Pattern.compile("^(\\d+) records sent, ([0-9.]+) records/sec .*99th", Pattern.MULTILINE);

  private static final Duration PATIENCE = Duration.ofMinutes(2);

  /** As many again go before, so that it is measured warm. */
  public Reading send(int records) throws IOException, InterruptedException {
    var said =
        Tool.run(
            List.of(
                Jdk.newest().java(),
                "-Xmx256m",
                "-cp",
                System.getProperty("java.class.path"),
                "org.apache.kafka.tools.ProducerPerformance",
                "--topic=" + topic,
                "--num-records=" + 2 * records,
                "--warmup-records=" + records,
                "--throughput=-1",
                "--payload-file=" + payloads,
                "--producer-props",
                "bootstrap.servers=" + bootstrapServers,
                "acks=all",
                "compression.type=lz4"),
            Map.of(),
            PATIENCE);
    var sent = SENT.matcher(said);
    String perSecond = null;
    while (sent.find()) {
      perSecond = sent.group(2);
    }
    if (perSecond == null) {
      throw new IllegalStateException("It did not say what came of it:\n" + said);
    }
    return Reading.of(Reading.PER_SECOND, Double.parseDouble(perSecond)).with("count", records);
  }
}
