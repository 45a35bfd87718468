package nl.samenspel.partnership.pitfall;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import nl.samenspel.chassis.web.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Review", description = "The rhythm in which the members look back together.")
record ReviewView(
    @Schema(description = "Once in how many months.", examples = "3") int everyMonths,
    @Schema(
            description = "The next time. On that day the event ReviewDue is published.",
            examples = "2026-12-01")
        LocalDate nextOn,
    @Schema(description = "The last time that it was due.", examples = "2026-09-01")
        LocalDate lastDueOn,
    @JsonIgnore @Schema(hidden = true) long version)
    implements Versioned {

  static ReviewView from(Review review) {
    return new ReviewView(
        review.everyMonths(), review.nextOn(), review.lastDueOn(), review.version());
  }
}
