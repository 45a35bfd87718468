package nl.samenspel.partnership.indicator;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import nl.samenspel.chassis.problem.Text;
import nl.samenspel.chassis.web.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Indicator", description = "An indicator, and how far one has come.")
record IndicatorView(
    @Schema(examples = "0197a2f0-b21c-7c3e-9f65-2f1d5f1c7a10") UUID id,
    @Schema(description = "Which of the three K's it is about.", examples = "quality")
        IndicatorKind kind,
    @Schema(description = "What is measured.", examples = "Deelnemers met een vakdiploma")
        String name,
    @Schema(description = "In what.", examples = "%") String unit,
    @Schema(description = "In which direction it improves.", examples = "higher")
        BetterWhen betterWhen,
    @Schema(description = "Where one starts.", examples = "40") BigDecimal baseline,
    @Schema(description = "Where one wants to be.", examples = "65") BigDecimal target,
    @Schema(
            description = "The member that it is about; absent when it is about all together.",
            examples = "0197a2f0-7d5c-7c3e-9f65-2f1d5f1c7a10")
        UUID organisation,
    @Schema(
            description = "Once in how many months it is to be measured; absent when not agreed.",
            examples = "3")
        Integer everyMonths,
    @Schema(description = "The last day on which it was measured.", examples = "2026-10-01")
        LocalDate latestOn,
    @Schema(description = "What it was then.", examples = "52") BigDecimal latestValue,
    @Schema(
            description =
                "The share of the way from baseline to target that lies behind: 0 at the baseline,"
                    + " 1 at the target, more than 1 beyond it, less than 0 the wrong way. Absent"
                    + " until it is measured.",
            examples = "0.48")
        BigDecimal progress,
    @Schema(
            description = "The progress in words.",
            implementation = String.class,
            examples = "48% van de weg van 40 naar 65 is afgelegd; nu 52.")
        Text explanation,
    @JsonIgnore @Schema(hidden = true) long version)
    implements Versioned {

  static IndicatorView from(Indicator indicator) {
    var course = indicator.course();
    var latest = indicator.latestValue();
    return new IndicatorView(
        indicator.id(),
        indicator.kind(),
        indicator.name(),
        indicator.unit(),
        course.betterWhen(),
        PlainNumber.of(course.baseline()),
        PlainNumber.of(course.target()),
        indicator.organisation(),
        indicator.everyMonths(),
        indicator.latestOn(),
        latest.orElse(null),
        latest.map(course::progress).orElse(null),
        latest.map(course::explanation).orElseGet(() -> Text.of("indicator.notMeasured")),
        indicator.version());
  }
}
