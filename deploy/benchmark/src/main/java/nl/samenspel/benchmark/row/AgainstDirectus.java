package nl.samenspel.benchmark.row;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.samenspel.benchmark.bed.Bed;
import nl.samenspel.benchmark.load.Request;
import nl.samenspel.benchmark.load.Wrk;
import nl.samenspel.benchmark.measure.Comparison;
import nl.samenspel.benchmark.measure.Contest;
import nl.samenspel.benchmark.measure.Goal;
import nl.samenspel.benchmark.measure.Reading;
import nl.samenspel.benchmark.measure.Result;
import nl.samenspel.benchmark.measure.Rounds;
import nl.samenspel.benchmark.measure.Row;
import nl.samenspel.local.home.Service;

/**
 * A read and a write put beside the same with Directus, which one who does not want to build a
 * service would take: tables with an interface, users, permissions and a history. It has no domain
 * rules and publishes no events, so that it does less.
 */
final class AgainstDirectus implements Row {
  private static final int PARTNERSHIPS = 50;
  private static final double GOAL = 15;

  @Override
  public String name() {
    return "directus";
  }

  @Override
  public String title() {
    return "processor time of an authorised read and of a write ÷ the same with Directus";
  }

  @Override
  public Optional<String> lacks() {
    return Stream.of(Wrk.lacking(), Directus.lacking()).flatMap(Optional::stream).findFirst();
  }

  @Override
  public List<Result> measure(Bed bed, Rounds rounds) throws Exception {
    bed.run(Service.PARTNERSHIP);
    var pairs = Pair.make(bed, PARTNERSHIPS);
    var directus = Directus.runBeside(bed);
    directus.fill(pairs);
    var results = new ArrayList<Result>();
    results.addAll(
        compare(
            "read",
            bed,
            pairs.stream().map(Pair::read).toList(),
            directus,
            pairs.stream().map(directus::read).toList(),
            rounds));
    results.addAll(
        compare(
            "write",
            bed,
            pairs.stream().map(Pair::complain).toList(),
            directus,
            pairs.stream().map(directus::complain).toList(),
            rounds));
    return results;
  }

  private List<Result> compare(
      String what,
      Bed bed,
      List<Request> asked,
      Directus directus,
      List<Request> askedOfDirectus,
      Rounds rounds)
      throws Exception {
    var ours = Costed.requests(bed, what + " over HTTP", asked);
    var theirs =
        Costed.requests(
            bed, what + " with Directus", Directus.NAME, directus.address(), askedOfDirectus);
    // Per second of processor time rather than the time for each: the more the better, as the goal.
    return rounds.of(
        name(),
        new Contest(
            List.of(ours, theirs),
            List.of(
                Comparison.ratio(
                    what + "s for a second of CPU, service and PostgreSQL",
                    Costed.PER_CPU_SECOND,
                    "/s",
                    ours,
                    theirs,
                    Goal.atLeast(GOAL)),
                Comparison.ratio(
                    what + "s for a second of CPU, service alone",
                    Costed.PER_SERVICE_SECOND,
                    "/s",
                    ours,
                    theirs,
                    Goal.none()),
                Comparison.ratio(
                    "CPU a " + what + ", PostgreSQL",
                    Costed.DATABASE,
                    "ms",
                    ours,
                    theirs,
                    Goal.none()),
                Comparison.ratio(
                    what + ", throughput", Reading.PER_SECOND, "/s", ours, theirs, Goal.none()))));
  }
}
