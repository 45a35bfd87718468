package nl.samenspel.benchmark.row;

import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import nl.samenspel.benchmark.bed.Bed;
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

/** From the start of a service's process until it is ready, and what it holds under load. */
final class Start implements Row {
  private static final Duration PATIENCE = Duration.ofMinutes(1);

  @Override
  public String name() {
    return "start";
  }

  @Override
  public String title() {
    return "start to ready of a service; resident memory under load";
  }

  @Override
  public Optional<String> lacks() {
    return Wrk.lacking();
  }

  @Override
  public List<Result> measure(Bed bed, Rounds rounds) throws Exception {
    bed.run(Service.PARTNERSHIP);
    var pairs = Pair.make(bed, 20);
    var load =
        Wrk.inAnyOrder(
            bed.ports().url(Service.PARTNERSHIP), 8, pairs.stream().map(Pair::complain).toList());
    var started =
        new Side(
            "start, then write", time -> restart(bed).with("memory", underLoad(bed, load, time)));
    return rounds.of(
        name(),
        new Contest(
            List.of(started),
            List.of(
                Comparison.figure(
                    "start to ready, partnership-service", "seconds", "s", started, Goal.atMost(3)),
                Comparison.figure(
                    "resident memory under load", "memory", "MB", started, Goal.atMost(300)))));
  }

  /** Ends the service; the suite starts it again. */
  private static Reading restart(Bed bed) throws Exception {
    var pid = bed.usage(Service.PARTNERSHIP.title()).pid();
    var process = ProcessHandle.of(pid).orElseThrow();
    process.destroyForcibly();
    process.onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
    var end = System.nanoTime() + PATIENCE.toNanos();
    while (!isReady(bed)) {
      if (System.nanoTime() > end) {
        throw new IllegalStateException("Not ready within " + PATIENCE);
      }
      TimeUnit.MILLISECONDS.sleep(5);
    }
    var ready = System.currentTimeMillis();
    var started =
        ProcessHandle.of(bed.usage(Service.PARTNERSHIP.title()).pid())
            .orElseThrow()
            .info()
            .startInstant()
            .orElseThrow();
    return Reading.of("seconds", (ready - started.toEpochMilli()) / 1e3);
  }

  private static double underLoad(Bed bed, Wrk load, Duration time) throws Exception {
    load.over(time);
    return bed.usage(Service.PARTNERSHIP.title()).residentMegabytes();
  }

  private static boolean isReady(Bed bed) {
    return Files.exists(bed.home().pid(Service.PARTNERSHIP.title()))
        && Answering.with(200, bed.ports().url(Service.PARTNERSHIP) + "/q/health/ready");
  }
}
