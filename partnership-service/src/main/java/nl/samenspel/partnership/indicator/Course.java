package nl.samenspel.partnership.indicator;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.math.RoundingMode;
import nl.samenspel.chassis.problem.Text;

/**
 * The way from where one starts to where one wants to be.
 *
 * @param target better than the baseline, in the direction in which the indicator improves
 */
@Embeddable
record Course(
    @Enumerated(EnumType.STRING) BetterWhen betterWhen, BigDecimal baseline, BigDecimal target) {

  private static final int DECIMALS = 4;

  /**
   * The share of the way that lies behind: 0 at the baseline, 1 at the target. More than 1 is
   * beyond the target, less than 0 is the wrong way. In four decimals.
   */
  BigDecimal progress(BigDecimal value) {
    return PlainNumber.of(
        value.subtract(baseline).divide(target.subtract(baseline), DECIMALS, RoundingMode.HALF_UP));
  }

  /** The progress in words. Told from the value itself: rounding would hide a small step. */
  Text explanation(BigDecimal value) {
    if (value.compareTo(baseline) == 0) {
      return Text.of("indicator.atBaseline", baseline, target);
    }
    if (!betterWhen.improves(baseline, value)) {
      return Text.of("indicator.wrongWay", value, baseline, target);
    }
    if (betterWhen.improves(target, value)) {
      return Text.of("indicator.beyondTarget", value, target);
    }
    return value.compareTo(target) == 0
        ? Text.of("indicator.atTarget", target)
        : Text.of("indicator.underWay", percent(value), baseline, target, value);
  }

  private BigDecimal percent(BigDecimal value) {
    return progress(value).movePointRight(2).setScale(0, RoundingMode.HALF_UP);
  }
}
