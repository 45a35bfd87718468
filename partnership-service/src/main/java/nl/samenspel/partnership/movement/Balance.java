package nl.samenspel.partnership.movement;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.samenspel.partnership.partnership.Phase;

/**
 * How deepening and progress compare in a number of activities. Pure: activities in, balance out;
 * the order in which they are told makes no difference but to the order of the evidence.
 *
 * @param deepening the activities that deepened, the first day first
 * @param progress the activities that brought progress, the first day first
 */
record Balance(List<UUID> deepening, List<UUID> progress) {

  private static final int DECIMALS = 4;

  static Balance of(List<Deed> deeds) {
    return new Balance(of(deeds, Movement.DEEPENING), of(deeds, Movement.PROGRESS));
  }

  /** Of each phase, also of those in which nothing was done yet. */
  static Map<Phase, Balance> perPhase(List<Deed> deeds) {
    var balances = new EnumMap<Phase, Balance>(Phase.class);
    for (var phase : Phase.values()) {
      balances.put(phase, of(deeds.stream().filter(deed -> deed.phase() == phase).toList()));
    }
    return balances;
  }

  /** Of each quarter in which something was done, the first one first. */
  static Map<Quarter, Balance> perQuarter(List<Deed> deeds) {
    return deeds.stream()
        .collect(
            Collectors.groupingBy(
                deed -> Quarter.of(deed.on()),
                TreeMap::new,
                Collectors.collectingAndThen(Collectors.toList(), Balance::of)));
  }

  /**
   * Which movement takes over, where one does: it has more than the share that it may have of
   * activities that are enough to tell.
   */
  Optional<Movement> takingOver(BigDecimal largestShare, int fewestActivities) {
    if (total() < fewestActivities) {
      return Optional.empty();
    }
    var bound = largestShare.multiply(BigDecimal.valueOf(total()));
    for (var movement : Movement.values()) {
      if (BigDecimal.valueOf(of(movement).size()).compareTo(bound) > 0) {
        return Optional.of(movement);
      }
    }
    return Optional.empty();
  }

  /** The share of a movement in four decimals, where there is anything to share. */
  Optional<BigDecimal> share(Movement movement) {
    return total() == 0
        ? Optional.empty()
        : Optional.of(
            BigDecimal.valueOf(of(movement).size())
                .divide(BigDecimal.valueOf(total()), DECIMALS, RoundingMode.HALF_UP));
  }

  List<UUID> of(Movement movement) {
    return movement == Movement.DEEPENING ? deepening : progress;
  }

  int total() {
    return deepening.size() + progress.size();
  }

  private static List<UUID> of(List<Deed> deeds, Movement movement) {
    return deeds.stream().filter(deed -> deed.movement() == movement).map(Deed::activity).toList();
  }
}
