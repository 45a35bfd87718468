package nl.samenspel.partnership.complaint.deadline;

/** Why there is no duty to handle a complaint. Which of these hold, the regime says. */
public enum Ground {
  /** A complaint about the same conduct was handled before, as it should be. */
  HANDLED_BEFORE,
  /** The conduct was more than a year before the complaint. */
  TOO_LONG_AGO,
  /** Objection or appeal is or was open, but for a decision that was not taken in time. */
  OBJECTION_OR_APPEAL,
  /** It is or was before a court that is no administrative court. */
  OTHER_COURT,
  /** A criminal investigation or prosecution of it is going on. */
  CRIMINAL_INVESTIGATION,
  /** The interest of the complainant, or the weight of the conduct, is plainly too small. */
  INTEREST_TOO_SMALL,
  /** The complainant shows no interest in it. */
  NO_INTEREST,
  PLAINLY_UNFOUNDED,
  PLAINLY_UNREASONABLE,
  /** Appeal is open, or was lodged. */
  APPEAL_OPEN
}
