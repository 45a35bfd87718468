package nl.samenspel.local;

import static nl.samenspel.local.home.Service.REPORTING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.samenspel.local.home.Passwords;
import nl.samenspel.local.home.SigningKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Several replicas bring the events to webhooks, and any of them may die. */
@ExtendWith(SharedSuite.class)
class WebhookReplicasIT {
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  /** What one replica has under way to one subscription at most. */
  private static final int AT_ONCE = 4;

  /** So that its partitions are taken over before the next test wants something of them. */
  private static final String MISSED_SOON =
      Stream.of("partnerships", "assessments")
          .map(channel -> "-Dmp.messaging.incoming." + channel + ".")
          .map(it -> it + "session.timeout.ms=6000 " + it + "heartbeat.interval.ms=2000")
          .collect(Collectors.joining(" "));

  private static final int PARTNERSHIPS = 10;
  private static final int COMPLAINTS = 3;

  @Test
  void twoShareTheWorkAndOneTakesOverWhatTheOtherDiedWith(RunningSuite suite) throws IOException {
    try (var receiver = new Receiver();
        var other = replica(suite)) {
      other.awaitReady();
      var cases = IntStream.range(0, PARTNERSHIPS).mapToObj(i -> SmallCase.in(suite)).toList();
      Client.administrator(suite)
          .post(
              REPORTING,
              "/subscriptions",
              Map.of("sink", receiver.sink(), "types", List.of("ComplaintLogged")));

      for (int i = 0; i < COMPLAINTS; i++) {
        cases.forEach(each -> each.complain("Wij horen wijzigingen pas achteraf."));
      }
      // One alone would not come to so many.
      await().atMost(PATIENCE).until(() -> receiver.underWay() > AT_ONCE);
      assertThat(receiver.ids()).as("no event by both").doesNotHaveDuplicates();
      other.kill();
      receiver.answer();

      await()
          .atMost(PATIENCE)
          .until(() -> new HashSet<>(receiver.ids()).size() == PARTNERSHIPS * COMPLAINTS);
      assertThat(receiver.ids())
          .as("nothing twice but what the dead one had under way")
          .hasSizeLessThanOrEqualTo(PARTNERSHIPS * COMPLAINTS + AT_ONCE);
      for (var each : cases) {
        assertThat(receiver.sequencesOf(each.id().toString())).hasSize(COMPLAINTS).isSorted();
      }
    }
  }

  private static Replica replica(RunningSuite suite) {
    return new Replica(
        suite,
        REPORTING,
        Map.of(
            "JAVA_TOOL_OPTIONS", MISSED_SOON,
            "SAMENSPEL_ENVIRONMENT", "local",
            "QUARKUS_OIDC_PUBLIC_KEY", SigningKey.of(suite.home()).toVerifyWith(),
            "SAMENSPEL_WEBHOOKS_KEY", Passwords.of(suite.home()).webhooks(),
            "SAMENSPEL_WEBHOOKS_PLAIN_HTTP", "true",
            "SAMENSPEL_WEBHOOKS_NETWORKS", "127.0.0.0/8",
            // Sooner than it would be when it runs for real.
            "SAMENSPEL_WEBHOOKS_LEASE", "PT12S"));
  }

  /** Takes events, and answers nothing until it is told to. */
  private static final class Receiver implements AutoCloseable {
    private final HttpServer server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final CountDownLatch answering = new CountDownLatch(1);
    private final AtomicInteger underWay = new AtomicInteger();
    private final List<String> events = new CopyOnWriteArrayList<>();

    Receiver() throws IOException {
      server.setExecutor(threads);
      server.createContext("/", this::handle);
      server.start();
    }

    private void handle(HttpExchange exchange) throws IOException {
      try (exchange) {
        if (exchange.getRequestMethod().equals("OPTIONS")) {
          exchange.getResponseHeaders().add("WebHook-Allowed-Origin", "*");
          exchange.sendResponseHeaders(200, -1);
          return;
        }
        events.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        underWay.incrementAndGet();
        answering.await();
        underWay.decrementAndGet();
        exchange.sendResponseHeaders(204, -1);
      } catch (InterruptedException closed) {
        Thread.currentThread().interrupt();
      }
    }

    String sink() {
      return "http://127.0.0.1:" + server.getAddress().getPort() + "/";
    }

    int underWay() {
      return underWay.get();
    }

    void answer() {
      answering.countDown();
    }

    List<String> ids() {
      return events.stream().map(event -> EventStream.json(event).path("id").asText()).toList();
    }

    List<Integer> sequencesOf(String subject) {
      return events.stream()
          .map(EventStream::json)
          .filter(event -> event.path("subject").asText().equals(subject))
          .map(event -> event.path("sequence").asInt())
          .distinct()
          .toList();
    }

    @Override
    public void close() {
      answer();
      server.stop(0);
      threads.shutdownNow();
    }
  }
}
