package nl.samenspel.partnership.interest;

import jakarta.ws.rs.QueryParam;
import java.util.Map;
import java.util.UUID;
import nl.samenspel.chassis.web.Paging;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which interests, in what order. */
public class InterestQuery extends Paging {

  static final Map<String, String> COLUMNS =
      Map.of("id", "i.id", "organisation", "i.organisation", "priority", "i.priority");

  @QueryParam("organisation")
  @Parameter(description = "Whose.", example = "0197a2f0-7d5c-7c3e-9f65-2f1d5f1c7a10")
  public UUID organisation;
}
