package nl.samenspel.benchmark;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.samenspel.benchmark.measure.Pace;
import nl.samenspel.benchmark.measure.Row;
import nl.samenspel.benchmark.row.Rows;
import nl.samenspel.local.home.Home;

/**
 * What was asked for on the command line.
 *
 * @param folder for the suite's data and the results
 */
record Asked(Pace pace, List<Row> rows, Path folder, boolean help) {

  static String usage() {
    return """
    usage: deploy/bench [--quick | --full] [--into FOLDER] [ROW ...]

      --quick  every row within ten minutes in all (this is usual)
      --full   more and longer rounds, to publish
      --into   where the results and the suite's data go; usually deploy/benchmark/target

    Rows, all of them when none is named:
    %s

    Prints a table and writes it as JSON. Starts a suite of its own on 127.0.0.1 and stops it.
    SAMENSPEL_PORT_OFFSET  a number to add to every port, beside a suite that runs
    """
        .formatted(
            Rows.ALL.stream()
                .map(row -> "  %-10s %s".formatted(row.name(), row.title()))
                .collect(Collectors.joining("\n")));
  }

  static Asked of(String... arguments) {
    var pace = Pace.QUICK;
    var folder = Home.fromEnvironment().project().resolve("deploy/benchmark/target");
    var rows = new ArrayList<Row>();
    var help = false;
    var rest = List.of(arguments).iterator();
    while (rest.hasNext()) {
      var argument = rest.next();
      switch (argument) {
        case "--quick" -> pace = Pace.QUICK;
        case "--full" -> pace = Pace.FULL;
        case "--help" -> help = true;
        case "--into" -> {
          if (!rest.hasNext()) {
            throw new IllegalArgumentException("--into needs a folder.\n\n" + usage());
          }
          folder = Path.of(rest.next()).toAbsolutePath();
        }
        default -> rows.add(row(argument));
      }
    }
    return new Asked(pace, rows.isEmpty() ? Rows.ALL : List.copyOf(rows), folder, help);
  }

  private static Row row(String name) {
    return Rows.ALL.stream()
        .filter(row -> row.name().equals(name))
        .findFirst()
        .orElseThrow(
            () -> new IllegalArgumentException("There is no row " + name + ".\n\n" + usage()));
  }
}
