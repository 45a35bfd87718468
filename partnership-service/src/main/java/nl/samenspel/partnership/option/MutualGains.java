package nl.samenspel.partnership.option;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The arithmetic of the mutual gains approach (Fisher and Ury, Getting to Yes; Susskind and
 * Cruikshank, Breaking the Impasse): options are weighed by what they bring each member, never by
 * who proposes them. Pure: values in, values out.
 */
final class MutualGains {

  private MutualGains() {}

  /**
   * Weighs options against each other.
   *
   * @param members who takes part at present
   * @param options for each option what it brings each organisation; what it brings others than the
   *     members does not count
   */
  static Map<UUID, Weighing> weigh(List<UUID> members, Map<UUID, Map<UUID, Integer>> options) {
    var weighings = new LinkedHashMap<UUID, Weighing>();
    options.forEach((option, gains) -> weighings.put(option, weigh(members, gains, options)));
    return weighings;
  }

  private static Weighing weigh(
      List<UUID> members, Map<UUID, Integer> gains, Map<UUID, Map<UUID, Integer>> options) {
    var missing = members.stream().filter(member -> !gains.containsKey(member)).toList();
    var known = members.stream().filter(gains::containsKey).map(gains::get).toList();
    var worseOff = members.stream().filter(member -> gains.getOrDefault(member, 0) < 0).toList();
    var dominatedBy =
        options.entrySet().stream()
            .filter(other -> dominates(members, other.getValue(), gains))
            .map(Map.Entry::getKey)
            .sorted()
            .toList();
    var surplus = known.stream().mapToInt(Integer::intValue).sum();
    var complete = missing.isEmpty();
    return new Weighing(
        complete && worseOff.isEmpty() && surplus > 0,
        worseOff,
        dominatedBy,
        complete && dominatedBy.isEmpty(),
        missing,
        surplus,
        complete && worseOff.isEmpty() && surplus > 0 ? evenness(known) : null);
  }

  /**
   * Whether one option is worse for nobody and better for somebody (Pareto). Options of which
   * something is not known are not compared.
   */
  static boolean dominates(
      Collection<UUID> members, Map<UUID, Integer> one, Map<UUID, Integer> other) {
    return one.keySet().containsAll(members)
        && other.keySet().containsAll(members)
        && members.stream().allMatch(member -> one.get(member) >= other.get(member))
        && members.stream().anyMatch(member -> one.get(member) > other.get(member));
  }

  /**
   * One minus the Gini coefficient, in four decimals. The coefficient is half the mean difference
   * between two members, as a share of the mean (Gini, Variabilità e mutabilità, 1912), corrected
   * by n ÷ (n − 1) so that it also reaches 1 in a small group (Deltas, The Small-Sample Bias of the
   * Gini Coefficient, Review of Economics and Statistics 85, 2003). That comes down to the sum of
   * the differences between all pairs, divided by n − 1 times the sum.
   *
   * @param gains none of them negative, at least one positive
   */
  static BigDecimal evenness(List<Integer> gains) {
    if (gains.size() == 1) {
      return BigDecimal.ONE;
    }
    var differences = 0;
    for (var one : gains) {
      for (var other : gains) {
        differences += Math.max(0, one - other);
      }
    }
    var whole = (gains.size() - 1) * gains.stream().mapToInt(Integer::intValue).sum();
    return BigDecimal.valueOf(whole - differences)
        .divide(BigDecimal.valueOf(whole), 4, RoundingMode.HALF_UP);
  }
}
