package nl.samenspel.partnership.signal;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import nl.samenspel.partnership.history.Erasing;

/**
 * What a member is concerned about.
 *
 * @param description free text that may name people: never in events or logs
 * @param occurredOn when it showed
 */
@Embeddable
public record Concern(
    @Enumerated(EnumType.STRING) Category category,
    @Enumerated(EnumType.STRING) Lens lens,
    String description,
    LocalDate occurredOn) {

  Concern withoutText() {
    return new Concern(category, lens, Erasing.ERASED, occurredOn);
  }

  /** Whether nobody can read any more what it was. */
  boolean isErased() {
    return Erasing.ERASED.equals(description);
  }
}
