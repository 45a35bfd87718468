package nl.samenspel.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import nl.samenspel.local.client.Json;
import nl.samenspel.local.client.Refused;
import nl.samenspel.local.home.Ports;
import nl.samenspel.local.home.Service;

/**
 * The public interface of the suite, for a caller that does not give up: a service that is away for
 * a while is asked again. That is safe, because what makes something carries an Idempotency-Key.
 */
public final class Api {
  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final Duration PAUSE = Duration.ofMillis(300);
  private static final Duration ANSWER = Duration.ofSeconds(20);

  private final HttpClient http =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
  private final Ports ports;

  public Api(Ports ports) {
    this.ports = ports;
  }

  String address(Service service, String path) {
    return ports.url(service) + "/v1" + path;
  }

  public JsonNode get(Service service, String path, String token) {
    return Json.of(send(request(service, path).header("Authorization", bearer(token)).GET()));
  }

  /** The representation in another form than JSON. */
  String get(Service service, String path, String token, String mediaType) {
    return send(request(service, path)
            .setHeader("Accept", mediaType)
            .header("Authorization", bearer(token))
            .GET())
        .body();
  }

  public JsonNode post(Service service, String path, String token, Object body) {
    return Json.of(
        send(
            request(service, path)
                .header("Authorization", bearer(token))
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(BodyPublishers.ofString(Json.written(body)))));
  }

  /** Safe to repeat: the same again changes nothing. */
  public JsonNode put(Service service, String path, String token, Object body) {
    return Json.of(
        send(
            request(service, path)
                .header("Authorization", bearer(token))
                .PUT(BodyPublishers.ofString(Json.written(body)))));
  }

  /** Answers the questionnaire that an invitation is for; who does so does not sign in. */
  void answer(String invitation, Object body) {
    try {
      send(
          request(Service.ASSESSMENT, "/invitation/response")
              .header("Invitation-Token", invitation)
              .PUT(BodyPublishers.ofString(Json.written(body))));
    } catch (Refused e) {
      if (!e.is("already-answered")) {
        throw e;
      }
      // The answer had arrived, only the receipt was lost.
    }
  }

  private HttpRequest.Builder request(Service service, String path) {
    return HttpRequest.newBuilder(URI.create(address(service, path)))
        .timeout(ANSWER)
        .header("Accept", "application/json, application/problem+json")
        .header("Accept-Language", "en")
        .header("Content-Type", "application/json");
  }

  private HttpResponse<String> send(HttpRequest.Builder builder) {
    HttpRequest request = builder.build();
    Instant end = Instant.now().plus(PATIENCE);
    while (true) {
      try {
        HttpResponse<String> response = http.send(request, BodyHandlers.ofString());
        if (response.statusCode() < 400) {
          return response;
        }
        if (response.statusCode() < 500 || Instant.now().isAfter(end)) {
          throw new Refused(
              request.method() + " " + request.uri(), response.statusCode(), Json.of(response));
        }
      } catch (IOException e) {
        if (Instant.now().isAfter(end)) {
          throw new IllegalStateException("No answer from " + request.uri(), e);
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException("Interrupted", e);
      }
      pause();
    }
  }

  private static void pause() {
    try {
      TimeUnit.MILLISECONDS.sleep(PAUSE.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted", e);
    }
  }

  private static String bearer(String token) {
    return "Bearer " + token;
  }
}
