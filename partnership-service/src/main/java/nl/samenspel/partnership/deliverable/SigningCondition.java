package nl.samenspel.partnership.deliverable;

import nl.samenspel.chassis.problem.RuleViolation;

/**
 * What has to hold before an organisation signs. A feature that has something to say about it
 * offers a bean of this kind, and is asked from then on.
 */
public interface SigningCondition {

  /**
   * Lets the signature pass, or refuses.
   *
   * @throws RuleViolation when it does not hold; says what would make it
   */
  void check(Signing signing);
}
