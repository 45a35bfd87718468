package nl.samenspel.benchmark.row;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
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
 * Requests to the partnership service, put beside what they come down to in PostgreSQL.
 *
 * @param atLeast how fast they are to be, where 1 is as fast as the statements alone
 * @param pairs the partnerships of a load, asked for before each
 * @param requests about one of them, in this order over and over
 * @param transactions for each of the requests what the service runs for it
 */
record AgainstPgbench(
    String name,
    String title,
    double atLeast,
    Function<Bed, Supplier<List<Pair>>> pairs,
    Function<Pair, List<Request>> requests,
    List<String> transactions)
    implements Row {

  /** Reading a partnership with its members, as one who may. */
  static final Row READ =
      new AgainstPgbench(
          "read",
          "read one partnership, signed in and authorised ÷ pgbench selecting the same row",
          0.2,
          AgainstPgbench::theSame,
          pair -> List.of(pair.read()),
          List.of("select * from partnership where id = :partnership;\n"));

  /** Logging a complaint: what is recorded of it, its history and its event, in one transaction. */
  static final Row WRITE =
      new AgainstPgbench(
          "write",
          "log a complaint ÷ pgbench running the same statements",
          0.5,
          AgainstPgbench::theSame,
          pair -> List.of(pair.complain()),
          List.of(Transactions.complain()));

  /** Completing a phase; to complete it again, one has to return to it. */
  static final Row COMPLETE =
      new AgainstPgbench(
          "complete",
          "complete a phase and return to it, in turn ÷ pgbench running the same statements",
          0.5,
          AgainstPgbench::newOnes,
          Pair::completeAndReturn,
          List.of(Transactions.complete(), Transactions.goBack()));

  private static final int PARTNERSHIPS = 50;

  @Override
  public Optional<String> lacks() {
    return Stream.of(Wrk.lacking(), Pgbench.lacking()).flatMap(Optional::stream).findFirst();
  }

  @Override
  public List<Result> measure(Bed bed, Rounds rounds) throws Exception {
    bed.run(Service.PARTNERSHIP);
    var those = pairs.apply(bed);
    var sql =
        new Pgbench(
            bed,
            Service.PARTNERSHIP,
            Costed.CLIENTS,
            Transactions.eachAbout(those.get().subList(0, Costed.CLIENTS)),
            transactions);
    var theirs = new Side("the same in SQL", sql::over);
    var ours =
        Costed.sequences(
            bed, name + " over HTTP", () -> those.get().stream().map(requests).toList());
    var contest =
        new Contest(
            List.of(ours, theirs),
            List.of(
                Comparison.ratio(
                    title, Reading.PER_SECOND, "/s", ours, theirs, Goal.atLeast(atLeast)),
                Comparison.figure("median", Reading.P50, "ms", ours, Goal.none()),
                Comparison.figure("p99", Reading.P99, "ms", ours, Goal.none()),
                Comparison.figure(
                    "CPU a request, service", Costed.SERVICE, "ms", ours, Goal.none()),
                Comparison.figure(
                    "CPU a request, PostgreSQL", Costed.DATABASE, "ms", ours, Goal.none())));
    return rounds.of(name, contest);
  }

  /** For a load after which the next one can do the same. */
  private static Supplier<List<Pair>> theSame(Bed bed) {
    var made = Pair.make(bed, PARTNERSHIPS);
    return () -> made;
  }

  /** For a load that can begin in one place only and leaves off anywhere. */
  private static Supplier<List<Pair>> newOnes(Bed bed) {
    return () -> Pair.explored(bed, PARTNERSHIPS);
  }
}
