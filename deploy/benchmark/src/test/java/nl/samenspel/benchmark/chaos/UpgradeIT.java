package nl.samenspel.benchmark.chaos;

import static nl.samenspel.local.home.Service.PARTNERSHIP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Duration;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Replicas are replaced one after the other while clients go on, and nobody notices. */
@Order(1)
@ExtendWith(SharedExperiment.class)
class UpgradeIT {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int CLIENTS = 2;
  private static final Duration A_WHILE = Duration.ofMinutes(1);

  private final Queue<String> refused = new ConcurrentLinkedQueue<>();
  private final AtomicBoolean over = new AtomicBoolean();

  @Test
  void noRequestIsRefusedWhileBothReplicasAreReplaced(Experiment experiment) throws Exception {
    var small = SmallCase.in(experiment);
    ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
    try (var balancer = new Balancer(experiment.cluster().urls().get(PARTNERSHIP))) {
      for (int i = 0; i < CLIENTS; i++) {
        clients.execute(() -> use(balancer, small));
      }
      for (Node replica : experiment.cluster().replicas(PARTNERSHIP)) {
        await().atMost(A_WHILE).until(balancer::sendsToAll);
        replica.terminate();
        replica.awaitEnd(A_WHILE);
        replica.start();
        replica.awaitReady(A_WHILE);
      }
      await().atMost(A_WHILE).until(balancer::sendsToAll);
      over.set(true);
      clients.shutdown();
      assertThat(clients.awaitTermination(30, TimeUnit.SECONDS)).isTrue();
    }

    assertThat(refused).isEmpty();
    assertThat(experiment.ledger().made().get("activity")).hasSizeGreaterThan(50);
  }

  private void use(Balancer balancer, SmallCase small) {
    while (!over.get()) {
      try {
        var body = JSON.writeValueAsString(SmallCase.activity());
        var written = balancer.send("POST", small.path() + "/activities", small.token(), body);
        if (written.statusCode() == 201) {
          var id = JSON.readTree(written.body()).path("id").asText();
          small.experiment().ledger().made("activity", UUID.fromString(id));
        } else {
          refused.add("a write was answered with " + written.statusCode() + written.body());
        }
        var read = balancer.send("GET", small.path(), small.token(), "");
        if (read.statusCode() != 200) {
          refused.add("a read was answered with " + read.statusCode() + read.body());
        }
      } catch (IOException | RuntimeException e) {
        refused.add(e.toString());
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      }
    }
  }
}
