package nl.samenspel.partnership.contribution;

import jakarta.validation.constraints.Min;
import jakarta.ws.rs.QueryParam;
import nl.samenspel.partnership.partnership.Partnership;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Of which cycle. */
public class TotalsQuery {

  @QueryParam("cycle")
  @Min(1)
  @Parameter(description = "Which cycle; the present one when left out.", example = "1")
  public Integer cycle;

  int of(Partnership partnership) {
    return cycle == null ? partnership.progress().cycle() : cycle;
  }
}
