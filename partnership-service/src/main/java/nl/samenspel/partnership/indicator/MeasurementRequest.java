package nl.samenspel.partnership.indicator;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "What was measured.")
record MeasurementRequest(
    @NotNull @Schema(description = "On which day; not in the future.", examples = "2026-10-01")
        LocalDate on,
    @NotNull
        @Digits(integer = 15, fraction = 6)
        @Schema(description = "What it was, in the indicator's unit.", examples = "52")
        BigDecimal value,
    @Min(1)
        @Schema(
            description = "For which cycle it counts; the present one when left out.",
            examples = "1")
        Integer cycle) {

  MeasurementRequest {
    value = PlainNumber.of(value);
  }

  Reading of(UUID indicator) {
    return new Reading(indicator, on, value, cycle);
  }
}
