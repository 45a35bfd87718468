package nl.samenspel.benchmark.chaos;

import java.util.List;
import java.util.concurrent.ThreadLocalRandom;

/**
 * What was asked for on the command line.
 *
 * @param kills how many processes are killed, besides what else goes wrong
 * @param seed from which follows what is done to whom, and in which order
 */
record Options(int kills, long seed) {
  static final String USAGE =
      """
      usage: deploy/chaos [--kills N] [--seed S]

        --kills N  how often a process is killed (100); other faults come between
        --seed S   do as an earlier run did, which printed its seed

      Starts the suite with two replicas of each service, on ports and in a folder of its own, lets
      clients use it, and kills, stops and cuts off services, broker and database meanwhile. When all
      is well again it checks that nothing was lost, doubled or put in another order, and that every
      report is what the stream and the sources say. Ends with 0 when everything that was promised
      holds, else with 1 and what is wrong. A hundred kills take about ten minutes.

      SAMENSPEL_PORT_OFFSET  a number to add to every port
      """;

  private static final int KILLS = 100;

  static Options of(String... arguments) {
    int kills = KILLS;
    long seed = ThreadLocalRandom.current().nextInt(1_000_000);
    List<String> given = List.of(arguments);
    for (int i = 0; i < given.size(); i += 2) {
      String option = given.get(i);
      if (i + 1 == given.size() || !List.of("--kills", "--seed").contains(option)) {
        throw new IllegalArgumentException(USAGE);
      }
      long number = Long.parseLong(given.get(i + 1));
      if (option.equals("--kills")) {
        kills = Math.toIntExact(number);
      } else {
        seed = number;
      }
    }
    return new Options(kills, seed);
  }
}
