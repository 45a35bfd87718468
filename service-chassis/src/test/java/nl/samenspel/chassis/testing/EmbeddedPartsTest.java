package nl.samenspel.chassis.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedPartsTest {

  @Test
  void temporaryDatabaseHasOneDatabaseForEachOwner() throws Exception {
    try (var database = EmbeddedDatabase.temporary("one", "two")) {
      assertThat(databaseAsSeenBy(database, "one", "one")).isEqualTo("one");
      assertThat(databaseAsSeenBy(database, "two", "two")).isEqualTo("two");
    }
  }

  @Test
  void keptDatabaseDemandsThePasswordAndKeepsItsData(@TempDir Path directory) throws Exception {
    for (int start = 1; start <= 2; start++) {
      try (var database = kept(directory)) {
        try (var connection =
                DriverManager.getConnection(database.jdbcUrl("one"), "one", "secret");
            var statement = connection.createStatement()) {
          statement.execute("CREATE TABLE IF NOT EXISTS visit (n int)");
          statement.execute("INSERT INTO visit VALUES (%d)".formatted(start));
          var count = statement.executeQuery("SELECT count(*) FROM visit");
          count.next();
          assertThat(count.getInt(1)).isEqualTo(start);
        }
        assertThatThrownBy(() -> databaseAsSeenBy(database, "one", "guess"))
            .isInstanceOf(SQLException.class);
        assertThat(EmbeddedDatabase.runningIn(directory)).isPresent();
      }
    }
  }

  private static EmbeddedDatabase kept(Path directory) {
    return EmbeddedDatabase.kept(directory, 0, "super", Map.of("one", "secret"));
  }

  @Test
  void brokerKeepsTopicsAndRecordsAcrossStarts(@TempDir Path directory) throws Exception {
    try (var broker = EmbeddedBroker.kept(directory, 0)) {
      broker.createTopics("facts");
      try (var producer =
          new KafkaProducer<>(
              Map.<String, Object>of("bootstrap.servers", broker.bootstrapServers()),
              new StringSerializer(),
              new StringSerializer())) {
        producer.send(new ProducerRecord<>("facts", "key", "value")).get();
      }
    }
    try (var broker = EmbeddedBroker.kept(directory, 0)) {
      broker.createTopics("facts");
      try (var consumer =
          new KafkaConsumer<>(
              Map.<String, Object>of(
                  "bootstrap.servers",
                  broker.bootstrapServers(),
                  "group.id",
                  UUID.randomUUID().toString(),
                  "auto.offset.reset",
                  "earliest"),
              new StringDeserializer(),
              new StringDeserializer())) {
        assertThat(consumer.listTopics().keySet())
            .containsAll(Set.of("facts", "facts.dead-letters"));
        assertThat(consumer.partitionsFor("facts")).hasSize(12);
        consumer.subscribe(List.of("facts"));
        assertThat(consumer.poll(Duration.ofSeconds(20)).count()).isEqualTo(1);
      }
    }
  }

  private static String databaseAsSeenBy(EmbeddedDatabase database, String owner, String password)
      throws SQLException {
    try (var connection = DriverManager.getConnection(database.jdbcUrl(owner), owner, password);
        var answer = connection.createStatement().executeQuery("SELECT current_database()")) {
      answer.next();
      return answer.getString(1);
    }
  }
}
