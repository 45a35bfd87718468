package nl.samenspel.benchmark.bed;

import java.io.IOException;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import nl.samenspel.local.Jdk;
import nl.samenspel.local.Parts;
import nl.samenspel.local.Suite;
import nl.samenspel.local.demo.Api;
import nl.samenspel.local.home.Home;
import nl.samenspel.local.home.Passwords;
import nl.samenspel.local.home.Ports;
import nl.samenspel.local.home.Service;
import nl.samenspel.local.home.SigningKey;
import nl.samenspel.local.process.Leftovers;
import nl.samenspel.local.process.Part;
import nl.samenspel.local.process.SupervisedPart;
import nl.samenspel.local.token.Tokens;

/**
 * The suite to be put to the test: PostgreSQL, Kafka and the services, started as {@code deploy/up}
 * starts them, on the loopback address, with data of their own. Of the services only those that a
 * test is about, so that the others take nothing of the machine.
 */
public final class Bed implements AutoCloseable {
  private final Home home;
  private final Ports ports;
  private final Suite suite;

  /** Held, or the garbage collector would let go of it. */
  private final FileLock claim;

  private final Consumer<String> say;
  private final Deque<SupervisedPart> beside = new ArrayDeque<>();
  private Set<Service> running = Set.of();
  private Map<String, String> settings = Map.of();

  /** Throws away what an earlier test left behind. */
  public Bed(Home home, Ports ports, Consumer<String> say) throws IOException {
    this.home = home;
    this.ports = ports;
    this.say = say;
    this.claim =
        home.claim()
            .orElseThrow(() -> new IllegalStateException("In use already: " + home.folder()));
    new Leftovers(home, say).stop();
    if (!ports.taken().isEmpty()) {
      throw new IllegalStateException(
          "Other programs use %s. Take other ports: SAMENSPEL_PORT_OFFSET=15000"
              .formatted(ports.taken()));
    }
    SigningKey.of(home).makeIfMissing();
    forget();
    this.suite = new Suite(home, ports, new Parts(home, ports, Jdk.newest()), say);
  }

  /** Stops everything and throws its data away. */
  public void clear() throws IOException {
    stop();
    forget();
  }

  private void forget() throws IOException {
    home.forget();
    settings = Map.of();
  }

  /** Returns when these services run, and no other. What was recorded stays. */
  public void run(Service... services) throws InterruptedException, SQLException {
    run(Map.of(), services);
  }

  /**
   * The same, on a database server with settings of its own.
   *
   * @param wanted that need a restart of the server, by name
   */
  public void run(Map<String, String> wanted, Service... services)
      throws InterruptedException, SQLException {
    stopBeside();
    if (!settings.equals(wanted)) {
      set(wanted);
      restart(Set.of(services));
    } else if (!running.equals(Set.of(services))) {
      restart(Set.of(services));
    }
  }

  /** Runs a program as well, until other services are asked for. */
  public void runBeside(Part part) throws InterruptedException {
    var supervised = new SupervisedPart(part, home, say);
    beside.addFirst(supervised);
    supervised.start().awaitReady();
  }

  private void restart(Set<Service> services) throws InterruptedException {
    stop();
    suite.start(services);
    running = services;
  }

  private void set(Map<String, String> wanted) throws InterruptedException, SQLException {
    if (running.isEmpty()) {
      restart(Set.of());
    }
    try (var connection = administration();
        var statement = connection.createStatement()) {
      statement.execute("alter system reset all");
      for (var setting : wanted.entrySet()) {
        statement.execute(
            "alter system set %s = '%s'".formatted(setting.getKey(), setting.getValue()));
      }
    }
    settings = wanted;
  }

  private void stopBeside() {
    while (!beside.isEmpty()) {
      beside.pollFirst().stop();
    }
  }

  public Api api() {
    return new Api(ports);
  }

  public Ports ports() {
    return ports;
  }

  public Home home() {
    return home;
  }

  public String bootstrapServers() {
    return "127.0.0.1:" + ports.kafka();
  }

  public String token(String role) {
    return new Tokens(home).issue(role, Optional.empty());
  }

  public String token(String role, UUID organisation) {
    return new Tokens(home).issue(role, Optional.of(organisation));
  }

  public Connection database(Service service) throws SQLException {
    return DriverManager.getConnection(
        "jdbc:postgresql://127.0.0.1:%d/%s".formatted(ports.postgresql(), service.database()),
        service.database(),
        password(service));
  }

  /** As the one who may do everything. */
  public Connection administration() throws SQLException {
    return DriverManager.getConnection(
        "jdbc:postgresql://127.0.0.1:%d/postgres".formatted(ports.postgresql()),
        "postgres",
        Passwords.of(home).superuser());
  }

  public String password(Service service) {
    return Passwords.of(home).of(service);
  }

  /** A part of the suite, or {@code postgresql} for the database server itself. */
  public Usage usage(String part) throws IOException {
    return new Usage(Long.parseLong(Files.readString(home.pid(part)).strip()));
  }

  /** Everything that was started. */
  public void stop() {
    stopBeside();
    suite.stop();
    running = Set.of();
  }

  @Override
  public void close() throws IOException {
    stop();
    claim.release();
  }
}
