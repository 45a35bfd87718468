package nl.samenspel.reporting.trajectories.telling;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/**
 * What follows from sums that are told. An intruder adds them up and takes them off each other in
 * every way; of interest are the ways that come to a number of people: each kind of people counted
 * once or not at all.
 *
 * <p>Gaussian elimination modulo a prime that is far larger than any weight, so that nothing is
 * rounded.
 */
final class Following {

  private static final long PRIME = 2_147_483_647L;

  /** So many steps are looked for; nearly all that can be found is found in the first few. */
  private static final int MOST_STEPS = 5_000;

  private int steps;
  private final int[] people;
  private final List<long[]> rows = new ArrayList<>();
  private final List<Integer> pivots = new ArrayList<>();

  /**
   * @param people how many there are of each kind
   */
  Following(int[] people) {
    this.people = people.clone();
  }

  /** A sum is told. */
  void learn(long[] weights) {
    var row = weights.clone();
    for (int i = 0; i < rows.size(); i++) {
      takeOff(row, rows.get(i), row[pivots.get(i)]);
    }
    int pivot = 0;
    while (pivot < row.length && row[pivot] == 0) {
      pivot++;
    }
    if (pivot == row.length) {
      return;
    }
    var inverse = power(row[pivot], PRIME - 2);
    for (int j = 0; j < row.length; j++) {
      row[j] = row[j] * inverse % PRIME;
    }
    for (var each : rows) {
      takeOff(each, row, each[pivot]);
    }
    rows.add(row);
    pivots.add(pivot);
  }

  /**
   * The kinds of which the number of people follows, when that is at least one and under a limit.
   */
  Optional<List<Integer>> fewerThan(int limit) {
    var columns = new LinkedHashMap<List<Long>, List<Integer>>();
    for (int j = 0; j < people.length; j++) {
      int column = j;
      var weights = rows.stream().map(row -> row[column]).toList();
      columns.computeIfAbsent(weights, any -> new ArrayList<>()).add(j);
    }
    var decidedBy = new ArrayList<List<List<Long>>>();
    rows.forEach(row -> decidedBy.add(new ArrayList<>()));
    columns
        .keySet()
        .forEach(
            column -> {
              int last = column.size() - 1;
              while (last >= 0 && column.get(last) == 0) {
                last--;
              }
              if (last >= 0) {
                decidedBy.get(last).add(column);
              }
            });
    return search(new int[rows.size()], 0, new ArrayList<>(), 0, limit, columns, decidedBy);
  }

  private Optional<List<Integer>> search(
      int[] chosen,
      int depth,
      List<Integer> kinds,
      int count,
      int limit,
      LinkedHashMap<List<Long>, List<Integer>> columns,
      List<List<List<Long>>> decidedBy) {
    if (++steps > MOST_STEPS) {
      return Optional.empty();
    }
    if (depth == chosen.length) {
      return count > 0 ? Optional.of(List.copyOf(kinds)) : Optional.empty();
    }
    for (int choice = 0; choice <= 1; choice++) {
      chosen[depth] = choice;
      var more = new ArrayList<>(kinds);
      int together = count;
      boolean possible = true;
      for (var column : decidedBy.get(depth)) {
        long value = 0;
        for (int i = 0; i <= depth; i++) {
          value += chosen[i] * column.get(i);
        }
        value %= PRIME;
        possible &= value <= 1;
        if (value == 1) {
          more.addAll(columns.get(column));
          together += columns.get(column).stream().mapToInt(kind -> people[kind]).sum();
        }
      }
      if (possible && together < limit) {
        var found = search(chosen, depth + 1, more, together, limit, columns, decidedBy);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  private static void takeOff(long[] from, long[] row, long times) {
    if (times != 0) {
      Arrays.setAll(from, j -> Math.floorMod(from[j] - times * row[j] % PRIME, PRIME));
    }
  }

  private static long power(long base, long exponent) {
    long result = 1;
    for (long left = exponent, square = base; left > 0; left /= 2) {
      result = left % 2 == 1 ? result * square % PRIME : result;
      square = square * square % PRIME;
    }
    return result;
  }
}
