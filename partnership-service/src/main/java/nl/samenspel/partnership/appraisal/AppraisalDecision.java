package nl.samenspel.partnership.appraisal;

/** What a member decides about taking part. */
public enum AppraisalDecision {
  JOIN,
  DECLINE,

  /** Not now; the reason says until what is known or arranged. */
  POSTPONE
}
