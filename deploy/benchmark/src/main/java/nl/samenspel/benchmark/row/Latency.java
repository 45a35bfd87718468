package nl.samenspel.benchmark.row;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import nl.samenspel.benchmark.bed.Bed;
import nl.samenspel.benchmark.country.Told;
import nl.samenspel.benchmark.load.Capture;
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
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/**
 * How long an event takes from the commit of its row until a Kafka consumer has it, at 200 a
 * second: brought by the relay, and brought by Debezium from a table of the same shape beside it.
 */
final class Latency implements Row {
  private static final int PER_SECOND = 200;
  private static final String TOPIC = "samenspel.partnerships";
  private static final String PEER = "peer_outbox";

  @Override
  public String name() {
    return "latency";
  }

  @Override
  public String title() {
    return "relay p99, commit to consumer ÷ Debezium embedded (20 ms poll) p99, 200 events/s";
  }

  @Override
  public List<Result> measure(Bed bed, Rounds rounds) throws Exception {
    bed.run(Map.of("wal_level", "logical"), Service.PARTNERSHIP);
    try (var connection = bed.database(Service.PARTNERSHIP);
        var make = connection.createStatement()) {
      make.execute("create table if not exists " + PEER + " (like outbox including identity)");
      make.execute("alter table " + PEER + " add primary key (position)");
    }
    var ours = new Side("relay", time -> delivered(bed, "outbox", time));
    var theirs = new Side("Debezium", time -> captured(bed, time));
    return rounds.of(
        name(),
        new Contest(
            List.of(ours, theirs),
            List.of(
                Comparison.ratio(title(), Reading.P99, "ms", ours, theirs, Goal.atMost(0.5)),
                Comparison.ratio(
                    "the same, median", Reading.P50, "ms", ours, theirs, Goal.none()))));
  }

  private static Reading captured(Bed bed, Duration time) throws Exception {
    var producer =
        new KafkaProducer<>(
            Map.<String, Object>of(
                "bootstrap.servers", bed.bootstrapServers(), "acks", "all", "linger.ms", 0),
            new StringSerializer(),
            new StringSerializer());
    try (producer;
        var capture =
            new Capture(
                bed,
                Service.PARTNERSHIP,
                PEER,
                row ->
                    producer.send(
                        new ProducerRecord<>(
                            row.getString("aggregatetype"),
                            row.getString("aggregateid"),
                            row.getString("payload"))))) {
      return delivered(bed, PEER, time);
    }
  }

  /** Writes at a steady pace while it listens, and pairs what comes with what went. */
  private static Reading delivered(Bed bed, String table, Duration time) throws Exception {
    Map<String, Long> committed = new ConcurrentHashMap<>();
    Map<String, Long> arrived = new ConcurrentHashMap<>();
    var all = (int) (time.toMillis() * PER_SECOND / 1000);
    try (var consumer = consumer(bed);
        var connection = bed.database(Service.PARTNERSHIP)) {
      var writer = new Thread(() -> write(connection, table, all, committed), "writer");
      writer.start();
      var end = System.nanoTime() + time.plusSeconds(30).toNanos();
      while (arrived.size() < all && System.nanoTime() < end) {
        for (var record : consumer.poll(Duration.ofMillis(100))) {
          arrived.putIfAbsent(id(record.value()), System.nanoTime());
        }
      }
      writer.join();
    }
    if (!arrived.keySet().containsAll(committed.keySet()) || committed.size() != all) {
      throw new IllegalStateException(
          "%d of %d arrived".formatted(arrived.size(), committed.size()));
    }
    return Reading.percentiles(
        committed.entrySet().stream()
            .mapToDouble(each -> (arrived.get(each.getKey()) - each.getValue()) / 1e6)
            .toArray());
  }

  private static void write(
      Connection connection, String table, int all, Map<String, Long> committed) {
    try (var insert =
        connection.prepareStatement(
            "insert into %s (id, aggregatetype, aggregateid, type, payload)".formatted(table)
                + " values (?, ?, ?, 'measured', ?::jsonb)")) {
      connection.setAutoCommit(false);
      var begin = System.nanoTime();
      for (int i = 0; i < all; i++) {
        LockSupport.parkNanos(
            begin + i * TimeUnit.SECONDS.toNanos(1) / PER_SECOND - System.nanoTime());
        var id = UUID.randomUUID();
        set(insert, id, Samples.EVENTS.get(i % Samples.EVENTS.size()));
        insert.executeUpdate();
        connection.commit();
        committed.put(id.toString(), System.nanoTime());
        if (!table.equals(PEER)) {
          Bell.ring(connection);
        }
      }
    } catch (SQLException failed) {
      throw new IllegalStateException(failed);
    }
  }

  private static void set(PreparedStatement insert, UUID id, Told told) throws SQLException {
    insert.setObject(1, id);
    insert.setString(2, TOPIC);
    insert.setString(3, told.key().toString());
    insert.setString(4, "{\"measured\":\"%s\",%s".formatted(id, told.json().substring(1)));
  }

  /** Written by jsonb, which orders and spaces as it likes. */
  private static String id(String json) {
    var mark = "\"measured\": \"";
    var at = json.indexOf(mark);
    return at < 0 ? "other" : json.substring(at + mark.length(), at + mark.length() + 36);
  }

  private static KafkaConsumer<String, String> consumer(Bed bed) {
    var consumer =
        new KafkaConsumer<>(
            Map.<String, Object>of(
                "bootstrap.servers", bed.bootstrapServers(), "fetch.min.bytes", 1),
            new StringDeserializer(),
            new StringDeserializer());
    var partitions =
        IntStream.range(0, 12).mapToObj(number -> new TopicPartition(TOPIC, number)).toList();
    consumer.assign(partitions);
    consumer.seekToEnd(partitions);
    partitions.forEach(consumer::position);
    return consumer;
  }
}
