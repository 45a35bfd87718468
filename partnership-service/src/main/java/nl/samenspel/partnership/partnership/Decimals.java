package nl.samenspel.partnership.partnership;

import java.math.BigDecimal;

/** Decimal numbers as they are kept: with a fixed scale, and never rounded. */
public final class Decimals {

  private static final int MOST_DIGITS = 30;

  private Decimals() {}

  /**
   * The same number at a scale. A number that does not fit is answered as it is, for validation to
   * refuse; so is null.
   */
  public static BigDecimal at(int scale, BigDecimal number) {
    if (number == null || !isSmall(number)) {
      return number;
    }
    var bare = number.stripTrailingZeros();
    return bare.scale() <= scale ? bare.setScale(scale) : number;
  }

  /** Writing out 1e999999999 would take all memory there is. */
  private static boolean isSmall(BigDecimal number) {
    return Math.abs((long) number.precision() - number.scale()) <= MOST_DIGITS
        && Math.abs((long) number.scale()) <= MOST_DIGITS;
  }
}
