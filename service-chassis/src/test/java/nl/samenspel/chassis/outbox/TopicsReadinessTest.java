package nl.samenspel.chassis.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.common.annotation.Identifier;
import io.smallrye.config.SmallRyeConfigBuilder;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import nl.samenspel.chassis.testing.WithRealInfrastructure;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponse.Status;
import org.junit.jupiter.api.Test;

/** A topic that loses events, or their order, is told before there are any. */
@QuarkusTest
@WithRealInfrastructure
class TopicsReadinessTest {

  private static final Map<String, String> FOR_EVER = Map.of("retention.ms", "-1");

  @Inject
  @Identifier("default-kafka-broker")
  Map<String, Object> kafka;

  private final String topic = "topic-" + UUID.randomUUID();

  @Test
  void aTopicOfTwelvePartitionsThatIsKeptForEverIsInOrder() throws Exception {
    make(12, FOR_EVER);

    await().untilAsserted(() -> assertThat(told().getStatus()).isEqualTo(Status.UP));
  }

  @Test
  void aTopicThatIsMissingIsTold() {
    assertDown("missing");
  }

  @Test
  void anotherNumberOfPartitionsIsTold() throws Exception {
    make(3, FOR_EVER);

    assertDown("3 partitions");
  }

  @Test
  void aTopicThatForgetsIsToldWithWhatIsWrong() throws Exception {
    make(12, Map.of("retention.ms", "604800000", "cleanup.policy", "compact"));

    assertDown("12 partitions, cleanup.policy compact, retention.ms 604800000");
  }

  private void assertDown(String found) {
    await().untilAsserted(() -> assertThat(told().getData()).hasValue(Map.of(topic, found)));
    assertThat(told().getStatus()).isEqualTo(Status.DOWN);
  }

  private HealthCheckResponse told() {
    var readiness = new TopicsReadiness();
    readiness.kafka = kafka;
    readiness.config =
        new SmallRyeConfigBuilder()
            .withMapping(PublishingConfig.class)
            .withDefaultValue("samenspel.publishing.topic", topic)
            .build()
            .getConfigMapping(PublishingConfig.class);
    return readiness.call();
  }

  private void make(int partitions, Map<String, String> settings)
      throws ExecutionException, InterruptedException {
    try (var admin = Admin.create(kafka)) {
      var made = new NewTopic(topic, partitions, (short) 1).configs(settings);
      admin.createTopics(List.of(made)).all().get();
    }
  }
}
