package nl.samenspel.partnership.recovery;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import nl.samenspel.partnership.trust.TrustPulse;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "TrustMeasurement", description = "A trust pulse and what it came to.")
record MeasurementView(
    @Schema(
            description = "The assessment, in the assessment service.",
            examples = "0197a2f0-7d5c-7c3e-9f65-2f1d5f1c7f40")
        UUID assessment,
    @Schema(description = "From when people could answer.", examples = "2026-11-20")
        LocalDate opensOn,
    @Schema(description = "When it was closed.", examples = "2026-12-03") LocalDate measuredOn,
    @Schema(description = "From 1 to 5; absent when it is suppressed.", examples = "2.8")
        BigDecimal score,
    @Schema(
            description = "True when too few people answered to show the score; else absent.",
            examples = "true")
        Boolean suppressed) {

  static MeasurementView from(TrustPulse pulse) {
    return pulse == null
        ? null
        : new MeasurementView(
            pulse.id(),
            pulse.opensOn(),
            pulse.measuredOn(),
            pulse.score(),
            pulse.isScored() ? null : Boolean.TRUE);
  }
}
