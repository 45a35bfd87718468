package nl.samenspel.partnership.indicator;

import java.math.BigDecimal;

/** In which direction an indicator improves. */
public enum BetterWhen {
  LOWER,
  HIGHER;

  /** Whether going from one value to the other is an improvement. */
  boolean improves(BigDecimal from, BigDecimal to) {
    return this == LOWER ? to.compareTo(from) < 0 : to.compareTo(from) > 0;
  }
}
