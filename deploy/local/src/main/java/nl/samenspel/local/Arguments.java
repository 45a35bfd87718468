package nl.samenspel.local;

import java.util.List;
import java.util.Set;

/**
 * What was asked for on the command line.
 *
 * @param demo play the case once everything runs
 * @param fresh begin without the data of earlier runs
 * @param train play the case, keep what the services learnt of it for their next start, and stop
 */
record Arguments(boolean demo, boolean fresh, boolean train, boolean help) {
  static final String USAGE =
      """
      usage: deploy/up [--demo] [--fresh] [--train]

        --demo   play a complete case through the public interface, then keep running
        --fresh  begin anew: throw away the data of earlier runs
        --train  play the case, keep for each service what its JVM learnt meanwhile, and stop: it starts
                 in half the time from then on. Needs Java 25; deploy/train does it on data of its own

      Starts PostgreSQL, Kafka and the three services of Samenspel, all on 127.0.0.1, and prints READY.
      Ctrl-C stops everything. Data, logs and keys are kept in .samenspel.

      SAMENSPEL_HOME         keep them elsewhere
      SAMENSPEL_PORT_OFFSET  a number to add to every port (8081, 8082, 8083, 9092, 15432)
      """;

  private static final Set<String> KNOWN = Set.of("--demo", "--fresh", "--train", "--help");

  static Arguments of(String... arguments) {
    List<String> given = List.of(arguments);
    given.stream()
        .filter(a -> !KNOWN.contains(a))
        .findFirst()
        .ifPresent(
            unknown -> {
              throw new Refusal("There is no option " + unknown + ".\n\n" + USAGE);
            });
    return new Arguments(
        given.contains("--demo"),
        given.contains("--fresh"),
        given.contains("--train"),
        given.contains("--help"));
  }
}
