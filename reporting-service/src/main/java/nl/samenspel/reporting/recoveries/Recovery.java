package nl.samenspel.reporting.recoveries;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A recovery as the stream tells it.
 *
 * @param due the days by which what is not done yet was promised, the earliest first
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "ReportedRecovery", description = "How complaints led back to trust.")
public record Recovery(
    UUID id,
    @JsonIgnore @Schema(hidden = true) UUID partnership,
    @Schema(description = "The complaints that it began with.") List<UUID> complaints,
    LocalDate openedOn,
    @Schema(description = "How many actions the plan has.", examples = "3") int planned,
    @Schema(description = "How many of them were done.", examples = "2") int done,
    @JsonIgnore @Schema(hidden = true) List<LocalDate> due,
    @Schema(description = "When the plan was shared, the last time.") LocalDate sharedOn,
    @Schema(description = "With how many members.", examples = "4") Integer sharedWith,
    @Schema(description = "From when trust is measured again.") LocalDate measureTrustOn,
    LocalDate closedOn,
    @Schema(description = "The trust pulse on which it was closed.") UUID assessment,
    @Schema(description = "What that pulse came to, from 1 to 5.", examples = "3.6")
        BigDecimal trustScore) {

  public boolean open() {
    return closedOn == null;
  }

  /** The days that have gone by without what was promised for them; none once it is closed. */
  public List<LocalDate> overdueOn(LocalDate today) {
    return open() ? due.stream().filter(day -> day.isBefore(today)).toList() : List.of();
  }
}
