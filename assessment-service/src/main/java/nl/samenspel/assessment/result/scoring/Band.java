package nl.samenspel.assessment.result.scoring;

import java.math.BigDecimal;

/** What a score asks of a partnership. */
public enum Band {
  /** 4.0 or higher: keep it and build on it. */
  STRENGTH,
  /** 3.0 up to 4.0: talk about it. */
  DISCUSS,
  /** Under 3.0: do something about it. */
  CONCERN;

  private static final BigDecimal STRONG = new BigDecimal("4.0");
  private static final BigDecimal WEAK = new BigDecimal("3.0");

  /**
   * @param score as it is published, so that score and band can never contradict each other
   */
  public static Band of(BigDecimal score) {
    if (score.compareTo(STRONG) >= 0) {
      return STRENGTH;
    }
    return score.compareTo(WEAK) >= 0 ? DISCUSS : CONCERN;
  }
}
