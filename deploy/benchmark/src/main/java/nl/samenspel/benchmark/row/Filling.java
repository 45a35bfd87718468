package nl.samenspel.benchmark.row;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import nl.samenspel.benchmark.bed.Bed;
import nl.samenspel.benchmark.country.Country;
import nl.samenspel.benchmark.country.Loading;
import nl.samenspel.benchmark.country.Told;
import nl.samenspel.local.home.Service;

/** Brings events into the reports by the way they always come: through the stream. */
final class Filling {
  private static final Duration PATIENCE = Duration.ofMinutes(8);
  private static final Country COUNTRY = new Country(2026);

  private Filling() {}

  static List<Told> organisations() {
    return COUNTRY.organisations();
  }

  static List<Told> part(int number) {
    return COUNTRY.part(number);
  }

  /**
   * Returns when the reports show them all.
   *
   * @return how many a second, from the first on the topic to the last in the tables
   */
  static double bring(Bed bed, List<Told> events) throws Exception {
    var goal = count(bed) + events.size();
    var begin = System.nanoTime();
    try (var loading = new Loading(bed.bootstrapServers())) {
      loading.put(events);
    }
    while (count(bed) < goal) {
      if (System.nanoTime() - begin > PATIENCE.toNanos()) {
        throw new IllegalStateException("The reports are not there after " + PATIENCE);
      }
      TimeUnit.MILLISECONDS.sleep(100);
    }
    return events.size() / ((System.nanoTime() - begin) / 1e9);
  }

  private static long count(Bed bed) throws Exception {
    try (var connection = bed.database(Service.REPORTING);
        var select = connection.createStatement();
        var row =
            select.executeQuery(
                "select coalesce(sum(next_offset), 0) from projection.stream_position")) {
      row.next();
      return row.getLong(1);
    }
  }
}
