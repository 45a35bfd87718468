package nl.samenspel.assessment.result;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a score went up or down since the time before, and between what the real change most likely
 * lies. Made of published figures only, so that it tells nothing new.
 *
 * @param by after less before
 * @param uncertainty null when one of the two scores has no standard error
 */
record Change(BigDecimal by, Uncertainty uncertainty) {

  /** Of a normal distribution 95 % lies within so many standard errors. */
  private static final BigDecimal WIDTH = new BigDecimal("1.96");

  private static final int DECIMALS = 1;

  /** Between what a figure most likely lies. */
  @Schema(description = "Between what it lies with a probability of 95 %.")
  record Uncertainty(
      @Schema(examples = "-0.2") BigDecimal low, @Schema(examples = "0.8") BigDecimal high) {

    private boolean holdsZero() {
      return low.signum() <= 0 && high.signum() >= 0;
    }
  }

  /**
   * @return none when one of the scores is withheld
   */
  static Optional<Change> between(DimensionResult before, DimensionResult after) {
    return before.score() == null || after.score() == null
        ? Optional.empty()
        : Optional.of(of(before, after));
  }

  private static Change of(DimensionResult before, DimensionResult after) {
    var by = after.score().subtract(before.score());
    if (before.standardError() == null || after.standardError() == null) {
      return new Change(by, null);
    }
    var margin = margin(before.standardError(), after.standardError());
    return new Change(by, new Uncertainty(rounded(by.subtract(margin)), rounded(by.add(margin))));
  }

  /** The two rounds are taken as independent, as nobody knows who answered both. */
  private static BigDecimal margin(BigDecimal before, BigDecimal after) {
    return before.pow(2).add(after.pow(2)).sqrt(MathContext.DECIMAL64).multiply(WIDTH);
  }

  private static BigDecimal rounded(BigDecimal exact) {
    return exact.setScale(DECIMALS, RoundingMode.HALF_UP);
  }

  /** Whether the change may as well be chance; null when that is not known. */
  Boolean withinNoise() {
    return uncertainty == null ? null : Boolean.valueOf(uncertainty.holdsZero());
  }
}
