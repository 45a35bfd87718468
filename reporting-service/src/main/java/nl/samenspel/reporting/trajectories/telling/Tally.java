package nl.samenspel.reporting.trajectories.telling;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

/**
 * What some trajectories come to.
 *
 * @param counts in the order of {@link Count}
 * @param cost what those have cost of which it is known, in euros
 */
public record Tally(List<Integer> counts, BigDecimal cost) {

  public static final Tally NONE = of(count -> 0, BigDecimal.ZERO);

  public static Tally of(ToIntFunction<Count> count, BigDecimal cost) {
    return new Tally(Arrays.stream(Count.values()).map(count::applyAsInt).toList(), cost);
  }

  public int of(Count count) {
    return counts.get(count.ordinal());
  }

  Tally plus(Tally other) {
    return new Tally(
        IntStream.range(0, counts.size())
            .mapToObj(i -> counts.get(i) + other.counts.get(i))
            .toList(),
        cost.add(other.cost));
  }
}
