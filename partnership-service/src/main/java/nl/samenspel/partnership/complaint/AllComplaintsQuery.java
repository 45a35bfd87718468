package nl.samenspel.partnership.complaint;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which complaints over all partnerships. */
public class AllComplaintsQuery extends ComplaintQuery {

  @QueryParam("partnership")
  @Parameter(
      description = "Only those of this partnership.",
      example = "0197a2f0-7d5c-7c3e-9f65-2f1d5f1c7a12")
  public UUID partnership;
}
