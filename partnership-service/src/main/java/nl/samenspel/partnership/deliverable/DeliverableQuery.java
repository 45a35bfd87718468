package nl.samenspel.partnership.deliverable;

import jakarta.validation.constraints.Min;
import jakarta.ws.rs.QueryParam;
import java.util.Map;
import nl.samenspel.chassis.web.Paging;
import nl.samenspel.partnership.partnership.Conditions;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which deliverables, in what order. */
public class DeliverableQuery extends Paging {

  static final Map<String, String> COLUMNS =
      Map.of("id", "d.id", "cycle", "d.cycle", "kind", "d.kind", "state", "d.state");

  @QueryParam("kind")
  @Parameter(description = "Which kind.", example = "startingNote")
  public DeliverableKind kind;

  @QueryParam("state")
  @Parameter(description = "How the present version stands.", example = "pending")
  public DeliverableState state;

  @QueryParam("cycle")
  @Min(1)
  @Parameter(description = "In which cycle it was submitted.", example = "1")
  public Integer cycle;

  Conditions narrow(Conditions conditions) {
    return conditions
        .and("d.kind = :kind", "kind", kind)
        .and("d.state = :state", "state", state)
        .and("d.cycle = :cycle", "cycle", cycle);
  }
}
