package nl.samenspel.partnership.signal;

import java.util.Optional;

/** What a signal or a complaint is about. */
public enum Category {
  /** Unclear, late or no communication. */
  COMMUNICATION(Lens.RELATION),
  /** Too many things at once. */
  FOCUS(Lens.PROCESS),
  /** Something else was expected than was done. */
  EXPECTATIONS(Lens.AMBITION),
  /** What came out of it. */
  RESULT(Lens.ORGANISATION),
  /** How somebody was treated. */
  CONDUCT(Lens.RELATION),
  OTHER(null);

  private final Lens usualLens;

  Category(Lens usualLens) {
    this.usualLens = usualLens;
  }

  /** The lens that it usually touches; a suggestion to whoever did not name one. */
  public Optional<Lens> usualLens() {
    return Optional.ofNullable(usualLens);
  }
}
