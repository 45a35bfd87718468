package nl.samenspel.partnership.complaint.deadline;

import java.time.LocalDate;

/**
 * More time for the decision.
 *
 * @param on when the notice was given, or when the complainant agreed
 */
public record Extension(int weeks, Basis basis, LocalDate on) {

  /** What carries the extension. */
  public enum Basis {
    /** Decided by the body, written notice to the complainant and the one complained about. */
    NOTICE,
    /** Agreed to in writing by the complainant. */
    CONSENT
  }

  public static Extension byNotice(int weeks, LocalDate givenOn) {
    return new Extension(weeks, Basis.NOTICE, givenOn);
  }

  public static Extension byConsent(int weeks, LocalDate agreedOn) {
    return new Extension(weeks, Basis.CONSENT, agreedOn);
  }

  boolean byNotice() {
    return basis == Basis.NOTICE;
  }
}
