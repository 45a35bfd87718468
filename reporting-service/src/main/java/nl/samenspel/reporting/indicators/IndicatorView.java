package nl.samenspel.reporting.indicators;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.samenspel.reporting.party.Party;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An indicator as it is reported: where one began, where one wants to be, and how far one is.
 *
 * @param measurements oldest first
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "ReportedIndicator", description = "An indicator and how far from its target it is.")
public record IndicatorView(
    UUID id,
    @Schema(
            description = "Which of the three K's it is about.",
            enumeration = {"cost", "quality", "vulnerability"})
        String kind,
    @Schema(description = "What it is measured in.", examples = "%") String unit,
    @Schema(enumeration = {"lower", "higher"}) String betterWhen,
    @Schema(description = "Where one began.", examples = "40") BigDecimal baseline,
    @Schema(description = "Where one wants to be.", examples = "65") BigDecimal target,
    @Schema(description = "The member that it is about; absent when about all together.")
        Party organisation,
    @Schema(
            description =
                "By the last measurement: reached; underway: better than at the start; notBetter;"
                    + " or notMeasured.",
            enumeration = {"reached", "underway", "notBetter", "notMeasured"})
        String state,
    @Schema(
            description =
                "How much better the last value still has to become, in the unit; 0 or less once"
                    + " the target is reached, absent while nothing was measured.",
            examples = "13")
        BigDecimal toTarget,
    @Schema(description = "What was measured, oldest first.") List<Reading> measurements) {

  /** What it was on a day. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  @Schema(name = "ReportedMeasurement", description = "What an indicator was on a day.")
  public record Reading(
      LocalDate on,
      @Schema(description = "In the unit of the indicator.", examples = "52") BigDecimal value,
      @Schema(
              description =
                  "The share of the way from baseline to target: 0 at the baseline, 1 at the"
                      + " target, more beyond it, less than 0 the wrong way; in four decimals.",
              examples = "0.48")
          BigDecimal progress) {}

  /**
   * @param parties the organisations that are named, by id
   * @param day what was measured later does not count
   */
  public static IndicatorView from(Indicator it, Map<UUID, Party> parties, LocalDate day) {
    return new IndicatorView(
        it.id(),
        it.kind(),
        it.unit(),
        it.betterWhen(),
        it.baseline(),
        it.target(),
        it.organisation() == null ? null : parties.get(it.organisation()),
        state(it.progressOn(day).orElse(null)),
        it.lastOn(day).map(last -> it.toTarget(last.value())).orElse(null),
        it.measurements().stream()
            .filter(each -> !each.on().isAfter(day))
            .map(
                each ->
                    new Reading(each.on(), each.value(), it.progress(each.value()).orElse(null)))
            .toList());
  }

  /** The last that was measured, or null. */
  @JsonIgnore
  public Reading last() {
    return measurements.isEmpty() ? null : measurements.get(measurements.size() - 1);
  }

  private static String state(BigDecimal progress) {
    if (progress == null) {
      return "notMeasured";
    }
    if (progress.signum() <= 0) {
      return "notBetter";
    }
    return progress.compareTo(BigDecimal.ONE) >= 0 ? "reached" : "underway";
  }
}
