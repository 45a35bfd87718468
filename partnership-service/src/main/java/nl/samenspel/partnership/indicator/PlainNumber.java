package nl.samenspel.partnership.indicator;

import java.math.BigDecimal;

/** Numbers as a person writes them: 5 and not 5.0000 or 5E+0, so that equal numbers are equal. */
final class PlainNumber {

  private static final int MOST_DIGITS = 30;

  private PlainNumber() {}

  /**
   * The same number, written plainly. One that is too large to be meant is answered as it is, for
   * validation to refuse: writing out 1e999999999 would take all memory there is.
   */
  static BigDecimal of(BigDecimal number) {
    if (number == null || number.precision() - (long) number.scale() > MOST_DIGITS) {
      return number;
    }
    var stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
