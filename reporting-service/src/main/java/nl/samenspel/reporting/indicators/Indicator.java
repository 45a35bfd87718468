package nl.samenspel.reporting.indicators;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What one of the three K's is measured by; enumerations as they are on the wire.
 *
 * @param organisation whom it is about, or null when it is about all together
 * @param measurements oldest first
 */
public record Indicator(
    UUID id,
    UUID partnership,
    String kind,
    String unit,
    String betterWhen,
    BigDecimal baseline,
    BigDecimal target,
    UUID organisation,
    List<Measurement> measurements) {

  /** The three K's: less cost, more quality, less vulnerability. */
  public static final List<String> KINDS = List.of("cost", "quality", "vulnerability");

  /** What it was on a day, in the unit of the indicator. */
  public record Measurement(LocalDate on, BigDecimal value) {}

  /** The last measurement up to a day. */
  public Optional<Measurement> lastOn(LocalDate day) {
    return measurements.stream()
        .filter(each -> !each.on().isAfter(day))
        .reduce((earlier, later) -> later);
  }

  /**
   * The share of the way from baseline to target, as it was on a day: 0 at the baseline, 1 at the
   * target, more beyond it, less than 0 the wrong way; in four decimals, as the events have it.
   * Against the baseline and the target as they are now.
   */
  public Optional<BigDecimal> progressOn(LocalDate day) {
    var way = target.subtract(baseline);
    return way.signum() == 0
        ? Optional.empty()
        : lastOn(day)
            .map(last -> last.value().subtract(baseline).divide(way, 4, RoundingMode.HALF_UP));
  }

  Indicator with(List<Measurement> measured) {
    return new Indicator(
        id, partnership, kind, unit, betterWhen, baseline, target, organisation, measured);
  }
}
