package nl.samenspel.local;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;

/**
 * What a Kafka distribution has in its {@code bin}: the same programs under the same names, from
 * the class path of this test.
 *
 * @param bin holds the scripts
 */
record KafkaTools(Path bin) {
  private static final Map<String, String> PROGRAMS =
      Map.of(
          "kafka-console-consumer.sh", "org.apache.kafka.tools.consumer.ConsoleConsumer",
          "kafka-acls.sh", "org.apache.kafka.tools.AclCommand",
          "connect-standalone.sh", "org.apache.kafka.connect.cli.ConnectStandalone");

  static KafkaTools in(Path folder) throws IOException {
    var bin = Files.createDirectories(folder.resolve("bin"));
    var classPath = bin.resolve("class-path");
    Files.writeString(classPath, "-cp \"" + System.getProperty("java.class.path") + "\"");
    for (var program : PROGRAMS.entrySet()) {
      var script = bin.resolve(program.getKey());
      Files.writeString(
          script,
          "#!/bin/sh\nexec '%s' %s -Xmx256m @'%s' %s \"$@\"\n"
              .formatted(Jdk.running().java(), Jdk.SHORT_LIFE, classPath, program.getValue()));
      script.toFile().setExecutable(true);
    }
    return new KafkaTools(bin);
  }

  /** Runs a command of the shell in which these programs are known. */
  Running run(String command, Path in, Map<String, String> environment) {
    var builder =
        new ProcessBuilder("bash", "-c", command)
            .directory(in.toFile())
            .redirectError(bin.resolve("errors").toFile());
    builder.environment().putAll(environment);
    builder.environment().merge("PATH", bin.toString(), (old, own) -> own + ":" + old);
    try {
      return new Running(builder.start(), bin.resolve("errors"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A command that was begun. */
  static final class Running implements AutoCloseable {
    private final Process process;
    private final Path errors;
    private final List<String> said = new CopyOnWriteArrayList<>();
    private final Thread listener = new Thread(this::listen, "what the command says");

    private Running(Process process, Path errors) {
      this.process = process;
      this.errors = errors;
      listener.setDaemon(true);
      listener.start();
    }

    private void listen() {
      try (BufferedReader lines = process.inputReader()) {
        lines.lines().forEach(said::add);
      } catch (IOException | UncheckedIOException closed) {
        // By us, when it has said enough.
      }
    }

    List<String> said() {
      return said;
    }

    /** What went wrong, to be told when a test fails. */
    String errors() {
      try {
        return Files.readString(errors);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    /** Waits until it has said everything. */
    int exitCode() throws InterruptedException {
      if (!process.waitFor(60, TimeUnit.SECONDS)) {
        throw new IllegalStateException("It goes on and on: " + errors());
      }
      listener.join();
      return process.exitValue();
    }

    @Override
    public void close() {
      process.descendants().forEach(ProcessHandle::destroy);
      process.destroy();
    }
  }
}
