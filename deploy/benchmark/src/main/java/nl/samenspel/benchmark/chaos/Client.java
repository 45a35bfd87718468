package nl.samenspel.benchmark.chaos;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import nl.samenspel.local.client.Json;
import nl.samenspel.local.client.Refused;
import nl.samenspel.local.home.Service;

/**
 * Uses the public interface as a careful client does: a request whose outcome is not known is sent
 * again, to another replica, with the same {@code Idempotency-Key}, until the answer is definite.
 * Writes down every answer that a client should never get.
 */
final class Client {
  private static final Duration ANSWER = Duration.ofSeconds(12);
  private static final Duration PATIENCE = Duration.ofMinutes(4);
  private static final int PAUSE_MILLIS = 250;

  private final HttpClient http =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(2))
          .build();
  private final Map<Service, List<String>> replicas;
  private final Ledger ledger;
  private final AtomicInteger turn = new AtomicInteger();

  Client(Map<Service, List<String>> replicas, Ledger ledger) {
    this.replicas = replicas;
    this.ledger = ledger;
  }

  JsonNode get(Service service, String path, String token) {
    return Json.of(send(service, path, b -> b.header("Authorization", "Bearer " + token).GET()));
  }

  JsonNode post(Service service, String path, String token, String key, Object body) {
    return Json.of(
        send(
            service,
            path,
            b ->
                b.header("Authorization", "Bearer " + token)
                    .header("Idempotency-Key", key)
                    .POST(BodyPublishers.ofString(Json.written(body)))));
  }

  JsonNode post(Service service, String path, String token, Object body) {
    return post(service, path, token, UUID.randomUUID().toString(), body);
  }

  /** Answers a questionnaire; who does so does not sign in. */
  void answer(String invitation, Object body) {
    send(
        Service.ASSESSMENT,
        "/invitation/response",
        b ->
            b.header("Invitation-Token", invitation)
                .PUT(BodyPublishers.ofString(Json.written(body))));
  }

  private interface Shape {
    HttpRequest.Builder of(HttpRequest.Builder request);
  }

  private HttpResponse<String> send(Service service, String path, Shape shape) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (true) {
      HttpRequest request = shape.of(addressed(service, path)).build();
      String what = request.method() + " " + request.uri();
      try {
        HttpResponse<String> response = http.send(request, BodyHandlers.ofString());
        if (response.statusCode() < 400) {
          return response;
        }
        if (response.statusCode() < 500) {
          var refused = new Refused(what, response.statusCode(), Json.of(response));
          if (!refused.is("changed-meanwhile")) {
            throw refused;
          }
        } else {
          demandUnavailable(what, response);
        }
      } catch (IOException e) {
        // Refused, broken off or too slow: the outcome is not known.
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException("Interrupted", e);
      }
      if (System.nanoTime() > end) {
        ledger.violation("No definite answer in %s: %s".formatted(PATIENCE, what));
        throw new IllegalStateException("No definite answer: " + what);
      }
      ledger.retried();
      pause();
    }
  }

  /** The only thing that may be wrong is that something is away for a moment. */
  private void demandUnavailable(String what, HttpResponse<String> response) {
    boolean told =
        response.statusCode() == 503 && response.headers().firstValue("Retry-After").isPresent();
    if (!told) {
      ledger.violation(
          "%s was answered with %d: %s"
              .formatted(what, response.statusCode(), response.body().lines().limit(5).toList()));
    }
  }

  private HttpRequest.Builder addressed(Service service, String path) {
    List<String> all = replicas.get(service);
    String replica = all.get(Math.floorMod(turn.getAndIncrement(), all.size()));
    return HttpRequest.newBuilder(URI.create(replica + "/v1" + path))
        .timeout(ANSWER)
        .header("Accept", "application/json, application/problem+json")
        .header("Accept-Language", "en")
        .header("Content-Type", "application/json");
  }

  private static void pause() {
    try {
      TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted", e);
    }
  }
}
