package nl.samenspel.partnership.history;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.UUID;
import nl.samenspel.chassis.problem.InvalidInput;
import nl.samenspel.chassis.problem.Issue;
import nl.samenspel.chassis.problem.Text;
import nl.samenspel.chassis.web.CursorPaging;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which changes. */
public class HistoryQuery extends CursorPaging {

  @QueryParam("resourceType")
  @Size(max = 50)
  @Parameter(description = "Changes to what kind of resource.", example = "complaint")
  public String resourceType;

  @QueryParam("resource")
  @Parameter(description = "Changes to this one.", example = "0197a2f0-7d5c-7c3e-9f65-2f1d5f1c7b20")
  public UUID resource;

  @QueryParam("organisation")
  @Parameter(
      description = "Changes made on behalf of this organisation.",
      example = "0197a2f0-7d5c-7c3e-9f65-2f1d5f1c7a10")
  public UUID organisation;

  @QueryParam("from")
  @Parameter(description = "At this moment or later.", example = "2026-11-20T00:00:00Z")
  public Instant from;

  @QueryParam("until")
  @Parameter(description = "Before this moment.", example = "2026-12-01T00:00:00Z")
  public Instant until;

  /** The change that the page before ended with, or null for the first page. */
  UUID after() {
    try {
      return cursor == null ? null : UUID.fromString(cursor);
    } catch (IllegalArgumentException unknown) {
      var detail = Text.of("issue.unknown-history-cursor");
      throw InvalidInput.of(Issue.inQuery("unknown-history-cursor", "cursor", cursor, detail));
    }
  }
}
