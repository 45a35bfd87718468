package nl.samenspel.partnership.identity;

import java.util.List;
import java.util.UUID;

/**
 * Something in which the members differ.
 *
 * @param value which value, or null with mission and vision
 * @param organisations who hold the value; with mission and vision all that state something
 */
record Difference(DifferenceSubject subject, String value, List<UUID> organisations) {

  static Difference in(HeldValue held) {
    return new Difference(DifferenceSubject.VALUE, held.value(), held.holders());
  }

  /** Whether it is the one that is meant, in whatever capitals. */
  boolean is(DifferenceSubject otherSubject, String otherValue) {
    return subject == otherSubject
        && (value == null
            ? otherValue == null
            : otherValue != null && Likeness.bare(value).equals(Likeness.bare(otherValue)));
  }
}
