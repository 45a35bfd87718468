package nl.samenspel.benchmark.bed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a process and its children use of the machine, as Linux counts it.
 *
 * @param pid of the process
 */
public record Usage(long pid) {
  /** Of {@code /proc/PID/stat} after the name, which may hold anything: counted from there. */
  private static final int PARENT = 1;

  private static final int USER = 11;
  private static final int SYSTEM = 12;
  private static final int CHILDREN_USER = 13;
  private static final int CHILDREN_SYSTEM = 14;

  /** {@code USER_HZ}, which has been 100 on every Linux there is. */
  private static final double MILLIS_PER_TICK = 10;

  /**
   * Processor time in milliseconds so far: of the process, of its children, and of those that have
   * ended. PostgreSQL has a process for every connection.
   */
  public double cpuMillis() throws IOException {
    long ticks = ticks(fields(pid), USER, SYSTEM, CHILDREN_USER, CHILDREN_SYSTEM);
    try (var processes = Files.list(Path.of("/proc"))) {
      var ids = processes.map(p -> p.getFileName().toString()).filter(Usage::isNumber).toList();
      for (var id : ids) {
        var fields = fields(Long.parseLong(id));
        if (!fields.isEmpty() && fields.get(PARENT).equals(String.valueOf(pid))) {
          ticks += ticks(fields, USER, SYSTEM);
        }
      }
    }
    return ticks * MILLIS_PER_TICK;
  }

  /** Resident memory in megabytes (2^20 bytes) of the process alone. */
  public double residentMegabytes() throws IOException {
    try (var lines = Files.lines(Path.of("/proc/" + pid + "/status"))) {
      return lines
          .filter(line -> line.startsWith("VmRSS:"))
          .mapToDouble(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024.0)
          .findFirst()
          .orElseThrow();
    }
  }

  private static long ticks(List<String> fields, int... which) {
    long sum = 0;
    for (int each : which) {
      sum += fields.isEmpty() ? 0 : Long.parseLong(fields.get(each));
    }
    return sum;
  }

  /** Empty when the process is gone. */
  private static List<String> fields(long pid) throws IOException {
    try {
      var stat = Files.readString(Path.of("/proc/" + pid + "/stat"));
      return Stream.of(stat.substring(stat.lastIndexOf(')') + 2).split(" ")).toList();
    } catch (NoSuchFileException gone) {
      return List.of();
    }
  }

  private static boolean isNumber(String name) {
    return name.chars().allMatch(Character::isDigit);
  }
}
