package nl.samenspel.benchmark.row;

import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.samenspel.benchmark.bed.Bed;
import nl.samenspel.benchmark.country.Told;
import nl.samenspel.benchmark.load.ProducerPerformance;
import nl.samenspel.benchmark.measure.Comparison;
import nl.samenspel.benchmark.measure.Contest;
import nl.samenspel.benchmark.measure.Goal;
import nl.samenspel.benchmark.measure.Reading;
import nl.samenspel.benchmark.measure.Result;
import nl.samenspel.benchmark.measure.Rounds;
import nl.samenspel.benchmark.measure.Row;
import nl.samenspel.benchmark.measure.Side;
import nl.samenspel.local.home.Service;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** How fast a full outbox is emptied into Kafka. */
final class Relay implements Row {
  private static final String TOPIC = "samenspel.partnerships";
  private static final int PARTITIONS = 12;
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  /** Enough to work for about as long as there is. */
  private static final int EVENTS_A_SECOND = 8_000;

  @Override
  public String name() {
    return "relay";
  }

  @Override
  public String title() {
    return "outbox row to acknowledged in Kafka ÷ Kafka's ProducerPerformance, same records,"
        + " acks=all";
  }

  @Override
  public List<Result> measure(Bed bed, Rounds rounds) throws Exception {
    bed.run(Service.PARTNERSHIP);
    try (var connection = bed.database(Service.PARTNERSHIP)) {
      Samples.putInto(connection);
    }
    var payloads = Files.createTempFile("payloads", ".ndjson");
    try (var ends = new Ends(bed.bootstrapServers())) {
      Files.writeString(
          payloads, Samples.EVENTS.stream().map(Told::json).collect(Collectors.joining("\n")));
      var performance = new ProducerPerformance(bed.bootstrapServers(), TOPIC, payloads);
      var ours =
          new Side(
              "relay",
              time ->
                  Costed.measure(
                      bed,
                      Service.PARTNERSHIP.title(),
                      any -> emptied(bed, ends, events(time)),
                      time));
      var theirs = new Side("ProducerPerformance", time -> performance.send(events(time)));
      return rounds.of(
          name(),
          new Contest(
              List.of(ours, theirs),
              List.of(
                  Comparison.ratio(
                      title(), Reading.PER_SECOND, "/s", ours, theirs, Goal.atLeast(0.7)),
                  Comparison.figure(
                      "CPU an event, service", Costed.SERVICE, "ms", ours, Goal.none()),
                  Comparison.figure(
                      "CPU an event, PostgreSQL (with filling the outbox)",
                      Costed.DATABASE,
                      "ms",
                      ours,
                      Goal.none()))));
    } finally {
      Files.delete(payloads);
    }
  }

  private static int events(Duration time) {
    return (int) (time.toSeconds() * EVENTS_A_SECOND);
  }

  private static Reading emptied(Bed bed, Ends ends, int events) throws Exception {
    var goal = ends.sum() + events;
    long begin;
    try (var connection = bed.database(Service.PARTNERSHIP);
        var fill =
            connection.prepareStatement(
                """
                insert into outbox (id, aggregatetype, aggregateid, type, payload)
                select gen_random_uuid(), ?, key, type, payload
                from generate_series(1, ?) n join sample on number = n % 1000
                """)) {
      connection.setAutoCommit(false);
      fill.setString(1, TOPIC);
      fill.setInt(2, events);
      fill.executeUpdate();
      connection.commit();
      Bell.ring(connection);
      begin = System.nanoTime();
    }
    while (ends.sum() < goal) {
      if (System.nanoTime() - begin > PATIENCE.toNanos()) {
        throw new IllegalStateException("The outbox is not empty after " + PATIENCE);
      }
      TimeUnit.MILLISECONDS.sleep(5);
    }
    var seconds = (System.nanoTime() - begin) / 1e9;
    return Reading.of(Reading.PER_SECOND, events / seconds).with("count", events);
  }

  /** How far the topic goes: what the broker has acknowledged. */
  private static final class Ends implements AutoCloseable {
    private final KafkaConsumer<byte[], byte[]> consumer;
    private final List<TopicPartition> partitions =
        IntStream.range(0, PARTITIONS).mapToObj(i -> new TopicPartition(TOPIC, i)).toList();

    Ends(String bootstrapServers) {
      consumer =
          new KafkaConsumer<>(
              Map.of("bootstrap.servers", bootstrapServers),
              new ByteArrayDeserializer(),
              new ByteArrayDeserializer());
    }

    long sum() {
      return consumer.endOffsets(partitions).values().stream().mapToLong(Long::longValue).sum();
    }

    @Override
    public void close() {
      consumer.close();
    }
  }
}
