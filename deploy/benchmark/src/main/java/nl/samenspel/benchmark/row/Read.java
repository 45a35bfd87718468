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

/** Reading a partnership with its members, as one who may. */
final class Read implements Row {
  private static final int CLIENTS = 8;
  private static final int PARTNERSHIPS = 50;

  @Override
  public String name() {
    return "read";
  }

  @Override
  public String title() {
    return "read one partnership, signed in and authorised ÷ pgbench selecting the same row";
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
            pairs.stream().map(pair -> Request.get(pair.id(), pair.token())).toList());
    var sql =
        new Pgbench(
            bed,
            Service.PARTNERSHIP,
            CLIENTS,
            pairs.stream()
                .map(pair -> "select * from partnership where id = '%s';\n".formatted(pair.id()))
                .toList());
    var ours =
        new Side(
            "read over HTTP",
            time -> Costed.measure(bed, Service.PARTNERSHIP.title(), http::over, time));
    var theirs = new Side("select", sql::over);
    var contest =
        new Contest(
            List.of(ours, theirs),
            List.of(
                Comparison.ratio(
                    title(), Reading.PER_SECOND, "/s", ours, theirs, Goal.atLeast(0.2)),
                Comparison.figure("median", Reading.P50, "ms", ours, Goal.none()),
                Comparison.figure("p99", Reading.P99, "ms", ours, Goal.none()),
                Comparison.figure("CPU a read, service", Costed.SERVICE, "ms", ours, Goal.none()),
                Comparison.figure(
                    "CPU a read, PostgreSQL", Costed.DATABASE, "ms", ours, Goal.none())));
    return rounds.of(name(), contest);
  }
}
