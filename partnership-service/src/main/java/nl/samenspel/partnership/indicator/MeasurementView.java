package nl.samenspel.partnership.indicator;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import nl.samenspel.chassis.problem.Text;
import nl.samenspel.chassis.web.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Measurement", description = "What an indicator was on a day.")
record MeasurementView(
    @Schema(examples = "0197a2f0-b21c-7c3e-9f65-2f1d5f1c7a11") UUID id,
    @Schema(description = "On which day.", examples = "2026-10-01") LocalDate on,
    @Schema(description = "What it was, in the indicator's unit.", examples = "52")
        BigDecimal value,
    @Schema(description = "For which cycle it counts.", examples = "1") int cycle,
    @Schema(
            description =
                "The share of the way from baseline to target: more than 1 is beyond the target,"
                    + " less than 0 the wrong way.",
            examples = "0.48")
        BigDecimal progress,
    @Schema(
            description = "The progress in words.",
            implementation = String.class,
            examples = "48% van de weg van 40 naar 65 is afgelegd; nu 52.")
        Text explanation,
    @Schema(
            description = "On whose behalf it was recorded, or corrected the last time.",
            examples = "0197a2f0-7d5c-7c3e-9f65-2f1d5f1c7a10")
        UUID recordedBy,
    @JsonIgnore @Schema(hidden = true) long version)
    implements Versioned {

  static MeasurementView of(Indicator indicator, Measurement measurement) {
    var value = measurement.value();
    return new MeasurementView(
        measurement.id(),
        measurement.on(),
        value,
        measurement.cycle(),
        indicator.course().progress(value),
        indicator.course().explanation(value),
        measurement.recordedBy(),
        measurement.version());
  }
}
