package nl.samenspel.partnership.pitfall;

import jakarta.ws.rs.QueryParam;
import java.util.Map;
import java.util.UUID;
import nl.samenspel.chassis.web.Paging;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which pitfalls, in what order. */
public class PitfallQuery extends Paging {

  static final Map<String, String> COLUMNS =
      Map.of(
          "id", "p.id",
          "title", "p.risk.title",
          "weight", "p.risk.likelihood * p.risk.impact",
          "likelihood", "p.risk.likelihood",
          "impact", "p.risk.impact",
          "state", "p.risk.state");

  @QueryParam("state")
  @Parameter(description = "What became of them.", example = "open")
  public PitfallState state;

  @QueryParam("owner")
  @Parameter(
      description = "Those that this member keeps an eye on.",
      example = "0197a2f0-7d5c-7c3e-9f65-2f1d5f1c7a10")
  public UUID owner;
}
