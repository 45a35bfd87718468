package nl.samenspel.assessment.result;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.samenspel.chassis.web.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The results of an assessment as they are shown. */
@Schema(name = "Result", description = "The results of a closed assessment; they never change.")
record ResultView(
    UUID assessment,
    UUID partnership,
    @Schema(examples = "trustPulse") String instrument,
    @Schema(examples = "1") int instrumentVersion,
    @Schema(description = "The phase that was looked back on.", examples = "shape") String phase,
    @Schema(description = "When the scores were fixed.") LocalDate closedOn,
    @Schema(examples = "5") int minimumGroupSize,
    @Schema(description = "How many were invited.", examples = "48") int invited,
    @Schema(
            description = "How many answered; absent below the minimum group size.",
            examples = "35")
        Integer responded,
    @Schema(
            description = "The share that answered; absent below the minimum group size.",
            examples = "0.73")
        BigDecimal responseRate,
    List<DimensionView> dimensions,
    @Schema(description = "Only with `preferences`, when profiles were brought in.")
        CompositionResult profiles)
    implements Versioned {

  /**
   * Results never change; but the remarks beside them are not for everybody, and are forgotten one
   * day. Who kept them is not to be told then that nothing is new.
   */
  @Override
  public long version() {
    return dimensions.stream().anyMatch(each -> each.comments() != null) ? 2 : 1;
  }
}
