package nl.samenspel.assessment.profile;

import nl.samenspel.chassis.problem.RuleViolation;

/** Profiles belong with preferences. */
class NoProfiles extends RuleViolation {

  private static final long serialVersionUID = 1L;

  NoProfiles(String instrument) {
    super("no-profiles", instrument);
  }
}
