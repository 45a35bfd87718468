package nl.samenspel.assessment.assessment;

import java.util.UUID;

/**
 * What gives rise to an assessment.
 *
 * @param complaint the complaint after which trust is measured, or null
 * @param recovery the recovery whose effect on trust is measured, or null
 * @param phase the phase that is looked back on, or null
 * @param cycle the cycle of that phase, or null
 */
record Occasion(Reason reason, UUID complaint, UUID recovery, String phase, Integer cycle) {

  static final Occasion BY_HAND = new Occasion(Reason.MANUAL, null, null, null, null);

  /** The rhythm in which the partnership looks back on itself. */
  static final Occasion REVIEW = new Occasion(Reason.REVIEW, null, null, null, null);

  static Occasion complaint(UUID complaint) {
    return new Occasion(Reason.COMPLAINT_LOGGED, complaint, null, null, null);
  }

  static Occasion phase(String phase, Integer cycle) {
    return new Occasion(Reason.PHASE_COMPLETED, null, null, phase, cycle);
  }

  static Occasion recovery(UUID recovery) {
    return new Occasion(Reason.RECOVERY_VERIFICATION, null, recovery, null, null);
  }
}
