package nl.samenspel.partnership.contribution;

import jakarta.validation.constraints.Min;
import jakarta.ws.rs.QueryParam;
import java.util.Map;
import java.util.UUID;
import nl.samenspel.chassis.web.Paging;
import nl.samenspel.partnership.partnership.Conditions;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which contributions, in what order. */
public class ContributionQuery extends Paging {

  static final Map<String, String> COLUMNS =
      Map.of(
          "id", "c.id",
          "cycle", "c.cycle",
          "organisation", "c.organisation",
          "kind", "c.promise.kind",
          "amount", "c.promise.amount",
          "returnShare", "c.promise.returnShare");

  @QueryParam("organisation")
  @Parameter(description = "Whose.", example = "0197a2f0-7d5c-7c3e-9f65-2f1d5f1c7a10")
  public UUID organisation;

  @QueryParam("kind")
  @Parameter(description = "Of what kind.", example = "money")
  public ContributionKind kind;

  @QueryParam("cycle")
  @Min(1)
  @Parameter(description = "For which cycle.", example = "1")
  public Integer cycle;

  Conditions narrow(Conditions conditions) {
    return conditions
        .and("c.organisation = :organisation", "organisation", organisation)
        .and("c.promise.kind = :kind", "kind", kind)
        .and("c.cycle = :cycle", "cycle", cycle);
  }
}
