package nl.samenspel.benchmark.load;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * Requests over HTTP at a steady pace, whether those before were answered or not (open model): who
 * waits for an answer before asking again measures a service that is never busy.
 */
public final class SteadyLoad {
  private static final Duration ANSWER = Duration.ofSeconds(20);

  private final HttpClient http = HttpClient.newHttpClient();
  private final int perSecond;
  private final List<HttpRequest> requests;

  public SteadyLoad(String address, int perSecond, List<Request> requests) {
    this.perSecond = perSecond;
    this.requests = requests.stream().map(request -> asked(address, request)).toList();
  }

  /** Any answer but a good one fails it. */
  public void over(Duration time) throws Exception {
    var answers = new ArrayList<CompletableFuture<HttpResponse<Void>>>();
    var begin = System.nanoTime();
    var all = time.toMillis() * perSecond / 1000;
    for (int i = 0; i < all; i++) {
      var due = begin + i * TimeUnit.SECONDS.toNanos(1) / perSecond;
      LockSupport.parkNanos(due - System.nanoTime());
      answers.add(http.sendAsync(requests.get(i % requests.size()), BodyHandlers.discarding()));
    }
    for (var answer : answers) {
      var status = answer.get(ANSWER.toSeconds(), TimeUnit.SECONDS).statusCode();
      if (status >= 300) {
        throw new IllegalStateException("Answered with " + status);
      }
    }
  }

  private static HttpRequest asked(String address, Request request) {
    var builder =
        HttpRequest.newBuilder(URI.create(address + request.path()))
            .timeout(ANSWER)
            .header("Authorization", "Bearer " + request.token())
            .header("Content-Type", "application/json");
    return (request.body() == null
            ? builder.GET()
            : builder.method(request.method(), BodyPublishers.ofString(request.body())))
        .build();
  }
}
