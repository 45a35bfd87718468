package nl.samenspel.partnership.recovery;

import jakarta.ws.rs.QueryParam;
import java.util.Map;
import nl.samenspel.chassis.web.Paging;
import nl.samenspel.partnership.partnership.Conditions;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which recoveries, in what order. */
public class RecoveryQuery extends Paging {

  static final Map<String, String> COLUMNS =
      Map.of("id", "r.id", "openedOn", "r.openedOn", "state", "r.state");

  @QueryParam("state")
  @Parameter(description = "How far they have come.", example = "talking")
  public RecoveryState state;

  Conditions narrow(Conditions conditions) {
    return conditions.and("r.state = :state", "state", state);
  }
}
