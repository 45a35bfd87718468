package nl.samenspel.partnership.partnership;

import java.util.Optional;

/** The phases of a collaboration (Kaats and Opheij), in the order in which they usually come. */
public enum Phase {

  /** Get to know each other and find out what one could do together. */
  EXPLORE,

  /** Share interests, intentions and who speaks for whom. */
  SHARE,

  /** Agree on what each brings in and gets out. */
  AGREE,

  /** Give the agreement form in projects. */
  SHAPE,

  /** Do it, evaluate it and, where that is worth while, renew it. */
  EXECUTE;

  public Optional<Phase> next() {
    return this == EXECUTE ? Optional.empty() : Optional.of(values()[ordinal() + 1]);
  }

  public boolean isBefore(Phase other) {
    return compareTo(other) < 0;
  }
}
