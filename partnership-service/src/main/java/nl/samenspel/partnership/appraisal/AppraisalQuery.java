package nl.samenspel.partnership.appraisal;

import jakarta.validation.constraints.Min;
import jakarta.ws.rs.QueryParam;
import java.util.Map;
import java.util.UUID;
import nl.samenspel.chassis.web.Paging;
import nl.samenspel.partnership.partnership.Conditions;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which appraisals, in what order. */
public class AppraisalQuery extends Paging {

  static final Map<String, String> COLUMNS =
      Map.of(
          "id", "a.id",
          "cycle", "a.cycle",
          "organisation", "a.organisation",
          "decision", "a.decision",
          "decidedOn", "a.decidedOn");

  @QueryParam("organisation")
  @Parameter(description = "Whose.", example = "0197a2f0-7d5c-7c3e-9f65-2f1d5f1c7a10")
  public UUID organisation;

  @QueryParam("decision")
  @Parameter(description = "What was decided.", example = "postpone")
  public AppraisalDecision decision;

  @QueryParam("cycle")
  @Min(1)
  @Parameter(description = "For which cycle.", example = "1")
  public Integer cycle;

  Conditions narrow(Conditions conditions) {
    return conditions
        .and("a.organisation = :organisation", "organisation", organisation)
        .and("a.decision = :decision", "decision", decision)
        .and("a.cycle = :cycle", "cycle", cycle);
  }
}
