package nl.samenspel.local;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import nl.samenspel.local.home.Passwords;
import nl.samenspel.local.home.Service;

/**
 * One more of a service, on the database and the broker of a running suite, with settings of its
 * own.
 */
final class Replica implements AutoCloseable {
  private static final Duration START = Duration.ofMinutes(2);

  private final Process process;
  private final String url;
  private final List<String> said = new CopyOnWriteArrayList<>();

  /** Does not wait until it is ready. */
  Replica(RunningSuite suite, Service service, Map<String, String> settings) {
    int port = freePort();
    this.url = "http://127.0.0.1:" + port;
    var builder =
        new ProcessBuilder(
                Jdk.running().java(),
                "-Xmx320m",
                "-XX:+UseSerialGC",
                Jdk.SHORT_LIFE,
                "-jar",
                Parts.runner(suite.home(), service).toString())
            .redirectErrorStream(true);
    builder
        .environment()
        .putAll(
            Map.of(
                "QUARKUS_HTTP_PORT", String.valueOf(port),
                "QUARKUS_SHUTDOWN_DELAY", "0S",
                "QUARKUS_DATASOURCE_JDBC_URL",
                    "jdbc:postgresql://127.0.0.1:%d/%s"
                        .formatted(suite.ports().postgresql(), service.database()),
                "QUARKUS_DATASOURCE_USERNAME", service.database(),
                "QUARKUS_DATASOURCE_PASSWORD", Passwords.of(suite.home()).of(service),
                "KAFKA_BOOTSTRAP_SERVERS", "127.0.0.1:" + suite.ports().kafka()));
    builder.environment().putAll(settings);
    try {
      this.process = builder.start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    var listener = new Thread(this::listen, "what the replica says");
    listener.setDaemon(true);
    listener.start();
  }

  private void listen() {
    try (BufferedReader lines = process.inputReader()) {
      lines.lines().forEach(said::add);
    } catch (IOException | UncheckedIOException e) {
      said.add("(silence: %s)".formatted(e));
    }
  }

  void awaitReady() {
    await()
        .atMost(START)
        .ignoreExceptions()
        .until(
            () -> !process.isAlive() || given().get(url + "/q/health/ready").statusCode() == 200);
    assertThat(process.isAlive()).as(() -> String.join("\n", said)).isTrue();
  }

  /** Without a word of farewell. */
  void kill() {
    process.destroyForcibly();
    awaitEnd();
  }

  int awaitEnd() {
    await().atMost(START).until(() -> !process.isAlive());
    return process.exitValue();
  }

  List<String> said() {
    return said;
  }

  /** What it says of itself to Prometheus, a line each. */
  Stream<String> metrics() {
    return given().get(url + "/q/metrics").asString().lines();
  }

  String url(String path) {
    return url + "/v1" + path;
  }

  private static int freePort() {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException("No free port", e);
    }
  }

  @Override
  public void close() {
    process.destroy();
    try {
      process.waitFor(30, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
