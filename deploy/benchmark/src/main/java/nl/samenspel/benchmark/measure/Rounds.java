package nl.samenspel.benchmark.measure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Measures the sides of a contest in turn. */
public final class Rounds {
  private static final double FASTER = 1.05;

  private final Pace pace;
  private final Progress progress;

  public Rounds(Pace pace, Progress progress) {
    this.pace = pace;
    this.progress = progress;
  }

  public Pace pace() {
    return pace;
  }

  public void say(String what, Object... arguments) {
    progress.say(what, arguments);
  }

  public List<Result> of(String row, Contest contest) throws Exception {
    for (var side : contest.sides()) {
      progress.say("%s: warming up, %s", row, side.name());
      warmUp(side.measured());
    }
    Map<Side, List<Reading>> readings = new HashMap<>();
    for (int round = 1; round <= pace.rounds(); round++) {
      for (var side : inTurn(contest.sides(), round)) {
        progress.say("%s: round %d of %d, %s", row, round, pace.rounds(), side.name());
        var reading = side.measured().over(pace.round());
        readings.computeIfAbsent(side, any -> new ArrayList<>()).add(reading);
      }
    }
    return contest.comparisons().stream()
        .map(
            comparison ->
                new Result(
                    row,
                    comparison,
                    values(readings.get(comparison.ours()), comparison.figure()),
                    comparison
                        .theirs()
                        .map(side -> values(readings.get(side), comparison.figure()))
                        .orElse(List.of())))
        .toList();
  }

  /**
   * Until it no longer gets faster, twice over: a JVM compiles what it does while it does it, and
   * has little time for that while it works.
   */
  private void warmUp(Side.Measured measured) throws Exception {
    var best = 0.0;
    var slower = 0;
    for (int time = 0; time < pace.warmUps() && slower < 2; time++) {
      var speed = measured.over(pace.warmUp()).speed();
      if (speed.isEmpty()) {
        return;
      }
      slower = speed.get() < best * FASTER ? slower + 1 : 0;
      best = Math.max(best, speed.get());
    }
  }

  /** Who goes first profits or suffers from it: each in turn. */
  private static List<Side> inTurn(List<Side> sides, int round) {
    var order = new ArrayList<>(sides);
    if (round % 2 == 0) {
      Collections.reverse(order);
    }
    return order;
  }

  private static List<Double> values(List<Reading> readings, String figure) {
    return readings.stream().map(reading -> reading.get(figure)).toList();
  }
}
