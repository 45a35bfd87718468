package nl.samenspel.benchmark.row;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
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
import nl.samenspel.local.home.Service;

/**
 * The same questions about the same partnerships, among ten and a hundred times as many. The sizes
 * come one after the other, as one database holds them: here the rounds are not in turn.
 */
final class Growth implements Row {
  private static final int SMALL = 64;
  private static final int CLIENTS = 2;

  @Override
  public String name() {
    return "growth";
  }

  @Override
  public String title() {
    return "p99 of reports at 10 and 100 times the data ÷ at once the data";
  }

  @Override
  public Optional<String> lacks() {
    return Wrk.lacking();
  }

  @Override
  public List<Result> measure(Bed bed, Rounds rounds) throws Exception {
    bed.run(Service.REPORTING);
    var first = Filling.COUNTRY.partnerships(0, SMALL);
    Filling.bring(bed, Filling.COUNTRY.organisations());
    Filling.bring(bed, first);
    var report = asking(bed, first, "/v1/partnerships/{id}/report");
    var list = asking(bed, first, "/v1/partnerships?limit=20");
    repeat(rounds, report);
    var reportAtOnce = repeat(rounds, report);
    var listAtOnce = repeat(rounds, list);
    var results = new ArrayList<Result>();
    var cameIn = new ArrayList<Double>();
    int there = SMALL;
    for (var times : rounds.pace() == Pace.FULL ? List.of(10, 100) : List.of(10)) {
      cameIn.addAll(bring(bed, rounds, there, SMALL * times));
      there = SMALL * times;
      var label = "%d × the data ÷ 1 ×, p99 of ".formatted(times);
      var reportNow = repeat(rounds, report);
      results.add(ratio(label + "a report", reportNow, reportAtOnce));
      results.add(ratio(label + "a list", repeat(rounds, list), listAtOnce));
      results.add(
          figure("p99 of a report at %d ×".formatted(times), "ms", reportNow, Goal.atMost(50)));
    }
    results.add(figure("events that came in by the stream", "/s", cameIn, Goal.none()));
    var events = Filling.applied(bed);
    var seconds = Projection.seconds(() -> Projection.rebuild(bed));
    results.add(figure("events in all", "", List.of((double) events), Goal.none()));
    results.add(figure("rebuild of all of them", "s", List.of(seconds), Goal.none()));
    return results;
  }

  /**
   * @return of each portion, how many events a second
   */
  private List<Double> bring(Bed bed, Rounds rounds, int from, int to) throws Exception {
    var size = 320;
    var cameIn = new ArrayList<Double>();
    for (int at = from; at < to; at += size) {
      var some = Filling.COUNTRY.partnerships(at, Math.min(to, at + size));
      var perSecond = Filling.bring(bed, some);
      cameIn.add(perSecond);
      rounds.say("%s: %d events came in at %.0f a second", name(), some.size(), perSecond);
    }
    try (var connection = bed.database(Service.REPORTING);
        var analyse = connection.createStatement()) {
      // As autovacuum does in time.
      analyse.execute("analyze");
    }
    return cameIn;
  }

  private Wrk asking(Bed bed, List<Told> events, String path) throws Exception {
    return new Wrk(bed.ports().url(Service.REPORTING), CLIENTS, Filling.asking(bed, events, path));
  }

  private List<Double> repeat(Rounds rounds, Wrk load) throws Exception {
    var values = new ArrayList<Double>();
    for (int round = 0; round < rounds.pace().rounds(); round++) {
      values.add(load.over(Duration.ofSeconds(4)).get(Reading.P99));
    }
    return values;
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
