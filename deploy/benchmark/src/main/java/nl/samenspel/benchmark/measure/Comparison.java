package nl.samenspel.benchmark.measure;

import java.util.Optional;

/**
 * What is read from the rounds: a figure of one side, or how it relates to the same figure of
 * another.
 *
 * @param what it says, for who reads the table
 * @param figure its name in the readings
 * @param theirs the side that it is divided by; empty for a figure that stands by itself
 */
public record Comparison(
    String what, String figure, String unit, Side ours, Optional<Side> theirs, Goal goal) {

  public static Comparison ratio(
      String what, String figure, String unit, Side ours, Side theirs, Goal goal) {
    return new Comparison(what, figure, unit, ours, Optional.of(theirs), goal);
  }

  public static Comparison figure(String what, String figure, String unit, Side ours, Goal goal) {
    return new Comparison(what, figure, unit, ours, Optional.empty(), goal);
  }
}
