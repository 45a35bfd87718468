package nl.samenspel.local;

import static nl.samenspel.local.EventStream.ASSESSMENTS;
import static nl.samenspel.local.EventStream.PARTNERSHIPS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import nl.samenspel.chassis.testing.EmbeddedBroker;
import nl.samenspel.local.home.Home;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.AuthorizationException;
import org.apache.kafka.common.errors.GroupAuthorizationException;
import org.apache.kafka.common.errors.TopicAuthorizationException;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On a broker with an authorizer, acl.sh lets a principal read the events and nothing else. */
class TopicAccessIT {
  private static final String READER = "data-platform";
  private static final String DEAD_LETTERS = PARTNERSHIPS + ".dead-letters";
  private static final String SIGN_IN =
      "org.apache.kafka.common.security.plain.PlainLoginModule required username=\"%s\""
          + " password=\"geheim\"";

  @TempDir private Path folder;
  private EmbeddedBroker broker;

  @BeforeEach
  void guardedBrokerWithAnEvent() throws ExecutionException, InterruptedException {
    broker =
        EmbeddedBroker.temporary(
            Map.of(
                "authorizer.class.name",
                "org.apache.kafka.metadata.authorizer.StandardAuthorizer",
                // Nobody signs in to the controller, which is the broker itself here.
                "super.users",
                "User:admin;User:ANONYMOUS",
                "listener.security.protocol.map",
                "PLAINTEXT:SASL_PLAINTEXT,CONTROLLER:PLAINTEXT",
                "sasl.enabled.mechanisms",
                "PLAIN",
                "sasl.mechanism.inter.broker.protocol",
                "PLAIN",
                "listener.name.plaintext.plain.sasl.jaas.config",
                SIGN_IN.formatted("admin")
                    + " user_admin=\"geheim\" user_data-platform=\"geheim\""
                    + " user_stranger=\"geheim\";"));
    try (var admin = Admin.create(as("admin"))) {
      var topics = new ArrayList<NewTopic>();
      for (var name : List.of(PARTNERSHIPS, ASSESSMENTS, DEAD_LETTERS)) {
        topics.add(new NewTopic(name, 1, (short) 1));
      }
      admin.createTopics(topics).all().get();
    }
    for (var topic : List.of(PARTNERSHIPS, ASSESSMENTS, DEAD_LETTERS)) {
      write("admin", topic);
    }
  }

  @AfterEach
  void close() {
    broker.close();
  }

  @Test
  void aReaderReadsTheEventsInGroupsOfItsOwnAndNothingElse()
      throws IOException, InterruptedException {
    assertThatThrownBy(() -> read(READER, READER + ".dashboards", PARTNERSHIPS))
        .as("before it was let in")
        .isInstanceOf(TopicAuthorizationException.class);

    letIn(READER);

    for (var topic : List.of(PARTNERSHIPS, ASSESSMENTS)) {
      assertThat(read(READER, READER + ".dashboards", topic)).containsExactly("een");
    }
    assertThatThrownBy(() -> read(READER, "reporting", PARTNERSHIPS))
        .isInstanceOf(GroupAuthorizationException.class);
    assertThatThrownBy(() -> read(READER, READER + ".dashboards", DEAD_LETTERS))
        .isInstanceOf(TopicAuthorizationException.class);
    assertThatThrownBy(() -> write(READER, PARTNERSHIPS))
        .hasRootCauseInstanceOf(AuthorizationException.class);
    assertThatThrownBy(() -> read("stranger", READER + ".dashboards", PARTNERSHIPS))
        .isInstanceOf(TopicAuthorizationException.class);
  }

  private void letIn(String principal) throws IOException, InterruptedException {
    var administrator = folder.resolve("admin.properties");
    var lines = new ArrayList<String>();
    as("admin").forEach((key, value) -> lines.add(key + "=" + value));
    Files.write(administrator, lines);
    var command =
        "docs/subscribers/acl.sh %s User:%s".formatted(broker.bootstrapServers(), principal);

    try (var running =
        KafkaTools.in(folder)
            .run(
                command,
                Home.fromEnvironment().project(),
                Map.of("ADMIN_CONFIG", administrator.toString()))) {
      assertThat(running.exitCode()).as(running.errors()).isZero();
      assertThat(String.join("\n", running.said()))
          .contains("principal=User:" + principal, "permissionType=ALLOW");
    }
  }

  private List<String> read(String user, String group, String topic) {
    var settings = new HashMap<>(as(user));
    settings.put("group.id", group);
    settings.put("auto.offset.reset", "earliest");
    try (var consumer =
        new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
      consumer.subscribe(List.of(topic));
      var values = new ArrayList<String>();
      for (int i = 0; i < 100 && values.isEmpty(); i++) {
        consumer.poll(Duration.ofMillis(100)).forEach(record -> values.add(record.value()));
      }
      consumer.commitSync();
      return values;
    }
  }

  private void write(String user, String topic) throws ExecutionException, InterruptedException {
    try (var producer =
        new KafkaProducer<>(as(user), new StringSerializer(), new StringSerializer())) {
      producer.send(new ProducerRecord<>(topic, "een")).get();
    }
  }

  private Map<String, Object> as(String user) {
    return Map.of(
        "bootstrap.servers",
        broker.bootstrapServers(),
        "security.protocol",
        "SASL_PLAINTEXT",
        "sasl.mechanism",
        "PLAIN",
        "sasl.jaas.config",
        SIGN_IN.formatted(user) + ";");
  }
}
