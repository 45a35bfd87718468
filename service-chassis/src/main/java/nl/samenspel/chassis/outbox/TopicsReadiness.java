package nl.samenspel.chassis.outbox;

import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.errors.AuthorizationException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Not ready while the topic for its events is missing or laid out otherwise, as what is published
 * would stay behind, lose its order or be thrown away. A broker that is merely away is no reason:
 * events wait in the outbox, and requests go on. Nor is one that does not let the service see the
 * settings.
 */
@Readiness
@ApplicationScoped
class TopicsReadiness implements HealthCheck {

  private static final int PARTITIONS = 12;

  /** The stream is the record: nothing in it is ever thrown away. */
  private static final Map<String, String> KEPT_FOREVER =
      Map.of("cleanup.policy", "delete", "retention.ms", "-1", "retention.bytes", "-1");

  private static final long PATIENCE_MILLIS = 1_000;

  @Inject PublishingConfig config;

  @Inject
  @Identifier("default-kafka-broker")
  Map<String, Object> kafka;

  /** Found in order once, it stays in order: nobody changes the partitions of a record for ever. */
  private volatile boolean inOrder;

  @Override
  public HealthCheckResponse call() {
    var answer = HealthCheckResponse.named("topics");
    if (config.topic().isEmpty() || inOrder) {
      return answer.up().build();
    }
    var topic = config.topic().get();
    try (var admin = Admin.create(settings())) {
      var partitions =
          admin
              .describeTopics(List.of(topic))
              .allTopicNames()
              .get(PATIENCE_MILLIS, TimeUnit.MILLISECONDS)
              .get(topic)
              .partitions()
              .size();
      var otherwise = otherwiseThanKeptForever(admin, topic);
      inOrder = partitions == PARTITIONS && otherwise.isEmpty();
      return answer.status(inOrder).withData(topic, partitions + " partitions" + otherwise).build();
    } catch (ExecutionException failed) {
      var missing = failed.getCause() instanceof UnknownTopicOrPartitionException;
      return answer.status(!missing).withData(topic, missing ? "missing" : "unknown").build();
    } catch (TimeoutException away) {
      return answer.up().withData(topic, "unknown").build();
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
      return answer.down().build();
    }
  }

  /** Each setting of the topic that is not as it must be, to be told; empty when all are. */
  private static String otherwiseThanKeptForever(Admin admin, String topic)
      throws ExecutionException, InterruptedException, TimeoutException {
    var resource = new ConfigResource(ConfigResource.Type.TOPIC, topic);
    try {
      var found =
          admin
              .describeConfigs(List.of(resource))
              .all()
              .get(PATIENCE_MILLIS, TimeUnit.MILLISECONDS)
              .get(resource);
      return KEPT_FOREVER.entrySet().stream()
          .filter(wanted -> !wanted.getValue().equals(found.get(wanted.getKey()).value()))
          .map(wanted -> ", " + wanted.getKey() + " " + found.get(wanted.getKey()).value())
          .sorted()
          .collect(Collectors.joining());
    } catch (ExecutionException failed) {
      if (failed.getCause() instanceof AuthorizationException) {
        return "";
      }
      throw failed;
    }
  }

  private Map<String, Object> settings() {
    var settings = new HashMap<>(kafka);
    settings.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, (int) PATIENCE_MILLIS);
    settings.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, (int) PATIENCE_MILLIS);
    return settings;
  }
}
