package nl.samenspel.benchmark.bed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.samenspel.local.Jdk;

/** Where it was measured. */
public record Machine(
    String processor,
    int cores,
    long memoryGigabytes,
    String system,
    String jdk,
    String loadAtStart) {

  public static Machine now() throws IOException {
    return new Machine(
        first("/proc/cpuinfo", "model name"),
        Runtime.getRuntime().availableProcessors(),
        Math.round(Long.parseLong(first("/proc/meminfo", "MemTotal").replaceAll("\\D", "")) / 1e6),
        System.getProperty("os.name") + " " + System.getProperty("os.version"),
        "Java " + Jdk.newest().version(),
        load());
  }

  /** The mean number of processes that ran or wanted to, over 1, 5 and 15 minutes. */
  public static String load() throws IOException {
    Path file = Path.of("/proc/loadavg");
    return Files.exists(file) ? Files.readString(file).strip() : "unknown";
  }

  private static String first(String file, String key) throws IOException {
    if (Files.notExists(Path.of(file))) {
      return "0";
    }
    try (var lines = Files.lines(Path.of(file))) {
      return lines
          .filter(line -> line.startsWith(key))
          .map(line -> line.substring(line.indexOf(':') + 1).strip())
          .findFirst()
          .orElse("0");
    }
  }

  @Override
  public String toString() {
    return "%s, %d cores, %d GB, %s, services on %s, load %s"
        .formatted(processor, cores, memoryGigabytes, system, jdk, loadAtStart);
  }
}
