package nl.samenspel.reporting.subscription;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
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
  private final int port;
  private HttpServer server;
  private ExecutorService threads;
  private volatile ToIntFunction<Received> behaviour = any -> 204;
  private volatile String allowedOrigin = "*";
  private volatile String redirectsTo = "";
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

  private Hook(int port) throws IOException {
    open(port);
    this.port = server.getAddress().getPort();
  }

  static Hook open() {
    try {
      return new Hook(0);
    } catch (IOException failed) {
      throw new IllegalStateException(failed);
    }
  }

  private void open(int at) throws IOException {
    server = HttpServer.create(new InetSocketAddress("127.0.0.1", at), 0);
    threads = Executors.newCachedThreadPool();
    server.setExecutor(threads);
    server.createContext("/", this::handle);
    server.start();
  }

  String sink() {
    return "http://127.0.0.1:" + port + "/hook?for=samenspel";
  }

  int port() {
    return port;
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

  Hook redirectingTo(String address) {
    redirectsTo = address;
    return answering(any -> 302);
  }

  void goesAway() {
    server.stop(0);
    threads.shutdownNow();
  }

  void comesBack() {
    try {
      open(port);
    } catch (IOException failed) {
      throw new IllegalStateException(failed);
    }
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
      if (status == 302) {
        exchange.getResponseHeaders().add("Location", redirectsTo);
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
