package nl.samenspel.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import nl.samenspel.local.home.Home;
import nl.samenspel.local.home.Ports;
import nl.samenspel.local.home.Service;
import nl.samenspel.local.token.Tokens;

/**
 * The packaged suite, started as {@code deploy/up} starts it, on ports and in a folder of its own.
 */
final class RunningSuite implements AutoCloseable {
  private static final Duration START = Duration.ofMinutes(5);
  private static final Duration RESTART = Duration.ofMinutes(2);

  private final Home home;
  private final Ports ports;
  private final Process launcher;
  private final List<String> said = new CopyOnWriteArrayList<>();

  /** Does not wait until it is ready. */
  RunningSuite(Path folder, Ports ports, String... arguments) {
    this.home = new Home(Home.fromEnvironment().project(), folder);
    this.ports = ports;
    var command = new ArrayList<>(List.of(Jdk.running().java(), "-jar"));
    command.add(Home.program().resolveSibling("samenspel-local.jar").toString());
    command.addAll(List.of(arguments));
    var builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("SAMENSPEL_HOME", folder.toString());
    builder.environment().put("SAMENSPEL_PORT_OFFSET", String.valueOf(ports.offset()));
    builder.environment().put("JAVA_TOOL_OPTIONS", Jdk.SHORT_LIFE);
    try {
      this.launcher = builder.start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    var listener = new Thread(this::listen, "what the suite says");
    listener.setDaemon(true);
    listener.start();
  }

  private void listen() {
    try (BufferedReader lines = launcher.inputReader()) {
      lines.lines().forEach(said::add);
    } catch (IOException | UncheckedIOException e) {
      said.add("(silence: %s)".formatted(e));
    }
  }

  RunningSuite awaitReady() {
    await().atMost(START).until(() -> said.contains("READY") || !launcher.isAlive());
    assertThat(said).contains("READY");
    return this;
  }

  Home home() {
    return home;
  }

  Ports ports() {
    return ports;
  }

  Tokens tokens() {
    return new Tokens(home);
  }

  List<String> said() {
    return said;
  }

  /** How often the launcher said that a part had ended unexpectedly. */
  long deaths(Service service) {
    return said.stream().filter(line -> line.contains(service.title() + " ended")).count();
  }

  /** A line that says so has come since {@code earlier} of them had. */
  void awaitReadyAgain(String part, long earlier) {
    await()
        .alias(part + " is ready again")
        .atMost(RESTART)
        .until(() -> timesReadyAgain(part) > earlier);
  }

  long timesReadyAgain(String part) {
    return said.stream().filter(line -> line.contains(part + " is ready again")).count();
  }

  ProcessHandle launcher() {
    return launcher.toHandle();
  }

  /** A part, or {@code postgresql} for the database server itself. */
  ProcessHandle process(String part) {
    try {
      long pid = Long.parseLong(Files.readString(home.pid(part)).strip());
      return ProcessHandle.of(pid).orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  List<ProcessHandle> processes() {
    var all = new ArrayList<ProcessHandle>();
    for (Service service : Service.values()) {
      all.add(process(service.title()));
    }
    all.addAll(List.of(process("broker"), process("database"), process("postgresql")));
    return all;
  }

  /** Sends a signal such as KILL, STOP or CONT. */
  void signal(String signal, ProcessHandle process) {
    try {
      new ProcessBuilder("kill", "-" + signal, String.valueOf(process.pid())).start().waitFor();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /**
   * @return the exit code of the launcher
   */
  int awaitEnd() {
    try {
      assertThat(launcher.waitFor(60, TimeUnit.SECONDS)).as("the launcher has ended").isTrue();
      return launcher.exitValue();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    launcher.destroy();
    awaitEnd();
  }
}
