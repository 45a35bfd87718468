package nl.samenspel.benchmark.row;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import nl.samenspel.benchmark.bed.Bed;
import nl.samenspel.benchmark.load.SteadyLoad;
import nl.samenspel.benchmark.measure.Comparison;
import nl.samenspel.benchmark.measure.Contest;
import nl.samenspel.benchmark.measure.Goal;
import nl.samenspel.benchmark.measure.Reading;
import nl.samenspel.benchmark.measure.Result;
import nl.samenspel.benchmark.measure.Rounds;
import nl.samenspel.benchmark.measure.Row;
import nl.samenspel.benchmark.measure.Side;
import nl.samenspel.local.home.Service;

/**
 * From the commit of a complaint to the commit by which the reports show it, while 200 a second are
 * logged through the interface. PostgreSQL itself keeps the moments of both commits.
 */
final class Visible implements Row {
  private static final int PER_SECOND = 200;

  /**
   * With fewer each would have hundreds of complaints soon, and to judge its health takes them all.
   */
  private static final int PARTNERSHIPS = 1_000;

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  @Override
  public String name() {
    return "visible";
  }

  @Override
  public String title() {
    return "committed → visible in the report store at 200 changes/s";
  }

  @Override
  public List<Result> measure(Bed bed, Rounds rounds) throws Exception {
    bed.run(Map.of("track_commit_timestamp", "on"), Service.PARTNERSHIP, Service.REPORTING);
    var pairs = Pair.make(bed, PARTNERSHIPS);
    var load =
        new SteadyLoad(
            bed.ports().url(Service.PARTNERSHIP),
            PER_SECOND,
            pairs.stream().map(Pair::complain).toList());
    var ours = new Side("complaints over HTTP", time -> round(bed, load, time));
    return rounds.of(
        name(),
        new Contest(
            List.of(ours),
            List.of(
                Comparison.figure(title() + ", median", Reading.P50, "ms", ours, Goal.atMost(15)),
                Comparison.figure(title() + ", p99", Reading.P99, "ms", ours, Goal.atMost(80)))));
  }

  private static Reading round(Bed bed, SteadyLoad load, Duration time) throws Exception {
    var begin = Instant.now();
    load.over(time);
    var committed = committed(bed, begin);
    var visible = awaitVisible(bed, begin, committed.size());
    var millis =
        committed.entrySet().stream()
            .mapToDouble(
                each ->
                    Duration.between(each.getValue(), visible.get(each.getKey())).toNanos() / 1e6)
            .toArray();
    return Reading.percentiles(millis);
  }

  private static Map<UUID, Instant> committed(Bed bed, Instant begin) throws SQLException {
    return moments(
        bed,
        Service.PARTNERSHIP,
        "select id, pg_xact_commit_timestamp(xmin) from complaint where logged_at >= ?",
        begin);
  }

  private static Map<UUID, Instant> awaitVisible(Bed bed, Instant begin, int all) throws Exception {
    var end = Instant.now().plus(PATIENCE);
    while (Instant.now().isBefore(end)) {
      var visible =
          moments(
              bed,
              Service.REPORTING,
              """
              select (body::jsonb -> 'data' ->> 'complaint')::uuid, pg_xact_commit_timestamp(xmin)
              from projection.event
              where type = 'nl.samenspel.partnership.ComplaintLogged.v1' and time >= ?
              """,
              begin);
      if (visible.size() == all) {
        return visible;
      }
      TimeUnit.MILLISECONDS.sleep(200);
    }
    throw new IllegalStateException("Not everything became visible within " + PATIENCE);
  }

  private static Map<UUID, Instant> moments(Bed bed, Service service, String sql, Instant begin)
      throws SQLException {
    try (var connection = bed.database(service);
        var select = connection.prepareStatement(sql)) {
      select.setObject(1, begin.atOffset(ZoneOffset.UTC));
      try (var row = select.executeQuery()) {
        var moments = new HashMap<UUID, Instant>();
        while (row.next()) {
          moments.put(row.getObject(1, UUID.class), row.getTimestamp(2).toInstant());
        }
        return moments;
      }
    }
  }
}
