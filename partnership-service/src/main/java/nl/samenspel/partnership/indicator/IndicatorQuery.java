package nl.samenspel.partnership.indicator;

import jakarta.ws.rs.QueryParam;
import java.util.Map;
import java.util.UUID;
import nl.samenspel.chassis.web.Paging;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which indicators, in what order. */
public class IndicatorQuery extends Paging {

  static final Map<String, String> COLUMNS =
      Map.of("id", "i.id", "kind", "i.kind", "name", "i.name", "organisation", "i.organisation");

  @QueryParam("kind")
  @Parameter(description = "Of which of the three K's.", example = "quality")
  public IndicatorKind kind;

  @QueryParam("organisation")
  @Parameter(
      description = "Those about this member.",
      example = "0197a2f0-7d5c-7c3e-9f65-2f1d5f1c7a10")
  public UUID organisation;
}
