package nl.samenspel.reporting.timeline;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import nl.samenspel.chassis.web.Paging;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which part of a timeline. */
public class TimelineFilter extends Paging {

  @QueryParam("kind")
  @Parameter(description = "Only what is of this kind.")
  public Kind kind;

  @QueryParam("from")
  @Parameter(description = "Only what happened on this day or later.", example = "2026-01-01")
  public LocalDate from;

  @QueryParam("until")
  @Parameter(description = "Only what happened on this day or earlier.", example = "2026-12-31")
  public LocalDate until;

  boolean holds(Entry entry) {
    return (kind == null || entry.kind() == kind)
        && (from == null || !entry.occurredOn().isBefore(from))
        && (until == null || !entry.occurredOn().isAfter(until));
  }
}
