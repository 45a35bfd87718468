package nl.samenspel.benchmark.load;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Pattern;
import nl.samenspel.benchmark.measure.Reading;

/**
 * Kafka's own tool for how much a producer can bring to the broker. It runs in this process, so
 * that it is as warm as what it is compared with.
 *
 * @param payloads a file with a record a line, of which it takes one by chance each time
 */
public record ProducerPerformance(String bootstrapServers, String topic, Path payloads) {
  private static final Pattern SENT =
      Pattern.compile("^\\d+ records sent, ([0-9.]+) records/sec .*99th", Pattern.MULTILINE);

  public Reading send(int records) {
    var sent = SENT.matcher(said(records));
    if (!sent.find()) {
      throw new IllegalStateException("ProducerPerformance did not say what came of it");
    }
    return Reading.of(Reading.PER_SECOND, Double.parseDouble(sent.group(1))).with("count", records);
  }

  /** It tells what came of it on standard output and nowhere else. */
  private String said(int records) {
    var standard = System.out;
    var said = new ByteArrayOutputStream();
    System.setOut(new PrintStream(said, true, StandardCharsets.UTF_8));
    try {
      org.apache.kafka.tools.ProducerPerformance.main(
          new String[] {
            "--topic=" + topic,
            "--num-records=" + records,
            "--throughput=-1",
            "--payload-file=" + payloads,
            "--producer-props",
            "bootstrap.servers=" + bootstrapServers,
            "acks=all",
            "compression.type=lz4"
          });
    } catch (Exception failed) {
      throw new IllegalStateException("ProducerPerformance failed: " + said, failed);
    } finally {
      System.setOut(standard);
    }
    return said.toString(StandardCharsets.UTF_8);
  }
}
