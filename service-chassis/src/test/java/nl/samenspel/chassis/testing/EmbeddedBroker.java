package nl.samenspel.chassis.testing;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.commons.io.FileUtils;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;

/**
 * A real Kafka broker (KRaft, one node) in this JVM, on the loopback address only. Topics are made
 * by {@link #createTopics}, never by being named.
 */
public final class EmbeddedBroker implements AutoCloseable {
  private static final int NODE = 1;
  private static final int PARTITIONS = 12;
  private static final Map<String, String> KEPT_FOREVER = Map.of("retention.ms", "-1");

  private final KafkaRaftServer server;
  private final String bootstrapServers;

  private EmbeddedBroker(Path directory, int wantedPort, Map<String, String> further) {
    int port = wantedPort == 0 ? freePort() : wantedPort;
    this.bootstrapServers = "127.0.0.1:" + port;
    format(directory);
    Map<String, String> settings = settings(directory, port);
    settings.putAll(further);
    this.server = new KafkaRaftServer(new KafkaConfig(settings), Time.SYSTEM);
    server.startup();
  }

  /** For tests: a free port, and a directory that is gone when this JVM is. */
  public static EmbeddedBroker temporary() {
    return temporary(Map.of());
  }

  /**
   * @param further settings of a broker, such as an authorizer, which go before ours
   */
  public static EmbeddedBroker temporary(Map<String, String> further) {
    try {
      Path directory = Files.createTempDirectory("broker");
      EmbeddedBroker broker = new EmbeddedBroker(directory, 0, further);
      Runtime.getRuntime().addShutdownHook(new Thread(() -> broker.leaveNothingIn(directory)));
      return broker;
    } catch (IOException e) {
      throw new UncheckedIOException("No directory for the broker", e);
    }
  }

  /** In this order: a broker that loses its directory halts the JVM as a failed one. */
  private void leaveNothingIn(Path directory) {
    close();
    FileUtils.deleteQuietly(directory.toFile());
  }

  /**
   * Keeps its log in {@code directory}, which is formatted when it is new.
   *
   * @param port 0 for any free one
   */
  public static EmbeddedBroker kept(Path directory, int port) {
    return new EmbeddedBroker(directory, port, Map.of());
  }

  /**
   * Keeps its log in {@code directory}, and is reached by another way than straight.
   *
   * @param advertisedPort the port on which clients are told to find it
   */
  public static EmbeddedBroker kept(Path directory, int port, int advertisedPort) {
    return new EmbeddedBroker(
        directory, port, Map.of("advertised.listeners", "PLAINTEXT://127.0.0.1:" + advertisedPort));
  }

  public String bootstrapServers() {
    return bootstrapServers;
  }

  /**
   * Makes each topic that is not there yet, and {@code <topic>.dead-letters} beside it; nothing in
   * them is ever thrown away.
   */
  public void createTopics(String... topics) {
    try (Admin admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers))) {
      Set<String> present = admin.listTopics().names().get();
      admin
          .createTopics(
              Stream.of(topics)
                  .flatMap(t -> Stream.of(topic(t, PARTITIONS), topic(t + ".dead-letters", 1)))
                  .filter(t -> !present.contains(t.name()))
                  .collect(Collectors.toList()))
          .all()
          .get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (ExecutionException e) {
      throw new IllegalStateException("Could not create the topics", e);
    }
  }

  private static NewTopic topic(String name, int partitions) {
    return new NewTopic(name, partitions, (short) 1).configs(KEPT_FOREVER);
  }

  private static void format(Path directory) {
    if (Files.exists(directory.resolve("meta.properties"))) {
      return;
    }
    try {
      new Formatter()
          .setPrintStream(
              new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8))
          .setNodeId(NODE)
          .setClusterId(Uuid.randomUuid().toString())
          .setControllerListenerName("CONTROLLER")
          .setMetadataLogDirectory(directory.toString())
          .addDirectory(directory.toString())
          .run();
    } catch (Exception e) {
      throw new IllegalStateException("Could not format " + directory, e);
    }
  }

  private static Map<String, String> settings(Path directory, int port) {
    int controllerPort = freePort();
    Map<String, String> settings = new HashMap<>(SMALL);
    settings.put("node.id", String.valueOf(NODE));
    settings.put("process.roles", "broker,controller");
    settings.put("controller.listener.names", "CONTROLLER");
    settings.put("controller.quorum.voters", NODE + "@127.0.0.1:" + controllerPort);
    settings.put(
        "listeners",
        "PLAINTEXT://127.0.0.1:%d,CONTROLLER://127.0.0.1:%d".formatted(port, controllerPort));
    settings.put("log.dirs", directory.toString());
    settings.put("auto.create.topics.enable", "false");
    return settings;
  }

  /** One node, few threads, little memory, and quickly back after a crash. */
  private static final Map<String, String> SMALL =
      Map.ofEntries(
          Map.entry("offsets.topic.replication.factor", "1"),
          Map.entry("offsets.topic.num.partitions", "3"),
          Map.entry("transaction.state.log.replication.factor", "1"),
          Map.entry("transaction.state.log.min.isr", "1"),
          Map.entry("transaction.state.log.num.partitions", "3"),
          Map.entry("share.coordinator.state.topic.replication.factor", "1"),
          Map.entry("share.coordinator.state.topic.min.isr", "1"),
          Map.entry("group.initial.rebalance.delay.ms", "0"),
          Map.entry("num.network.threads", "2"),
          Map.entry("num.io.threads", "2"),
          Map.entry("background.threads", "2"),
          Map.entry("num.replica.alter.log.dirs.threads", "1"),
          Map.entry("log.cleaner.dedupe.buffer.size", "2097152"),
          Map.entry("log.index.size.max.bytes", "1048576"),
          Map.entry("broker.heartbeat.interval.ms", "500"),
          Map.entry("broker.session.timeout.ms", "3000"),
          Map.entry("controlled.shutdown.enable", "false"));

  private static int freePort() {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException("No free port", e);
    }
  }

  @Override
  public void close() {
    server.shutdown();
    server.awaitShutdown();
  }
}
