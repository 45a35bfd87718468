package nl.samenspel.benchmark.chaos;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Sends each request once, to a replica that says it is ready, as the balancer of a cluster does.
 */
final class Balancer implements AutoCloseable {
  private static final Duration ANSWER = Duration.ofSeconds(30);
  private static final int MILLIS_BETWEEN_LOOKS = 200;

  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(ANSWER).build();
  private final ScheduledExecutorService looking = Executors.newSingleThreadScheduledExecutor();
  private final AtomicInteger turn = new AtomicInteger();
  private final List<String> replicas;
  private volatile List<String> ready;

  Balancer(List<String> replicas) {
    this.replicas = replicas;
    look();
    looking.scheduleWithFixedDelay(
        this::look, MILLIS_BETWEEN_LOOKS, MILLIS_BETWEEN_LOOKS, TimeUnit.MILLISECONDS);
  }

  boolean sendsToAll() {
    return ready.size() == replicas.size();
  }

  HttpResponse<String> send(String method, String path, String token, String body)
      throws IOException, InterruptedException {
    List<String> those = ready;
    String replica = those.get(Math.floorMod(turn.getAndIncrement(), those.size()));
    return http.send(
        HttpRequest.newBuilder(URI.create(replica + "/v1" + path))
            .timeout(ANSWER)
            .header("Authorization", "Bearer " + token)
            .header("Content-Type", "application/json")
            .method(method, HttpRequest.BodyPublishers.ofString(body))
            .build(),
        HttpResponse.BodyHandlers.ofString());
  }

  private void look() {
    ready = replicas.stream().filter(this::isReady).toList();
  }

  private boolean isReady(String replica) {
    try {
      var request =
          HttpRequest.newBuilder(URI.create(replica + "/q/health/ready")).timeout(ANSWER).build();
      return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  @Override
  public void close() {
    looking.shutdownNow();
  }
}
