package nl.samenspel.reporting.feed;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which events to stream, and from where. */
public class StreamFilter {

  static final String LAST_EVENT_ID = "Last-Event-ID";

  @HeaderParam(LAST_EVENT_ID)
  @Parameter(
      description =
          "The id of the last event that was processed, or the cursor of a page of the feed: the"
              + " stream goes on right after it; an empty one begins at the beginning. Without it,"
              + " only what is new is sent.")
  public String lastEventId;

  @QueryParam("types")
  @Size(min = 1, max = 2000)
  @Parameter(
      description =
          "Only these types, separated by commas. A short name such as PhaseCompleted means every"
              + " version of it.",
      example = "PhaseCompleted,ComplaintLogged")
  public String types;

  @QueryParam("subject")
  @Parameter(
      description =
          "Only events about this: a partnership (with its assessments), an organisation or an"
              + " assessment.")
  public UUID subject;
}
