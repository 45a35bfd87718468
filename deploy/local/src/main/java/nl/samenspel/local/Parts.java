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

  /** Of a packaged application. */
  private static final String MAIN = "io.quarkus.bootstrap.runner.AotQuarkusEntryPoint";

  /** Begins small, as it seldom needs more. */
  private static final List<String> MEMORY = List.of("-Xms64m", "-Xmx320m");

  /** The first in which it is a product feature (JEP 519): a tenth of the heap less. */
  private static final int WITH_COMPACT_HEADERS = 25;

  private final HttpClient http = HttpClient.newBuilder().connectTimeout(ANSWER).build();
  private final Home home;
  private final Ports ports;
  private final Jdk jdk;
  private final boolean training;

  public Parts(Home home, Ports ports, Jdk jdk) {
    this(home, ports, jdk, false);
  }

  private Parts(Home home, Ports ports, Jdk jdk, boolean training) {
    this.home = home;
    this.ports = ports;
    this.jdk = jdk;
    this.training = training;
  }

  /** The same, of which the services take note of what will be of use to them at a later start. */
  Parts inTraining() {
    return new Parts(home, ports, jdk, true);
  }

  public Part database() {
    return embedded("database", Database.class, List.of("-Xmx256m"));
  }

  public Part broker() {
    return embedded("broker", Broker.class, List.of("-Xmx384m"));
  }

  public Part of(Service service) {
    return new Part(
        service.title(),
        training ? toLearn(service) : toServe(service),
        configuration(service),
        () -> answersOk(ports.url(service) + "/q/health/ready"));
  }

  private List<String> toServe(Service service) {
    return packaged(
        home, jdk, runner(home, service), new AotCache(home, jdk, service).optionsToUse());
  }

  /**
   * A packaged Quarkus application, in a JVM as the services have it and tied to who starts it.
   *
   * @param runner its {@code quarkus-run.jar}
   * @param more options of the JVM
   */
  public static List<String> packaged(Home home, Jdk jdk, Path runner, List<String> more) {
    var command = service(home, jdk);
    command.addAll(more);
    // What was learnt holds for a class path that begins with the one that it was learnt on.
    command.addAll(
        List.of("-cp", runner + File.pathSeparator + tether(), Tether.class.getName(), MAIN));
    return command;
  }

  /** On the class path that it has wherever it will run, so without the tether. */
  private List<String> toLearn(Service service) {
    var cache = new AotCache(home, jdk, service);
    cache.keepWholeSeconds();
    var command = service(home, jdk);
    command.addAll(cache.optionsToLearn());
    command.addAll(List.of("-cp", runner(home, service).toString(), MAIN));
    return command;
  }

  /** Keeps what the services learnt in training for their next start, once they have stopped. */
  void keepWhatWasLearnt() throws InterruptedException {
    for (Service service : Service.values()) {
      new AotCache(home, jdk, service).make(service(home, jdk));
    }
  }

  /** The packaged service, as its module builds it. */
  static Path runner(Home home, Service service) {
    return home.project().resolve(service.title()).resolve("target/quarkus-app/quarkus-run.jar");
  }

  private Part embedded(String name, Class<?> program, List<String> memory) {
    var command = java(home, jdk, memory);
    command.addAll(
        List.of("-cp", Home.program().toString(), Tether.class.getName(), program.getName()));
    return new Part(
        name,
        command,
        Map.of(
            "SAMENSPEL_HOME",
            home.folder().toString(),
            "SAMENSPEL_PORT_OFFSET",
            String.valueOf(ports.offset())),
        () -> Files.exists(home.ready(name)));
  }

  /** The JVM of a service, with all its options but what it is to run. */
  private static List<String> service(Home home, Jdk jdk) {
    var command = java(home, jdk, MEMORY);
    if (jdk.version() >= WITH_COMPACT_HEADERS) {
      command.add("-XX:+UseCompactObjectHeaders");
    }
    return command;
  }

  private static List<String> java(Home home, Jdk jdk, List<String> memory) {
    var command = new ArrayList<>(List.of(jdk.java(), Leftovers.mark(home)));
    command.addAll(memory);
    command.addAll(List.of("-XX:+UseSerialGC", "-XX:+ExitOnOutOfMemoryError"));
    command.addAll(OPENED);
    return command;
  }

  private static Path tether() {
    return Home.program().resolveSibling("samenspel-local-tether.jar");
  }

  private Map<String, String> configuration(Service service) {
    String database =
        "jdbc:postgresql://127.0.0.1:%d/%s".formatted(ports.postgresql(), service.database());
    return Map.ofEntries(
        // As in the image: a few heaps for all threads, not one for each.
        entry("MALLOC_ARENA_MAX", "2"),
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
        // The try-out page asks the service that shows it, which has no certificate here.
        entry("QUARKUS_SMALLRYE_OPENAPI_SERVERS", "/v1"),
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
