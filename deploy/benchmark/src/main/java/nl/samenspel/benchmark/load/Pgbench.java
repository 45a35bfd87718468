package nl.samenspel.benchmark.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.samenspel.benchmark.bed.Bed;
import nl.samenspel.benchmark.measure.Reading;
import nl.samenspel.local.home.Service;

/**
 * Transactions from as many clients by PostgreSQL's own pgbench, prepared, on the database of a
 * service.
 *
 * @param opening what each client runs before its first transaction, to give values to the
 *     variables of the scripts; with an id for each partnership in each script instead, much of a
 *     short run would go into preparing statements
 * @param scripts of which each transaction runs one, by chance
 */
public record Pgbench(Bed bed, Service service, int clients, String opening, List<String> scripts) {
  private static final Duration GRACE = Duration.ofSeconds(20);

  private static final String ONCE =
      """
      \\if :opened
      \\else
      %s
      \\set opened 1
      \\endif
      """;

  private static final Pattern PER_SECOND = Pattern.compile("tps = ([0-9.]+)");
  private static final Pattern COUNT = Pattern.compile("actually processed: (\\d+)");
  private static final Pattern FAILED = Pattern.compile("failed transactions: (\\d+)");

  public static Optional<String> lacking() {
    return Tool.lacking(
        "pgbench", "on Debian and Ubuntu it comes with the server: apt install postgresql");
  }

  public Reading over(Duration time) throws IOException, InterruptedException {
    var folder = Files.createTempDirectory("pgbench");
    try {
      var said = Tool.run(command(time, written(folder)), password(), time.plus(GRACE));
      if (Double.parseDouble(found(FAILED, said)) > 0) {
        throw new IllegalStateException("Transactions failed:\n" + said);
      }
      return Reading.of(Reading.PER_SECOND, Double.parseDouble(found(PER_SECOND, said)))
          .with("count", Double.parseDouble(found(COUNT, said)));
    } finally {
      try (var files = Files.walk(folder)) {
        for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }

  private List<Path> written(Path folder) throws IOException {
    var files = new ArrayList<Path>();
    for (var script : scripts) {
      files.add(
          Files.writeString(
              folder.resolve(files.size() + ".sql"), ONCE.formatted(opening) + script));
    }
    return files;
  }

  private List<String> command(Duration time, List<Path> files) {
    var command =
        new ArrayList<>(
            List.of(
                "pgbench",
                "--no-vacuum",
                "--protocol=prepared",
                "--define=opened=0",
                "--host=127.0.0.1",
                "--port=" + bed.ports().postgresql(),
                "--username=" + service.database(),
                "--client=" + clients,
                "--jobs=1",
                "--time=" + time.toSeconds()));
    files.forEach(file -> command.add("--file=" + file));
    command.add(service.database());
    return command;
  }

  private Map<String, String> password() {
    return Map.of("PGPASSWORD", bed.password(service));
  }

  private static String found(Pattern what, String said) {
    Matcher matcher = what.matcher(said);
    if (!matcher.find()) {
      throw new IllegalStateException("pgbench did not say what came of it:\n" + said);
    }
    return matcher.group(1);
  }
}
