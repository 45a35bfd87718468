package nl.samenspel.partnership.project;

import jakarta.validation.constraints.Min;
import jakarta.ws.rs.QueryParam;
import java.util.Map;
import java.util.UUID;
import nl.samenspel.chassis.web.Paging;
import nl.samenspel.partnership.partnership.Conditions;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which projects, in what order. */
public class ProjectQuery extends Paging {

  static final Map<String, String> COLUMNS =
      Map.of(
          "id", "p.id",
          "title", "p.plan.title",
          "startsOn", "p.plan.startsOn",
          "endsOn", "p.plan.endsOn",
          "state", "p.plan.state",
          "cycle", "p.cycle");

  @QueryParam("state")
  @Parameter(description = "How far they are.", example = "running")
  public ProjectState state;

  @QueryParam("owner")
  @Parameter(
      description = "Carried by this member.",
      example = "0197a2f0-7d5c-7c3e-9f65-2f1d5f1c7a10")
  public UUID owner;

  @QueryParam("cycle")
  @Min(1)
  @Parameter(description = "In which cycle they were shaped.", example = "1")
  public Integer cycle;

  Conditions narrow(Conditions conditions) {
    return conditions
        .and("p.plan.state = :state", "state", state)
        .and("p.plan.owner = :owner", "owner", owner)
        .and("p.cycle = :cycle", "cycle", cycle);
  }
}
