package nl.samenspel.benchmark.row;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
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

/**
 * A request to the partnership service, put beside what it comes down to in PostgreSQL.
 *
 * @param atLeast how fast it is to be, where 1 is as fast as the statements alone
 */
record OneRequest(
    String name,
    String title,
    double atLeast,
    Function<Pair, Request> request,
    Function<Pair, String> statements)
    implements Row {

  /** Reading a partnership with its members, as one who may. */
  static final Row READ =
      new OneRequest(
          "read",
          "read one partnership, signed in and authorised ÷ pgbench selecting the same row",
          0.2,
          Pair::read,
          pair -> "select * from partnership where id = '%s';\n".formatted(pair.id()));

  /** Logging a complaint: what is recorded of it, its history and its event, in one transaction. */
  static final Row WRITE =
      new OneRequest(
          "write",
          "log a complaint ÷ pgbench running the same statements",
          0.5,
          Pair::complain,
          OneRequest::complaint);

  private static final int PARTNERSHIPS = 50;

  @Override
  public Optional<String> lacks() {
    return Stream.of(Wrk.lacking(), Pgbench.lacking()).flatMap(Optional::stream).findFirst();
  }

  @Override
  public List<Result> measure(Bed bed, Rounds rounds) throws Exception {
    bed.run(Service.PARTNERSHIP);
    var pairs = Pair.make(bed, PARTNERSHIPS);
    var sql =
        new Pgbench(
            bed, Service.PARTNERSHIP, Costed.CLIENTS, pairs.stream().map(statements).toList());
    var ours = Costed.requests(bed, name + " over HTTP", pairs.stream().map(request).toList());
    var theirs = new Side("the same in SQL", sql::over);
    var each = "CPU a " + name;
    var contest =
        new Contest(
            List.of(ours, theirs),
            List.of(
                Comparison.ratio(
                    title, Reading.PER_SECOND, "/s", ours, theirs, Goal.atLeast(atLeast)),
                Comparison.figure("median", Reading.P50, "ms", ours, Goal.none()),
                Comparison.figure("p99", Reading.P99, "ms", ours, Goal.none()),
                Comparison.figure(each + ", service", Costed.SERVICE, "ms", ours, Goal.none()),
                Comparison.figure(
                    each + ", PostgreSQL", Costed.DATABASE, "ms", ours, Goal.none())));
    return rounds.of(name, contest);
  }

  /** What the service runs for it, with the same values; seen in PostgreSQL's log. */
  private static String complaint(Pair pair) {
    return Scripts.read("write.sql")
        .replace("{partnership}", pair.id().toString())
        .replace("{lead}", pair.lead().toString())
        .replace("{partner}", pair.partner().toString());
  }
}
