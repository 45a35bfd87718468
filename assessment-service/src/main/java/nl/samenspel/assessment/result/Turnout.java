package nl.samenspel.assessment.result;

import java.math.BigDecimal;
import nl.samenspel.assessment.result.disclosure.Disclosure;
import nl.samenspel.assessment.result.scoring.Fraction;

/**
 * How many took part, as far as it may be told.
 *
 * @param responded null when fewer than the minimum group size
 * @param responseRate the share that answered, in hundredths, or null likewise
 */
record Turnout(int invited, Integer responded, BigDecimal responseRate) {

  private static final int DECIMALS = 2;

  static Turnout of(int invited, int answered, Disclosure disclosure) {
    return disclosure
        .count(answered)
        .map(told -> new Turnout(invited, told, Fraction.of(told, invited).rounded(DECIMALS)))
        .orElse(new Turnout(invited, null, null));
  }
}
