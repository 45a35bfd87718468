package nl.samenspel.partnership.organisation;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.Map;
import nl.samenspel.chassis.web.Paging;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which organisations, in what order. */
public class OrganisationQuery extends Paging {

  static final Map<String, String> COLUMNS =
      Map.of("id", "o.id", "name", "o.name", "kind", "o.kind", "sector", "o.sector");

  @QueryParam("text")
  @Size(max = 100)
  @Parameter(description = "A part of the name, in capitals or not.", example = "rotterdam")
  public String text;

  @QueryParam("kind")
  @Parameter(description = "What it is.", example = "municipality")
  public OrganisationKind kind;

  @QueryParam("identifier")
  @Size(max = 40)
  @Parameter(
      description = "A number in a register, as scheme and value with a colon between.",
      example = "oin:00000001001234567000")
  public String identifier;
}
