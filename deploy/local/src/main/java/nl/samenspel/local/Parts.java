package nl.samenspel.local;

import static java.util.Map.entry;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.samenspel.local.home.Home;
import nl.samenspel.local.home.Passwords;
import nl.samenspel.local.home.Ports;
import nl.samenspel.local.home.Service;
import nl.samenspel.local.home.SigningKey;
import nl.samenspel.local.part.Broker;
import nl.samenspel.local.part.Database;
import nl.samenspel.local.process.Leftovers;
import nl.samenspel.local.process.Part;
import nl.samenspel.local.tether.Tether;
import nl.samenspel.local.token.Tokens;

/** How each part of the suite is started, and how one sees that it is ready. */
public final class Parts {
  private static final Duration ANSWER = Duration.ofSeconds(2);

  private static final String UNLIMITED = "100000000";

  /** What a manifest could ask for, if the jars were started with {@code -jar}. */
  private static final List<String> OPENED =
      List.of("--add-opens=java.base/java.lang=ALL-UNNAMED", "--enable-native-access=ALL-UNNAMED");

  private final HttpClient http = HttpClient.newBuilder().connectTimeout(ANSWER).build();
  private final Home home;
  private final Ports ports;
  private final Jdk jdk;

  public Parts(Home home, Ports ports, Jdk jdk) {
    this.home = home;
    this.ports = ports;
    this.jdk = jdk;
  }

  public Part database() {
    return embedded("database", Database.class, "-Xmx256m");
  }

  public Part broker() {
    return embedded("broker", Broker.class, "-Xmx384m");
  }

  public Part of(Service service) {
    Path runner = runner(home, service);
    Path tether = Home.program().resolveSibling("samenspel-local-tether.jar");
    String classPath = tether + File.pathSeparator + runner;
    return new Part(
        service.title(),
        java("-Xmx320m", classPath, "io.quarkus.bootstrap.runner.QuarkusEntryPoint"),
        configuration(service),
        () -> answersOk(ports.url(service) + "/q/health/ready"));
  }

  /** The packaged service, as its module builds it. */
  static Path runner(Home home, Service service) {
    return home.project().resolve(service.title()).resolve("target/quarkus-app/quarkus-run.jar");
  }

  private Part embedded(String name, Class<?> program, String memory) {
    return new Part(
        name,
        java(memory, Home.program().toString(), program.getName()),
        Map.of(
            "SAMENSPEL_HOME",
            home.folder().toString(),
            "SAMENSPEL_PORT_OFFSET",
            String.valueOf(ports.offset())),
        () -> Files.exists(home.ready(name)));
  }

  private List<String> java(String memory, String classPath, String program) {
    var command = new ArrayList<>(List.of(jdk.java(), Leftovers.mark(home)));
    command.addAll(List.of(memory, "-XX:+UseSerialGC", "-XX:+ExitOnOutOfMemoryError"));
    command.addAll(OPENED);
    command.addAll(List.of("-cp", classPath, Tether.class.getName(), program));
    return command;
  }

  private Map<String, String> configuration(Service service) {
    String database =
        "jdbc:postgresql://127.0.0.1:%d/%s".formatted(ports.postgresql(), service.database());
    return Map.ofEntries(
        entry("QUARKUS_PROFILE", "prod"),
        entry("SAMENSPEL_ENVIRONMENT", "local"),
        entry("QUARKUS_HTTP_HOST", "127.0.0.1"),
        entry("QUARKUS_HTTP_PORT", String.valueOf(ports.of(service))),
        entry("QUARKUS_DATASOURCE_JDBC_URL", database),
        entry("QUARKUS_DATASOURCE_USERNAME", service.database()),
        entry("QUARKUS_DATASOURCE_PASSWORD", Passwords.of(home).of(service)),
        // Nobody spreads requests here, so nobody has to notice that a service stops.
        entry("QUARKUS_SHUTDOWN_DELAY", "0S"),
        entry("KAFKA_BOOTSTRAP_SERVERS", "127.0.0.1:" + ports.kafka()),
        entry("QUARKUS_OIDC_PUBLIC_KEY", SigningKey.of(home).toVerifyWith()),
        entry("QUARKUS_OIDC_TOKEN_ISSUER", Tokens.ISSUER),
        // A person opens the report in a browser; here is no portal to do so.
        entry("SAMENSPEL_SIGN_IN_PAGE_ENABLED", "true"),
        // Loads are tried out here, and one machine is one caller.
        entry("SAMENSPEL_RATE_LIMIT_CALLER", UNLIMITED),
        entry("SAMENSPEL_RATE_LIMIT_ADDRESS", UNLIMITED),
        // Webhooks may go to a receiver on this machine.
        entry("SAMENSPEL_WEBHOOKS_KEY", Passwords.of(home).webhooks()),
        entry("SAMENSPEL_WEBHOOKS_PLAIN_HTTP", "true"),
        entry("SAMENSPEL_WEBHOOKS_NETWORKS", "127.0.0.0/8,::1/128"));
  }

  private boolean answersOk(String url) {
    try {
      HttpRequest request = HttpRequest.newBuilder(URI.create(url)).timeout(ANSWER).build();
      return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
