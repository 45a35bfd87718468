package nl.samenspel.assessment.assessment;

import nl.samenspel.chassis.problem.RuleViolation;

/**
 * The same questions to the same people at the same time: that asks too much of them, and the
 * difference between the two results could tell what one person answered.
 */
class Overlap extends RuleViolation {

  private static final long serialVersionUID = 1L;

  Overlap(Assessment other) {
    super("assessment-overlaps", other.opensOn(), other.closesOn());
    with("assessment", other.id());
  }
}
