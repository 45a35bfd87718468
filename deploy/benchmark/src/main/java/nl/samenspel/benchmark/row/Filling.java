package nl.samenspel.benchmark.row;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import nl.samenspel.benchmark.bed.Bed;
import nl.samenspel.benchmark.country.Country;
import nl.samenspel.benchmark.country.Loading;
import nl.samenspel.benchmark.country.Told;
import nl.samenspel.benchmark.load.Request;
import nl.samenspel.local.home.Service;

/** Brings events into the reports by the way they always come: through the stream. */
final class Filling {
  static final Country COUNTRY = new Country(2026);
  private static final Duration PATIENCE = Duration.ofMinutes(8);
  private static final ObjectMapper JSON = new ObjectMapper();

  private Filling() {}

  /**
   * Returns when the reports show them all.
   *
   * @return how many a second, from the first on the topic to the last in the tables
   */
  static double bring(Bed bed, List<Told> events) throws Exception {
    var goal = applied(bed) + events.size();
    var begin = System.nanoTime();
    try (var loading = new Loading(bed.bootstrapServers())) {
      loading.put(events);
    }
    while (applied(bed) < goal) {
      if (System.nanoTime() - begin > PATIENCE.toNanos()) {
        throw new IllegalStateException("The reports are not there after " + PATIENCE);
      }
      TimeUnit.MILLISECONDS.sleep(100);
    }
    return events.size() / ((System.nanoTime() - begin) / 1e9);
  }

  /**
   * Requests for something of each partnership that began in these events, by a coordinator of the
   * organisation that leads it.
   *
   * @param path with {@code {id}} for the partnership
   */
  static List<Request> asking(Bed bed, List<Told> events, String path) throws Exception {
    var requests = new ArrayList<Request>();
    for (var told : events) {
      if (told.json().contains("\"role\":\"lead\"")) {
        JsonNode data = JSON.readTree(told.json()).path("data");
        var lead = UUID.fromString(data.path("organisation").asText());
        requests.add(
            Request.get(
                path.replace("{id}", data.path("partnership").asText()),
                bed.token("coordinator", lead)));
      }
    }
    return requests;
  }

  /** How many events the reports were made of so far. */
  static long applied(Bed bed) throws SQLException {
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
