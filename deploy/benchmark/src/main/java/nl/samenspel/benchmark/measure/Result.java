package nl.samenspel.benchmark.measure;

import java.util.List;
import java.util.stream.IntStream;

/**
 * What a comparison came to.
 *
 * @param ours in each round
 * @param theirs in each round; empty where there is no other side
 */
public record Result(String row, Comparison comparison, List<Double> ours, List<Double> theirs) {

  /** What the goal is about: the ratios of the rounds, or the figures themselves. */
  public Statistics judged() {
    return Statistics.of(theirs.isEmpty() ? ours : ratios());
  }

  public boolean isMet() {
    return comparison.goal().isMetBy(judged().median());
  }

  /** Each of what was measured side by side, so that what troubles the machine troubles both. */
  private List<Double> ratios() {
    return IntStream.range(0, ours.size()).mapToObj(i -> ours.get(i) / theirs.get(i)).toList();
  }
}
