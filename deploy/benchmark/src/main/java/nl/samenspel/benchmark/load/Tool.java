package nl.samenspel.benchmark.load;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A program of another project that is on this machine, or is not. */
public final class Tool {
  private Tool() {}

  public static Optional<String> lacking(String program, String howToGetIt) {
    var found =
        Stream.of(System.getenv("PATH").split(File.pathSeparator))
            .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    return found
        ? Optional.empty()
        : Optional.of("It needs %s, which is not here: %s".formatted(program, howToGetIt));
  }

  /**
   * Runs it to its end, which it reaches by itself; one that does not is ended.
   *
   * @return what it said
   */
  public static String run(List<String> command, Map<String, String> environment, Duration atMost)
      throws IOException, InterruptedException {
    var said = Files.createTempFile("tool", ".txt");
    var builder =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile());
    builder.environment().putAll(environment);
    var process = builder.start();
    try {
      var ended = process.waitFor(atMost.toMillis(), TimeUnit.MILLISECONDS);
      var text = Files.readString(said);
      if (!ended || process.exitValue() != 0) {
        throw new IllegalStateException(
            "%s %s:%n%s"
                .formatted(
                    command.get(0), ended ? "failed" : "did not end within " + atMost, text));
      }
      return text;
    } finally {
      process.destroyForcibly();
      Files.deleteIfExists(said);
    }
  }
}
