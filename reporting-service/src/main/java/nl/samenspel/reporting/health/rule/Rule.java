package nl.samenspel.reporting.health.rule;

import java.util.Optional;
import java.util.function.BiFunction;

/**
 * A rule with a name.
 *
 * @param code how it is called on the wire, in the texts and in the configuration
 */
public record Rule(String code, BiFunction<Facts, Thresholds, Optional<Finding>> judgement) {

  Optional<Finding> judge(Facts facts, Thresholds thresholds) {
    return judgement.apply(facts, thresholds);
  }
}
