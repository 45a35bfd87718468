package nl.samenspel.assessment.benchmark;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * The scores of other partnerships on one dimension.
 *
 * @param mean the plain mean of their published scores, exact; null when there are none
 */
record Others(BigDecimal mean, int partnerships) {

  /** Among fewer a single partnership's score could be found. */
  static final int FEWEST_PARTNERSHIPS = 10;

  /** So many organisations each, so that no score stands for a few. */
  static final int FEWEST_ORGANISATIONS = 5;

  static final Others NONE = new Others(null, 0);

  private static final int DECIMALS = 1;

  /**
   * The mean as it may be told. Rounded to one decimal: who knows nine of ten scores still finds
   * the tenth no closer than a whole step of the scale wide.
   */
  Optional<BigDecimal> told() {
    return partnerships < FEWEST_PARTNERSHIPS
        ? Optional.empty()
        : Optional.of(mean.setScale(DECIMALS, RoundingMode.HALF_UP));
  }
}
