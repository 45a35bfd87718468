package nl.samenspel.assessment.instrument;

import nl.samenspel.chassis.problem.RuleViolation;

/** A version is retired once, and for good. */
class AlreadyRetired extends RuleViolation {

  private static final long serialVersionUID = 1L;

  AlreadyRetired() {
    super("instrument-already-retired");
  }
}
