package nl.samenspel.reporting.trajectories.telling;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * From which lots a figure is taken.
 *
 * @param costed only from those of which the cost of enough trajectories is known
 */
record Ground(Split split, boolean costed) {

  static final Ground COST = new Ground(Split.COURSE, true);

  static final List<Ground> ALL =
      Stream.concat(Arrays.stream(Split.values()).map(Ground::of), Stream.of(COST)).toList();

  static Ground of(Split split) {
    return new Ground(split, false);
  }

  boolean holds(Tally lot) {
    return !costed || lot.of(Count.COSTED) >= Split.FEWEST;
  }
}
