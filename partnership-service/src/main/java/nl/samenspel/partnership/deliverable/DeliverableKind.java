package nl.samenspel.partnership.deliverable;

import java.util.Arrays;
import java.util.Optional;
import nl.samenspel.partnership.phase.Criterion;

/** What kind of document it is, and which requirement it meets once every member accepted it. */
public enum DeliverableKind {
  STARTING_NOTE(Criterion.STARTING_NOTE),
  LETTER_OF_INTENT(Criterion.LETTER_OF_INTENT),
  AGREEMENT_NOTE(Criterion.AGREEMENT_NOTE),
  COLLABORATION_AGREEMENT(Criterion.COLLABORATION_AGREEMENT),

  /** One for each project, so there may be more of them in a cycle. */
  PROJECT_SHEET(null),

  EVALUATION_REPORT(Criterion.EVALUATION_REPORT);

  private final Criterion criterion;

  DeliverableKind(Criterion criterion) {
    this.criterion = criterion;
  }

  Optional<Criterion> criterion() {
    return Optional.ofNullable(criterion);
  }

  boolean isOneOfAKind() {
    return this != PROJECT_SHEET;
  }

  static DeliverableKind of(Criterion criterion) {
    return Arrays.stream(values())
        .filter(kind -> kind.criterion == criterion)
        .findFirst()
        .orElseThrow();
  }
}
