package nl.samenspel.partnership.programme.trajectory;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import nl.samenspel.partnership.programme.outcome.Definition;
import nl.samenspel.partnership.programme.outcome.Employment;

/**
 * Whether the participant is still at work, as far as that is known.
 *
 * @param sustainedDueOn from when somebody should ask; null when there is nothing to ask
 * @param sustainedOn the day on which the work had lasted long enough; null while it is not known
 * @param definition by which that was worked out
 */
@Embeddable
record Sustainment(LocalDate sustainedDueOn, LocalDate sustainedOn, String definition) {

  static final Sustainment UNKNOWN = new Sustainment(null, null, null);

  /** What it comes to after a step. What was reached once stays so. */
  static Sustainment after(Course course, Sustainment before, Definition by) {
    if (before.isReached()) {
      return before;
    }
    var stretch = course.lastStretch();
    return stretch
        .flatMap(by::reachedOn)
        .map(on -> new Sustainment(null, on, by.name()))
        .orElseGet(
            () ->
                stretch
                    .filter(Employment::goesOn)
                    .map(work -> new Sustainment(by.dueOn(work.since()), null, null))
                    .orElse(UNKNOWN));
  }

  boolean isReached() {
    return sustainedOn != null;
  }

  /** Nobody is left to ask about. */
  Sustainment withNobodyToAsk() {
    return new Sustainment(null, sustainedOn, definition);
  }
}
