package nl.samenspel.benchmark.measure;

import java.util.Arrays;
import java.util.List;

/** What a handful of values comes to. The median, as one round in trouble says nothing. */
public record Statistics(double median, double least, double most) {

  public static Statistics of(List<Double> values) {
    if (values.isEmpty()) {
      throw new IllegalArgumentException("Nothing was measured");
    }
    var sorted = values.stream().sorted().toList();
    var middle = sorted.size() / 2;
    var median =
        sorted.size() % 2 == 1
            ? sorted.get(middle)
            : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    return new Statistics(median, sorted.get(0), sorted.get(sorted.size() - 1));
  }

  /**
   * The value that {@code share} of them do not exceed, by nearest rank.
   *
   * @param share between 0 and 1
   */
  public static double percentile(double[] values, double share) {
    var sorted = values.clone();
    Arrays.sort(sorted);
    var rank = (int) Math.ceil(share * sorted.length);
    return sorted[Math.max(0, rank - 1)];
  }
}
