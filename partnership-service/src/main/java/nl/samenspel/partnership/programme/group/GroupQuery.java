package nl.samenspel.partnership.programme.group;

import jakarta.ws.rs.QueryParam;
import java.util.Map;
import java.util.UUID;
import nl.samenspel.chassis.web.Paging;
import nl.samenspel.partnership.partnership.Conditions;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which groups, in what order. */
public class GroupQuery extends Paging {

  static final Map<String, String> COLUMNS = Map.of("id", "g.id", "title", "g.title");

  @QueryParam("programme")
  @Parameter(description = "Of this programme.", example = "0197a2f0-b21c-7c3e-9f65-2f1d5f1c7e10")
  public UUID programme;

  Conditions narrow(Conditions conditions) {
    return conditions.and("g.programme = :programme", "programme", programme);
  }
}
