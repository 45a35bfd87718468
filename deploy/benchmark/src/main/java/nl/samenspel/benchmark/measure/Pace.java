package nl.samenspel.benchmark.measure;

import java.time.Duration;

/**
 * How long is measured.
 *
 * @param warmUp of each side, before its first round
 * @param rounds of each side
 */
public record Pace(String name, Duration warmUp, int rounds, Duration round) {

  /** To see whether something changed much. */
  public static final Pace QUICK =
      new Pace("quick", Duration.ofSeconds(6), 3, Duration.ofSeconds(4));

  /** To publish. */
  public static final Pace FULL =
      new Pace("full", Duration.ofSeconds(20), 7, Duration.ofSeconds(8));

  /** Of a contest of two, without what prepares it. */
  Duration ofTwo() {
    return warmUp.plus(round.multipliedBy(rounds)).multipliedBy(2);
  }
}
