package nl.samenspel.partnership.pitfall;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "How often the members look back together.")
record ReviewRequest(
    @NotNull @Min(1) @Max(36) @Schema(description = "Once in how many months.", examples = "3")
        Integer everyMonths,
    @Schema(
            description =
                "The next time, today or later; when left out, that many months from now.",
            examples = "2026-12-01")
        LocalDate nextOn) {

  /** The request with the day that is meant when none is named. */
  ReviewRequest from(LocalDate today) {
    return nextOn == null ? new ReviewRequest(everyMonths, today.plusMonths(everyMonths)) : this;
  }

  boolean isAs(Review review) {
    return everyMonths == review.everyMonths()
        && (nextOn == null || nextOn.equals(review.nextOn()));
  }
}
