package nl.samenspel.partnership.indicator;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@TargetImproves
@Schema(description = "An indicator as it is defined.")
record IndicatorRequest(
    @NotNull @Schema(description = "Which of the three K's it is about.", examples = "quality")
        IndicatorKind kind,
    @NotBlank
        @Size(max = 200)
        @Schema(description = "What is measured.", examples = "Deelnemers met een vakdiploma")
        String name,
    @NotBlank @Size(max = 50) @Schema(description = "In what.", examples = "%") String unit,
    @NotNull @Schema(description = "In which direction it improves.", examples = "higher")
        BetterWhen betterWhen,
    @NotNull
        @Digits(integer = 15, fraction = 6)
        @Schema(description = "Where one starts.", examples = "40")
        BigDecimal baseline,
    @NotNull
        @Digits(integer = 15, fraction = 6)
        @Schema(description = "Where one wants to be: better than the baseline.", examples = "65")
        BigDecimal target,
    @Schema(
            description = "The member that it is about; absent when it is about all together.",
            examples = "0197a2f0-7d5c-7c3e-9f65-2f1d5f1c7a10")
        UUID organisation,
    @Min(1)
        @Max(60)
        @Schema(
            description =
                "Once in how many months it is to be measured. When that is not kept to while the"
                    + " members execute what they agreed, it is told among the gaps.",
            examples = "3")
        Integer everyMonths) {

  IndicatorRequest {
    baseline = PlainNumber.of(baseline);
    target = PlainNumber.of(target);
  }

  static IndicatorRequest from(Indicator indicator) {
    var course = indicator.course();
    return new IndicatorRequest(
        indicator.kind(),
        indicator.name(),
        indicator.unit(),
        course.betterWhen(),
        course.baseline(),
        course.target(),
        indicator.organisation(),
        indicator.everyMonths());
  }

  Indicator toIndicator(UUID id, UUID partnership) {
    return applyTo(new Indicator(id, partnership, organisation));
  }

  Indicator applyTo(Indicator indicator) {
    return indicator.define(
        name, kind, unit, new Course(betterWhen, baseline, target), everyMonths);
  }
}
