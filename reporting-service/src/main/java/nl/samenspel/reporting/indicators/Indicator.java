package nl.samenspel.reporting.indicators;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

  /** The organisations that indicators are about. */
  public static Set<UUID> organisations(Collection<Indicator> indicators) {
    return indicators.stream()
        .flatMap(each -> Stream.ofNullable(each.organisation()))
        .collect(Collectors.toSet());
  }

  /** The last measurement up to a day. */
  public Optional<Measurement> lastOn(LocalDate day) {
    return measurements.stream()
        .filter(each -> !each.on().isAfter(day))
        .reduce((earlier, later) -> later);
  }

  /**
   * The share of the way from baseline to target, as it was on a day: see {@link #progress}.
   * Against the baseline and the target as they are now.
   */
  public Optional<BigDecimal> progressOn(LocalDate day) {
    return lastOn(day).flatMap(last -> progress(last.value()));
  }

  /**
   * The share of the way from baseline to target that a value stands for: 0 at the baseline, 1 at
   * the target, more beyond it, less than 0 the wrong way; in four decimals, as the events have it.
   * Empty where there is no way to go.
   */
  Optional<BigDecimal> progress(BigDecimal value) {
    var way = target.subtract(baseline);
    return way.signum() == 0
        ? Optional.empty()
        : Optional.of(plain(value.subtract(baseline).divide(way, 4, RoundingMode.HALF_UP)));
  }

  /** How much better a value has to become to be at the target; 0 or less once it is there. */
  BigDecimal toTarget(BigDecimal value) {
    return plain(betterWhen.equals("lower") ? value.subtract(target) : target.subtract(value));
  }

  private static BigDecimal plain(BigDecimal number) {
    var bare = number.stripTrailingZeros();
    return bare.scale() < 0 ? bare.setScale(0) : bare;
  }

  Indicator with(List<Measurement> measured) {
    return new Indicator(
        id, partnership, kind, unit, betterWhen, baseline, target, organisation, measured);
  }
}
