package nl.samenspel.reporting.feed;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import nl.samenspel.chassis.web.CursorPaging;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which events, and from where. */
public class EventFilter extends CursorPaging {

  @QueryParam("types")
  @Size(min = 1, max = 2000)
  @Parameter(
      description =
          "Only these types, separated by commas. A short name such as PhaseCompleted means every version"
              + " of it.",
      example = "PhaseCompleted,ComplaintLogged")
  public String types;

  @QueryParam("subject")
  @Parameter(
      description =
          "Only events about this: a partnership (with its assessments), an organisation or an assessment.")
  public UUID subject;
}
