package nl.samenspel.partnership.programme.trajectory;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/**
 * Whether it starts, and when it does not, what would be better.
 *
 * @param alternative what fits the participant better; free text
 * @param reason why it does not start, or why nothing better is known; free text
 */
@Embeddable
record Decision(
    @Enumerated(EnumType.STRING) Answer decision,
    LocalDate decidedOn,
    String alternative,
    String reason) {

  boolean hasAlternative() {
    return alternative != null && !alternative.isBlank();
  }

  Decision withoutTexts() {
    return new Decision(decision, decidedOn, null, null);
  }
}
