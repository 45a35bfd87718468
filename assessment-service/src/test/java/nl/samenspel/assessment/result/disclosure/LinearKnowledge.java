package nl.samenspel.assessment.result.disclosure;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.samenspel.assessment.result.scoring.Fraction;

/**
 * What follows from a set of linear equations. An intruder writes down one equation for each
 * published figure and asks what else they determine (Gaussian elimination in exact fractions).
 */
public final class LinearKnowledge {

  /** Equations in echelon form, each without the pivots of the earlier ones. */
  private final Map<String, Equation> byPivot = new LinkedHashMap<>();

  /** Sum of the unknowns times their weights equals the value. */
  private record Equation(Map<String, Fraction> weights, Fraction value) {

    Equation without(String unknown, Equation used) {
      return weights.containsKey(unknown)
          ? minus(used, weights.get(unknown).dividedBy(used.weights.get(unknown)))
          : this;
    }

    Equation minus(Equation other, Fraction times) {
      var left = new LinkedHashMap<>(weights);
      other.weights.forEach(
          (unknown, weight) ->
              left.merge(unknown, weight.times(times), (mine, its) -> mine.minus(its)));
      other.weights.forEach(
          (unknown, weight) -> {
            if (!weights.containsKey(unknown)) {
              left.put(unknown, Fraction.ZERO.minus(weight.times(times)));
            }
          });
      left.values().removeIf(Fraction.ZERO::equals);
      return new Equation(left, value.minus(other.value.times(times)));
    }
  }

  /** Adds what a published figure says. */
  public void learn(Map<String, Fraction> weights, Fraction value) {
    var standing = new LinkedHashMap<>(weights);
    standing.values().removeIf(Fraction.ZERO::equals);
    var left = reduce(new Equation(standing, value));
    left.weights.keySet().stream()
        .min(Comparator.naturalOrder())
        .ifPresent(
            pivot -> {
              var weight = left.weights.get(pivot);
              var inverse = new Fraction(weight.denominator(), weight.numerator());
              byPivot.put(
                  pivot,
                  new Equation(
                      left.weights.entrySet().stream()
                          .collect(
                              Collectors.toMap(
                                  Map.Entry::getKey, each -> each.getValue().times(inverse))),
                      left.value.times(inverse)));
            });
  }

  /** The value of a weighted sum of unknowns, where the equations determine it. */
  public Optional<Fraction> derive(Map<String, Fraction> weights) {
    var left = reduce(new Equation(weights, Fraction.ZERO));
    return left.weights.isEmpty() ? Optional.of(Fraction.ZERO.minus(left.value)) : Optional.empty();
  }

  /**
   * Whether anything at all follows in which only these unknowns stand: not just their sum, but
   * whatever multiples of them.
   */
  public boolean speaksOf(Set<String> few) {
    var left = new ArrayList<>(byPivot.values());
    for (var others = otherThan(few, left); others.isPresent(); others = otherThan(few, left)) {
      var unknown = others.get();
      var used = left.stream().filter(each -> each.weights.containsKey(unknown)).findFirst();
      left.remove(used.orElseThrow());
      left.replaceAll(each -> each.without(unknown, used.get()));
    }
    return left.stream().anyMatch(each -> !each.weights.isEmpty());
  }

  private static Optional<String> otherThan(Set<String> few, List<Equation> equations) {
    return equations.stream()
        .flatMap(each -> each.weights.keySet().stream())
        .filter(unknown -> !few.contains(unknown))
        .findFirst();
  }

  public static Map<String, Fraction> sumOf(List<String> unknowns) {
    return unknowns.stream().collect(Collectors.toMap(each -> each, each -> Fraction.of(1)));
  }

  private Equation reduce(Equation equation) {
    var left = equation;
    for (var known : new ArrayList<>(byPivot.entrySet())) {
      var weight = left.weights.get(known.getKey());
      if (weight != null && weight.numerator().compareTo(BigInteger.ZERO) != 0) {
        left = left.minus(known.getValue(), weight);
      }
    }
    return left;
  }
}
