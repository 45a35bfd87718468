package nl.samenspel.benchmark.chaos;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nl.samenspel.local.home.Home;
import nl.samenspel.local.home.Ports;

/** {@code deploy/chaos}: hurts the suite under load, and checks that it kept its promises. */
public final class Chaos {
  private Chaos() {}

  public static void main(String... arguments) throws Exception {
    // Kafka's clients complain of what is done to them on purpose.
    System.setProperty("org.slf4j.simpleLogger.log.org.apache.kafka", "off");
    Options options;
    try {
      options = Options.of(arguments);
    } catch (IllegalArgumentException e) {
      System.err.print(Options.USAGE);
      System.exit(2);
      return;
    }
    Path project = Home.fromEnvironment().project();
    var home = new Home(project, project.resolve("deploy/benchmark/target/chaos"));
    boolean kept;
    try (var experiment =
        new Experiment(home, Ports.fromEnvironment(), options, System.out::println)) {
      experiment.start();
      kept = tell(experiment.hurtAndCheck());
    }
    if (!kept) {
      System.out.printf(
          "Logs in %s. Once more: deploy/chaos --kills %d --seed %d%n",
          home.resolve("log"), options.kills(), options.seed());
    }
    System.exit(kept ? 0 : 1);
  }

  private static boolean tell(Map<String, List<String>> found) {
    System.out.println();
    found.forEach(
        (invariant, wrong) -> {
          System.out.printf("%-6s %s%n", wrong.isEmpty() ? "holds" : "BROKEN", invariant);
          wrong.stream().limit(20).forEach(each -> System.out.println("         " + each));
        });
    return found.values().stream().allMatch(List::isEmpty);
  }
}
