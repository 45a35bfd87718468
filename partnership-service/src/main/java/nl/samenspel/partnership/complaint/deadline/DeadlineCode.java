package nl.samenspel.partnership.complaint.deadline;

/** What has to be done by a deadline. */
public enum DeadlineCode {
  /** The receipt is confirmed to the complainant. */
  ACKNOWLEDGEMENT,
  /** The complainant is told that the complaint will not be handled, and why. */
  NOT_HANDLING,
  /** The complaint is settled: findings, judgment and conclusions are with the complainant. */
  DECISION,
  /** The complainant can go to the ombudsman. */
  OMBUDSMAN
}
