package nl.samenspel.assessment.assessment;

/** How far an assessment is; it only ever moves on. */
public enum AssessmentState {
  SCHEDULED,
  OPEN,
  CLOSED
}
