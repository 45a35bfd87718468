package nl.samenspel.assessment.assessment;

/** Why an assessment is held. */
public enum Reason {
  MANUAL,
  PHASE_COMPLETED,
  COMPLAINT_LOGGED,
  RECOVERY_VERIFICATION,
  REVIEW
}
