package nl.samenspel.reporting.trajectories.telling;

import java.math.BigDecimal;

/**
 * A figure as it is told.
 *
 * @param numerator a count, or an amount in whole euros; null when it is hidden
 * @param denominator of how many; null when it is hidden, or a count of its own
 * @param value numerator by denominator; null when there is nothing to divide by
 * @param complete whether all that was asked for is in it; what may not be told is left out of both
 *     numerator and denominator
 */
public record ToldFigure(
    Figure figure, BigDecimal numerator, Integer denominator, BigDecimal value, boolean complete) {

  static ToldFigure hidden(Figure figure) {
    return new ToldFigure(figure, null, null, null, false);
  }

  /** Whether there is something that may not be told. */
  public boolean hidden() {
    return numerator == null;
  }
}
