package nl.samenspel.partnership.indicator;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.samenspel.chassis.problem.Issue;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "BulkMeasurementRequest", description = "Measurements to record together.")
record BulkRequest(
    @NotEmpty @Size(max = 1000) @Schema(description = "At most a thousand.")
        List<@NotNull Item> measurements) {

  /** What is wrong with one of them is told with that one, so its constraints are checked here. */
  @Schema(
      name = "BulkMeasurement",
      description = "What was measured; a day that was measured already is corrected.",
      requiredProperties = {"indicator", "on", "value"})
  record Item(
      @Schema(
              description = "Of which indicator.",
              examples = "0197a2f0-b21c-7c3e-9f65-2f1d5f1c7a10")
          UUID indicator,
      @Schema(description = "On which day; not in the future.", examples = "2026-10-01")
          LocalDate on,
      @Schema(
              description =
                  "What it was, in the indicator's unit: at most 15 digits before the point and 6"
                      + " behind it.",
              examples = "52")
          BigDecimal value,
      @Schema(
              description = "For which cycle it counts; the present one when left out.",
              examples = "1")
          Integer cycle) {

    private static final int MOST_DECIMALS = 6;
    private static final BigDecimal TOO_MUCH = BigDecimal.TEN.pow(15);

    Item {
      value = PlainNumber.of(value);
    }

    Reading toReading() {
      return new Reading(indicator, on, value, cycle);
    }

    /** What is lacking or out of bounds, whatever the partnership. */
    List<Issue> issues(String place) {
      var issues = new ArrayList<Issue>();
      if (indicator == null) {
        issues.add(Issue.inBody("required", place + "indicator", null));
      }
      if (on == null) {
        issues.add(Issue.inBody("required", place + "on", null));
      }
      if (value == null) {
        issues.add(Issue.inBody("required", place + "value", null));
      } else if (value.scale() > MOST_DECIMALS || value.abs().compareTo(TOO_MUCH) >= 0) {
        issues.add(Issue.inBody("out-of-bounds", place + "value", value));
      }
      return issues;
    }
  }
}
