package nl.samenspel.local.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A part did not become ready; the message ends with what it said last. */
public final class StartFailed extends RuntimeException {
  private static final long serialVersionUID = 1;
  private static final int LINES = 25;

  StartFailed(String part, Path log, Throwable cause) {
    super(
        "%s did not start. The end of %s:%n%n%s".formatted(part, log, String.join("\n", end(log))),
        cause);
  }

  private static List<String> end(Path log) {
    try {
      List<String> lines = Files.readAllLines(log);
      return lines.subList(Math.max(0, lines.size() - LINES), lines.size());
    } catch (IOException e) {
      return List.of("(there is no log)");
    }
  }
}
