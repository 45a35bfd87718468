package nl.samenspel.reporting.health.rule;

import nl.samenspel.chassis.problem.Text;

/**
 * What a rule has to say.
 *
 * @param rule its code
 * @param evidence what was seen
 * @param advice what to do about it
 */
public record Finding(String rule, Severity severity, Text evidence, Text advice) {

  static Finding of(String rule, Severity severity, Object... evidence) {
    return new Finding(
        rule,
        severity,
        Text.of("health." + rule + ".evidence", evidence),
        Text.of("health." + rule + ".advice"));
  }

  static Finding variant(String rule, String variant, Severity severity, Object... evidence) {
    return new Finding(
        rule,
        severity,
        Text.of("health." + rule + ".evidence." + variant, evidence),
        Text.of("health." + rule + ".advice"));
  }
}
