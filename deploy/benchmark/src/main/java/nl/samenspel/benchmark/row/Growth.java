package nl.samenspel.benchmark.row;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.samenspel.benchmark.bed.Bed;
import nl.samenspel.benchmark.country.Told;
import nl.samenspel.benchmark.load.Wrk;
import nl.samenspel.benchmark.measure.Comparison;
import nl.samenspel.benchmark.measure.Goal;
import nl.samenspel.benchmark.measure.Pace;
import nl.samenspel.benchmark.measure.Reading;
import nl.samenspel.benchmark.measure.Result;
import nl.samenspel.benchmark.measure.Rounds;
import nl.samenspel.benchmark.measure.Row;
import nl.samenspel.benchmark.measure.Side;
import nl.samenspel.benchmark.measure.Statistics;
import nl.samenspel.local.home.Service;

/**
 * The same questions about the same partnerships, in one part of the country, in ten, and in all
 * hundred of them. The sizes come one after the other, as one database holds them: here the rounds
 * are not in turn. Then all reports are made anew from as many events as a country has.
 */
final class Growth implements Row {
  private static final int CLIENTS = 2;
  private static final int ROUNDS = 3;

  /** As who runs so large a database gives it; what comes with PostgreSQL is for a trial. */
  private static final Map<String, String> MEMORY =
      Map.of("shared_buffers", "2GB", "max_wal_size", "8GB");

  private static final Duration LOAD = Duration.ofSeconds(4);
  private static final Duration PATIENCE = Duration.ofMinutes(40);

  /** Whose answers are as long among few as among many; what is asked about 64 partnerships. */
  private static final List<String> ABOUT_ONE =
      List.of(
          "/v1/partnerships/{id}",
          "/v1/partnerships/{id}/report",
          "/v1/partnerships/{id}/timeline",
          "/v1/partnerships/{id}/scores",
          "/v1/partnerships/{id}/trajectories");

  /** Whose answers hold more of a municipality the more there is. */
  private static final List<String> ABOUT_ALL =
      List.of(
          "/v1/partnerships?pageSize=20",
          "/v1/alerts?pageSize=20",
          "/v1/portfolio",
          "/v1/complaint-reports/2025",
          "/v1/cohorts");

  @Override
  public String name() {
    return "growth";
  }

  @Override
  public String title() {
    return "p99 of reports at 10 and 100 times the data ÷ at once the data; rebuild of all";
  }

  @Override
  public Optional<String> lacks() {
    return Wrk.lacking();
  }

  @Override
  public Duration planned(Pace pace) {
    return pace == Pace.FULL ? Duration.ofMinutes(45) : Duration.ofMinutes(5);
  }

  @Override
  public List<Result> measure(Bed bed, Rounds rounds) throws Exception {
    bed.run(MEMORY, Service.REPORTING);
    var asked = Filling.COUNTRY.partnerships(0, 64);
    var sizes = rounds.pace() == Pace.FULL ? List.of(640, 6_400, 64_000) : List.of(64, 640);
    Filling.bring(bed, Filling.COUNTRY.organisations());
    var results = new ArrayList<Result>();
    var cameIn = new ArrayList<>(bring(bed, rounds, 0, sizes.get(0)));
    // Twice, as a JVM learns meanwhile: what is asked later would seem faster than it is.
    p99(bed, rounds, asked, ABOUT_ONE);
    var atOnce = p99(bed, rounds, asked, ABOUT_ONE);
    var now = atOnce;
    for (int i = 1; i < sizes.size(); i++) {
      cameIn.addAll(bring(bed, rounds, sizes.get(i - 1), sizes.get(i)));
      now = p99(bed, rounds, asked, ABOUT_ONE);
      var label = "%d × the data ÷ 1 ×, p99 of ".formatted(sizes.get(i) / sizes.get(0));
      now.forEach((path, p99) -> results.add(ratio(label + path, p99, atOnce.get(path))));
    }
    now.putAll(p99(bed, rounds, asked, ABOUT_ALL));
    var label = "p99 among %d partnerships of ".formatted(sizes.get(sizes.size() - 1));
    now.forEach((path, p99) -> results.add(figure(label + path, "ms", p99, Goal.atMost(50))));
    results.add(figure("events that came in by the stream", "/s", cameIn, Goal.none()));
    var events = Filling.applied(bed);
    results.add(figure("events in all", "", List.of((double) events), Goal.none()));
    rounds.say("%s: rebuilding from %d events", name(), events);
    var seconds = Projection.seconds(() -> Projection.rebuild(bed, PATIENCE));
    results.add(figure("rebuild of all of them", "s", List.of(seconds), Goal.atMost(900)));
    return results;
  }

  /**
   * @return of each portion, how many events a second
   */
  private List<Double> bring(Bed bed, Rounds rounds, int from, int to) throws Exception {
    var size = 640;
    var cameIn = new ArrayList<Double>();
    for (int at = from; at < to; at += size) {
      var some = Filling.COUNTRY.partnerships(at, Math.min(to, at + size));
      var perSecond = Filling.bring(bed, some);
      cameIn.add(perSecond);
      rounds.say("%s: %d events came in at %.0f a second", name(), some.size(), perSecond);
    }
    try (var connection = bed.database(Service.REPORTING);
        var vacuum = connection.createStatement()) {
      // As autovacuum would, beside what is measured.
      vacuum.execute("vacuum (analyze)");
    }
    return cameIn;
  }

  private Map<String, List<Double>> p99(
      Bed bed, Rounds rounds, List<Told> events, List<String> paths) throws Exception {
    var found = new LinkedHashMap<String, List<Double>>();
    for (var path : paths) {
      var load =
          Wrk.inAnyOrder(
              bed.ports().url(Service.REPORTING), CLIENTS, Filling.asking(bed, events, path));
      load.over(rounds.pace().round());
      var values = new ArrayList<Double>();
      for (int round = 0; round < ROUNDS; round++) {
        values.add(load.over(LOAD).get(Reading.P99));
      }
      rounds.say("%s: p99 of %s %.1f ms", name(), path, Statistics.of(values).median());
      found.put(path, values);
    }
    return found;
  }

  private Result ratio(String what, List<Double> ours, List<Double> theirs) {
    var side = new Side(what, time -> Reading.of(Reading.P99, 0));
    return new Result(
        name(),
        Comparison.ratio(what, Reading.P99, "ms", side, side, Goal.atMost(1.5)),
        ours,
        theirs);
  }

  private Result figure(String what, String unit, List<Double> values, Goal goal) {
    var side = new Side(what, time -> Reading.of(what, 0));
    return new Result(name(), Comparison.figure(what, what, unit, side, goal), values, List.of());
  }
}
