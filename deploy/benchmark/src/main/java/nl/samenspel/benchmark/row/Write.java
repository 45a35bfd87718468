package nl.samenspel.benchmark.row;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.samenspel.benchmark.bed.Bed;
import nl.samenspel.benchmark.load.Pgbench;
import nl.samenspel.benchmark.load.Request;
import nl.samenspel.benchmark.load.Wrk;
import nl.samenspel.benchmark.measure.Comparison;
import nl.samenspel.benchmark.measure.Contest;
import nl.samenspel.benchmark.measure.Goal;
import nl.samenspel.benchmark.measure.Reading;
import nl.samenspel.benchmark.measure.Result;
import nl.samenspel.benchmark.measure.Rounds;
import nl.samenspel.benchmark.measure.Row;
import nl.samenspel.benchmark.measure.Side;
import nl.samenspel.local.home.Service;

/** Logging a complaint: what is recorded of it, its history and its event, in one transaction. */
final class Write implements Row {
  private static final int CLIENTS = 8;
  private static final int PARTNERSHIPS = 50;

  @Override
  public String name() {
    return "write";
  }

  @Override
  public String title() {
    return "log a complaint ÷ pgbench running the same statements";
  }

  @Override
  public Optional<String> lacks() {
    return Stream.of(Wrk.lacking(), Pgbench.lacking()).flatMap(Optional::stream).findFirst();
  }

  @Override
  public List<Result> measure(Bed bed, Rounds rounds) throws Exception {
    bed.run(Service.PARTNERSHIP);
    var pairs = Pair.make(bed, PARTNERSHIPS);
    var http =
        new Wrk(
            bed.ports().url(Service.PARTNERSHIP),
            CLIENTS,
            pairs.stream().map(Write::request).toList());
    var sql =
        new Pgbench(
            bed, Service.PARTNERSHIP, CLIENTS, pairs.stream().map(Write::statements).toList());
    var ours =
        new Side(
            "complaint over HTTP",
            time -> Costed.measure(bed, Service.PARTNERSHIP.title(), http::over, time));
    var theirs = new Side("the same statements", sql::over);
    var contest =
        new Contest(
            List.of(ours, theirs),
            List.of(
                Comparison.ratio(
                    title(), Reading.PER_SECOND, "/s", ours, theirs, Goal.atLeast(0.5)),
                Comparison.figure("median", Reading.P50, "ms", ours, Goal.none()),
                Comparison.figure("p99", Reading.P99, "ms", ours, Goal.none()),
                Comparison.figure("CPU a write, service", Costed.SERVICE, "ms", ours, Goal.none()),
                Comparison.figure(
                    "CPU a write, PostgreSQL", Costed.DATABASE, "ms", ours, Goal.none())));
    return rounds.of(name(), contest);
  }

  static Request request(Pair pair) {
    return Request.post(
        "/v1/partnerships/" + pair.id() + "/complaints", pair.token(), pair.complaint());
  }

  /** What the service runs for it, with the same values; seen in PostgreSQL's log. */
  private static String statements(Pair pair) {
    return Scripts.read("write.sql")
        .replace("{partnership}", pair.id().toString())
        .replace("{lead}", pair.lead().toString())
        .replace("{partner}", pair.partner().toString());
  }
}
