package nl.samenspel.benchmark.measure;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What one side came to in one round.
 *
 * @param figures by name, such as {@code perSecond} or {@code p99}
 */
public record Reading(Map<String, Double> figures) {
  public static final String PER_SECOND = "perSecond";
  public static final String P50 = "p50";
  public static final String P99 = "p99";

  public static Reading of(String figure, double value) {
    return new Reading(Map.of(figure, value));
  }

  /**
   * @param millis how long each took
   */
  public static Reading percentiles(double[] millis) {
    return of(P50, Statistics.percentile(millis, 0.5))
        .with(P99, Statistics.percentile(millis, 0.99))
        .with("count", millis.length);
  }

  public Reading with(String figure, double value) {
    var more = new LinkedHashMap<>(figures);
    more.put(figure, value);
    return new Reading(more);
  }

  /** More is better; nothing when it has no figure that tells. */
  Optional<Double> speed() {
    return figures.containsKey(PER_SECOND)
        ? Optional.of(get(PER_SECOND))
        : Optional.ofNullable(figures.get(P50)).map(millis -> 1 / millis);
  }

  public double get(String figure) {
    var value = figures.get(figure);
    if (value == null) {
      throw new IllegalArgumentException("No " + figure + " among " + figures.keySet());
    }
    return value;
  }
}
