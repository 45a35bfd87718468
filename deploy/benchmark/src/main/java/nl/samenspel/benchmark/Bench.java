package nl.samenspel.benchmark;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.samenspel.benchmark.bed.Bed;
import nl.samenspel.benchmark.bed.Machine;
import nl.samenspel.benchmark.measure.Progress;
import nl.samenspel.benchmark.measure.Result;
import nl.samenspel.benchmark.measure.Rounds;
import nl.samenspel.benchmark.measure.Row;
import nl.samenspel.benchmark.measure.Table;
import nl.samenspel.local.home.Home;
import nl.samenspel.local.home.Ports;

/** {@code deploy/bench}: measures the suite against what it rests on and prints a table. */
public final class Bench {
  private final Asked asked;
  private final List<Result> results = new ArrayList<>();
  private final List<String> left = new ArrayList<>();

  private Bench(Asked asked) {
    this.asked = asked;
  }

  public static void main(String... arguments) throws Exception {
    Asked asked;
    try {
      asked = Asked.of(arguments);
    } catch (IllegalArgumentException refused) {
      System.err.println(refused.getMessage());
      System.exit(2);
      return;
    }
    if (asked.help()) {
      System.out.print(Asked.usage());
      return;
    }
    System.exit(new Bench(asked).run() ? 0 : 1);
  }

  /**
   * @return whether every row could be measured
   */
  private boolean run() throws Exception {
    var machine = Machine.now();
    System.out.println(machine);
    var progress =
        new Progress(asked.rows().stream().map(row -> row.planned(asked.pace())).toList());
    var rounds = new Rounds(asked.pace(), progress);
    var home = new Home(Home.fromEnvironment().project(), asked.folder().resolve("suite"));
    try (var bed = new Bed(home, Ports.fromEnvironment(), line -> progress.say("%s", line))) {
      var hook = new Thread(bed::stop);
      Runtime.getRuntime().addShutdownHook(hook);
      for (var row : asked.rows()) {
        measure(row, bed, rounds, progress);
        progress.rowDone();
      }
      Runtime.getRuntime().removeShutdownHook(hook);
    }
    System.out.printf("%n%s%n%n", Table.of(results));
    left.forEach(System.out::println);
    System.out.println("Load when it ended: " + Machine.load());
    write(machine);
    return left.isEmpty();
  }

  private void measure(Row row, Bed bed, Rounds rounds, Progress progress) {
    if (row.lacks().isPresent()) {
      left.add("Not measured: %s. %s".formatted(row.name(), row.lacks().get()));
      return;
    }
    try {
      progress.say("%s: getting ready", row.name());
      // What one row left behind would be in the way of the next.
      bed.clear();
      var came = row.measure(bed, rounds);
      results.addAll(came);
      // At once too, as one who breaks it off has measured something all the same.
      System.out.printf("%n%s%n%n", Table.of(came));
    } catch (Exception failed) {
      // The others can be measured all the same; the exit code tells.
      failed.printStackTrace();
      left.add("Failed: %s. %s".formatted(row.name(), failed));
    }
  }

  private void write(Machine machine) throws IOException {
    var document = new LinkedHashMap<String, Object>();
    document.put("machine", machine);
    document.put("loadAtTheEnd", Machine.load());
    document.put("pace", asked.pace().name());
    document.put("results", results.stream().map(Bench::asJson).toList());
    document.put("notMeasured", left);
    Path file = asked.folder().resolve("bench.json");
    Files.createDirectories(file.getParent());
    new ObjectMapper().writerWithDefaultPrettyPrinter().writeValue(file.toFile(), document);
    System.out.println("The same as JSON: " + file);
  }

  private static Map<String, Object> asJson(Result result) {
    var comparison = result.comparison();
    var json = new LinkedHashMap<String, Object>();
    json.put("row", result.row());
    json.put("what", comparison.what());
    json.put("unit", comparison.unit());
    json.put("ours", result.ours());
    json.put("theirs", result.theirs());
    json.put("judged", result.judged());
    json.put("goal", comparison.goal().toString());
    json.put("met", result.isMet());
    return json;
  }
}
