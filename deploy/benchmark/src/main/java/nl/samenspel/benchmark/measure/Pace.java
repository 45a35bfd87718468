package nl.samenspel.benchmark.measure;

import java.time.Duration;

/**
 * How long is measured.
 *
 * @param warmUp one time of each side, before its first round
 * @param warmUps how often at most; fewer when it no longer gets faster
 * @param rounds of each side
 */
public record Pace(String name, Duration warmUp, int warmUps, int rounds, Duration round) {

  /** To see whether something changed much. */
  public static final Pace QUICK =
      new Pace("quick", Duration.ofSeconds(5), 5, 3, Duration.ofSeconds(4));

  /** To publish. */
  public static final Pace FULL =
      new Pace("full", Duration.ofSeconds(15), 8, 7, Duration.ofSeconds(8));

  /** Of a contest of two, without what prepares it: as long as one of them needs to warm up. */
  Duration ofTwo() {
    return warmUp.multipliedBy(warmUps + 2L).plus(round.multipliedBy(2L * rounds));
  }
}
