package nl.samenspel.benchmark.row;

import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import nl.samenspel.local.Jdk;
import nl.samenspel.local.Parts;
import nl.samenspel.local.home.Service;
import nl.samenspel.local.home.SigningKey;
import nl.samenspel.local.process.Part;
import nl.samenspel.local.token.Tokens;

/** What a read costs above what Quarkus and the token cost anyway. */
final class Constant implements Row {
  private static final int PARTNERSHIPS = 50;
  private static final int PORT = 8084;

  @Override
  public String name() {
    return "constant";
  }

  @Override
  public String title() {
    return "read one partnership ÷ a Quarkus endpoint that answers a constant behind the same"
        + " token";
  }

  @Override
  public Optional<String> lacks() {
    return Wrk.lacking();
  }

  @Override
  public List<Result> measure(Bed bed, Rounds rounds) throws Exception {
    bed.run(Service.PARTNERSHIP);
    var port = PORT + bed.ports().offset();
    bed.runBeside(constant(bed, port));
    var pairs = Pair.make(bed, PARTNERSHIPS);
    var ours = Costed.requests(bed, "read over HTTP", pairs.stream().map(Pair::read).toList());
    var theirs =
        Costed.requests(
            bed,
            "constant",
            "constant",
            "http://127.0.0.1:" + port,
            pairs.stream().map(pair -> Request.get("/constant", pair.asPartner())).toList());
    return rounds.of(
        name(),
        new Contest(
            List.of(ours, theirs),
            List.of(
                Comparison.ratio(
                    title(), Reading.PER_SECOND, "/s", ours, theirs, Goal.atLeast(0.6)),
                Comparison.ratio(
                    "CPU of the service", Costed.SERVICE, "ms", ours, theirs, Goal.none()))));
  }

  private static Part constant(Bed bed, int port) {
    var home = bed.home();
    var runner =
        home.project().resolve("deploy/benchmark/constant/target/quarkus-app/quarkus-run.jar");
    return new Part(
        "constant",
        Parts.packaged(home, Jdk.newest(), runner, List.of()),
        Map.of(
            "QUARKUS_HTTP_PORT",
            String.valueOf(port),
            "QUARKUS_OIDC_PUBLIC_KEY",
            SigningKey.of(home).toVerifyWith(),
            "QUARKUS_OIDC_TOKEN_ISSUER",
            Tokens.ISSUER),
        // Nobody is let in without a token, and to be told so is a sign of life.
        () -> Answering.with(401, "http://127.0.0.1:%d/constant".formatted(port)));
  }
}
