package nl.samenspel.benchmark.chaos;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.samenspel.chassis.testing.EmbeddedDatabase;
import nl.samenspel.local.Jdk;
import nl.samenspel.local.Parts;
import nl.samenspel.local.home.Home;
import nl.samenspel.local.home.Ports;
import nl.samenspel.local.home.Service;
import nl.samenspel.local.home.SigningKey;
import nl.samenspel.local.process.Leftovers;
import nl.samenspel.local.process.Part;

/**
 * The suite with two replicas of each service, each with a cable of its own to the database, and
 * one cable by which everybody reaches the broker.
 */
final class Cluster implements AutoCloseable {
  private static final int REPLICAS = 2;
  private static final int SECOND = 10;
  private static final Duration START = Duration.ofMinutes(3);
  private static final Duration ANSWER = Duration.ofSeconds(2);

  private static final Map<String, String> SHORT_LIFE = Map.of("JAVA_TOOL_OPTIONS", Jdk.SHORT_LIFE);

  private final HttpClient http = HttpClient.newBuilder().connectTimeout(ANSWER).build();
  private final Home home;
  private final Ports ports;
  private final Node database;
  private final Node broker;
  private final Cable toBroker;
  private final Map<String, Node> replicas = new LinkedHashMap<>();
  private final Map<String, Cable> toDatabase = new LinkedHashMap<>();
  private final Map<Service, List<String>> urls = new EnumMap<>(Service.class);

  /** Begins with nothing, in a folder that nobody else uses. */
  Cluster(Home home, Ports ports) throws IOException {
    this.home = home;
    this.ports = ports;
    home.claim().orElseThrow(() -> new IllegalStateException("In use: " + home.folder()));
    new Leftovers(home, System.out::println).stop();
    home.forget();
    SigningKey.of(home).makeIfMissing();
    var parts = new Parts(home, ports, Jdk.running());
    this.database = new Node(with(parts.database(), SHORT_LIFE), home, this::server);
    this.toBroker = new Cable(ports.kafka() + 1, ports.kafka());
    Part kafka = with(parts.broker(), SHORT_LIFE);
    this.broker =
        new Node(
            with(kafka, Map.of("SAMENSPEL_KAFKA_ADVERTISED_PORT", toBroker.port() + "")), home);
    for (Service service : Service.values()) {
      for (int number = 1; number <= REPLICAS; number++) {
        add(parts, service, number);
      }
    }
  }

  private void add(Parts parts, Service service, int number) {
    int place = replicas.size() + 1;
    String name = service.title() + "-" + number;
    int port = ports.of(service) + (number - 1) * SECOND;
    var cable = new Cable(ports.postgresql() + place, ports.postgresql());
    Part original = parts.of(service);
    var environment = new LinkedHashMap<>(original.environment());
    environment.put("QUARKUS_HTTP_PORT", String.valueOf(port));
    environment.put("QUARKUS_SHUTDOWN_DELAY", "2S");
    // All clients come from one address, and do not wait between requests.
    environment.put("SAMENSPEL_RATE_LIMIT_CALLER", "1000000");
    environment.put("SAMENSPEL_RATE_LIMIT_ADDRESS", "1000000");
    environment.putAll(SHORT_LIFE);
    environment.put("KAFKA_BOOTSTRAP_SERVERS", "127.0.0.1:" + toBroker.port());
    environment.put(
        "QUARKUS_DATASOURCE_JDBC_URL",
        "jdbc:postgresql://127.0.0.1:%d/%s".formatted(cable.port(), service.database()));
    String url = "http://127.0.0.1:" + port;
    var part =
        new Part(name, original.command(), environment, () -> answersOk(url + "/q/health/ready"));
    replicas.put(name, new Node(part, home));
    toDatabase.put(name, cable);
    urls.computeIfAbsent(service, s -> new ArrayList<>()).add(url);
  }

  /** Also what was killed before. */
  void start() throws InterruptedException {
    database.start();
    broker.start();
    database.awaitReady(START);
    broker.awaitReady(START);
    replicas.values().forEach(Node::start);
    awaitReady();
  }

  void awaitReady() throws InterruptedException {
    for (Node node : nodes()) {
      node.awaitReady(START);
    }
  }

  /** In the order in which they are started. */
  List<Node> nodes() {
    return Stream.concat(Stream.of(database, broker), replicas.values().stream()).toList();
  }

  Node database() {
    return database;
  }

  Node broker() {
    return broker;
  }

  List<Node> replicas(Service service) {
    return replicas.values().stream()
        .filter(node -> node.name().startsWith(service.title()))
        .toList();
  }

  Cable toBroker() {
    return toBroker;
  }

  Cable toDatabase(Node replica) {
    return toDatabase.get(replica.name());
  }

  /** Where each replica of a service is reached. */
  Map<Service, List<String>> urls() {
    return urls;
  }

  Home home() {
    return home;
  }

  Ports ports() {
    return ports;
  }

  String bootstrapServers() {
    return "127.0.0.1:" + toBroker.port();
  }

  /** The replica that relays the outbox of a service now. */
  Optional<Node> relayOf(Service service, Databases databases) {
    return databases
        .portOfRelay(service)
        .flatMap(
            port ->
                replicas(service).stream()
                    .filter(replica -> toDatabase(replica).carries(port))
                    .findFirst());
  }

  /** The server's processes, the main one last, so that it starts no others meanwhile. */
  private Stream<ProcessHandle> server() {
    return EmbeddedDatabase.runningIn(home.database()).stream()
        .flatMap(main -> Stream.concat(Stream.of(main), main.descendants()));
  }

  private static Part with(Part part, Map<String, String> settings) {
    var environment = new LinkedHashMap<>(part.environment());
    environment.putAll(settings);
    return new Part(part.name(), part.command(), environment, part.ready());
  }

  private boolean answersOk(String url) {
    try {
      var request = HttpRequest.newBuilder(URI.create(url)).timeout(ANSWER).build();
      return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** As when the power fails. */
  void killAll() {
    var last = new ArrayList<>(nodes());
    Collections.reverse(last);
    last.stream().filter(Node::isAlive).forEach(Node::kill);
  }

  @Override
  public void close() {
    killAll();
    toDatabase.values().forEach(Cable::close);
    toBroker.close();
  }
}
