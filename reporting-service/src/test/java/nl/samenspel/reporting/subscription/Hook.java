package nl.samenspel.reporting.subscription;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.ToIntFunction;

/** A subscriber's own server, which behaves as a test wants. */
final class Hook implements AutoCloseable {

  /** Instead of a status: takes the event and never answers. */
  static final int HANG = 0;

  /** Instead of a status: says that all is well, and then never stops talking. */
  static final int TALK_ON = -1;

  private final List<Received> received = new CopyOnWriteArrayList<>();
  private final List<String> askedBy = new CopyOnWriteArrayList<>();
  private final CountDownLatch closing = new CountDownLatch(1);
  private final InetSocketAddress address;
  private HttpServer server;
  private ExecutorService threads;
  private volatile ToIntFunction<Received> behaviour = any -> 204;
  private volatile String allowedOrigin = "*";
  private volatile String redirectsTo = "";
  private volatile String retryAfter;
  private volatile long talked;

  /** A request as it came. */
  record Received(String id, String timestamp, String signature, String contentType, String body) {

    String subject() {
      return field("subject");
    }

    int sequence() {
      return Integer.parseInt(field("sequence"));
    }

    private String field(String name) {
      return body.replaceAll("(?s).*?\"" + name + "\":\"([^\"]+)\".*", "$1");
    }
  }

  private Hook(InetSocketAddress wanted) {
    open(wanted);
    this.address = server.getAddress();
  }

  static Hook open() {
    return new Hook(new InetSocketAddress("127.0.0.1", 0));
  }

  /** Where in these tests nothing may be sent. */
  static Hook inAPrivateNetwork() {
    return new Hook(new InetSocketAddress("127.0.0.2", 0));
  }

  private void open(InetSocketAddress at) {
    try {
      server = HttpServer.create(at, 0);
    } catch (IOException failed) {
      throw new IllegalStateException(failed);
    }
    threads = Executors.newCachedThreadPool();
    server.setExecutor(threads);
    server.createContext("/", this::handle);
    server.start();
  }

  String sink() {
    return "http://%s:%d/hook?for=samenspel".formatted(address.getHostString(), port());
  }

  int port() {
    return address.getPort();
  }

  /** Answers each event with a status from now on. */
  Hook answering(ToIntFunction<Received> status) {
    behaviour = status;
    return this;
  }

  Hook allowing(String origin) {
    allowedOrigin = origin;
    return this;
  }

  Hook redirectingTo(String elsewhere, int status) {
    redirectsTo = elsewhere;
    return answering(any -> status);
  }

  /** Says so beside every status. */
  Hook askingToWait(Duration time) {
    retryAfter = String.valueOf(time.toSeconds());
    return this;
  }

  void goesAway() {
    server.stop(0);
    threads.shutdownNow();
  }

  void comesBack() {
    open(address);
  }

  List<Received> received() {
    return received;
  }

  List<String> ids() {
    return received.stream().map(Received::id).toList();
  }

  List<String> askedBy() {
    return askedBy;
  }

  long talked() {
    return talked;
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      var headers = exchange.getRequestHeaders();
      if (exchange.getRequestMethod().equals("OPTIONS")) {
        askedBy.add(headers.getFirst("WebHook-Request-Origin"));
        if (allowedOrigin != null) {
          exchange.getResponseHeaders().add("WebHook-Allowed-Origin", allowedOrigin);
        }
        exchange.sendResponseHeaders(200, -1);
        return;
      }
      var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
      var event =
          new Received(
              headers.getFirst("webhook-id"),
              headers.getFirst("webhook-timestamp"),
              headers.getFirst("webhook-signature"),
              headers.getFirst("content-type"),
              body);
      received.add(event);
      answer(exchange, behaviour.applyAsInt(event));
    }
  }

  private void answer(HttpExchange exchange, int status) throws IOException {
    if (status == HANG) {
      try {
        closing.await();
      } catch (InterruptedException closed) {
        Thread.currentThread().interrupt();
      }
    } else if (status == TALK_ON) {
      exchange.sendResponseHeaders(200, 0);
      var chunk = new byte[8192];
      while (closing.getCount() > 0) {
        exchange.getResponseBody().write(chunk);
        talked += chunk.length;
      }
    } else {
      if (status / 100 == 3) {
        exchange.getResponseHeaders().add("Location", redirectsTo);
      }
      if (retryAfter != null) {
        exchange.getResponseHeaders().add("Retry-After", retryAfter);
      }
      exchange.sendResponseHeaders(status, -1);
    }
  }

  @Override
  public void close() {
    closing.countDown();
    goesAway();
  }
}
