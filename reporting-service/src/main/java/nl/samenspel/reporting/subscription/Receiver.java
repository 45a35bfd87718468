package nl.samenspel.reporting.subscription;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * Talks to receivers. Connects to the address that was checked, whatever the name means by now;
 * follows no redirect; waits and reads no longer than it must, and no thread waits with it.
 */
@ApplicationScoped
class Receiver {

  /** What a receiver says besides its status is of no use to us. */
  private static final long MOST_BYTES = 16_384;

  private static final int CONNECTIONS_EACH = 8;

  /** Short, as a receiver that closes a connection just then would seem to have failed. */
  private static final int KEPT_SECONDS = 5;

  @Inject Vertx vertx;
  @Inject WebhookSettings settings;

  private HttpClient client;

  /** What a receiver answered. */
  record Answer(int status, String allowedOrigin, String retryAfter) {

    boolean isSuccess() {
      return status >= 200 && status < 300;
    }
  }

  @PostConstruct
  void prepare() {
    client =
        vertx.createHttpClient(
            new HttpClientOptions()
                .setConnectTimeout((int) settings.timeout().toMillis())
                .setMaxPoolSize(CONNECTIONS_EACH)
                .setKeepAliveTimeout(KEPT_SECONDS)
                .setMaxRedirects(0)
                .setVerifyHost(true)
                .setDecompressionSupported(false));
  }

  @PreDestroy
  void close() {
    client.close();
  }

  /**
   * @return fails when the receiver cannot be reached or does not answer in time
   */
  CompletableFuture<Answer> send(
      HttpMethod method, URI sink, InetAddress address, Map<String, String> headers, String body) {
    var answer = new CompletableFuture<Answer>();
    client
        .request(options(method, sink, address))
        .onFailure(answer::completeExceptionally)
        .onSuccess(request -> send(request, headers, body, answer));
    return answer.orTimeout(settings.timeout().toMillis(), TimeUnit.MILLISECONDS);
  }

  private void send(
      HttpClientRequest request,
      Map<String, String> headers,
      String body,
      CompletableFuture<Answer> answer) {
    answer.whenComplete(
        (done, failed) -> {
          if (failed != null) {
            request.reset();
          }
        });
    headers.forEach(request::putHeader);
    request
        .send(Buffer.buffer(body))
        .onFailure(answer::completeExceptionally)
        .onSuccess(
            response -> {
              readNoFurther(request, response);
              answer.complete(
                  new Answer(
                      response.statusCode(),
                      response.getHeader("WebHook-Allowed-Origin"),
                      response.getHeader("Retry-After")));
            });
  }

  private void readNoFurther(HttpClientRequest request, HttpClientResponse response) {
    var left = new long[] {MOST_BYTES};
    var timer = vertx.setTimer(settings.timeout().toMillis(), late -> request.reset());
    response.handler(
        part -> {
          left[0] -= part.length();
          if (left[0] < 0) {
            request.reset();
          }
        });
    response.exceptionHandler(broken -> vertx.cancelTimer(timer));
    response.endHandler(read -> vertx.cancelTimer(timer));
  }

  private static RequestOptions options(HttpMethod method, URI sink, InetAddress address) {
    var secure = "https".equals(sink.getScheme());
    var port = sink.getPort() > 0 ? sink.getPort() : secure ? 443 : 80;
    var path = sink.getRawPath().isEmpty() ? "/" : sink.getRawPath();
    return new RequestOptions()
        .setMethod(method)
        .setServer(SocketAddress.inetSocketAddress(new InetSocketAddress(address, port)))
        .setHost(sink.getHost())
        .setPort(port)
        .setSsl(secure)
        .setURI(sink.getRawQuery() == null ? path : path + "?" + sink.getRawQuery());
  }
}
