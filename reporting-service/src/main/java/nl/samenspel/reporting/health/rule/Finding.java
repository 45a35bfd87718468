package nl.samenspel.reporting.health.rule;

import java.time.LocalDate;
import nl.samenspel.chassis.problem.Text;

/**
 * What a rule has to say.
 *
 * @param rule its code
 * @param since the day from which it has it to say
 * @param evidence what was seen; the same as long as the rule says the same
 */
public record Finding(String rule, Severity severity, LocalDate since, Text evidence) {

  static Finding of(String rule, Severity severity, LocalDate since, Object... evidence) {
    return new Finding(rule, severity, since, Text.of("health." + rule + ".evidence", evidence));
  }

  static Finding variant(
      String rule, String variant, Severity severity, LocalDate since, Object... evidence) {
    return new Finding(
        rule, severity, since, Text.of("health." + rule + ".evidence." + variant, evidence));
  }

  /** What to do about it. */
  public Text advice() {
    return adviceOf(rule);
  }

  public static Text adviceOf(String rule) {
    return Text.of("health." + rule + ".advice");
  }
}
