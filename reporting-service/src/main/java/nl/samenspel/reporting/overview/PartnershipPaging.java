package nl.samenspel.reporting.overview;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import nl.samenspel.chassis.web.Paging;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/**
 * A list of partnerships, or of something in them. Extend it with the other filters of the list.
 */
public class PartnershipPaging extends Paging {

  @QueryParam("region")
  @Size(min = 1, max = 200)
  @Parameter(description = "Only partnerships in this region.", example = "Rijnmond")
  public String region;

  @QueryParam("organisation")
  @Parameter(description = "Only partnerships in which this organisation is a member today.")
  public UUID organisation;
}
