package nl.samenspel.partnership.recovery;

import jakarta.persistence.Embeddable;
import nl.samenspel.partnership.history.Erasing;

/**
 * What they set out to reach, and whether they still do.
 *
 * @param original the purpose of the partnership as it read when the recovery was opened
 * @param stillHolds null until the parties have said so or denied it
 * @param renewed the goal in their present words; null where the original one still serves
 */
@Embeddable
record Goal(String original, Boolean stillHolds, String renewed) {

  static Goal original(String purpose) {
    return new Goal(purpose, null, null);
  }

  boolean isRestated() {
    return stillHolds != null;
  }

  /** The original goal stays: it is the purpose of the partnership. */
  Goal withoutText() {
    return new Goal(original, stillHolds, renewed == null ? null : Erasing.ERASED);
  }

  Goal restated(Boolean holds, String other) {
    return new Goal(original, holds, other);
  }
}
