package nl.samenspel.partnership.movement;

import jakarta.validation.constraints.Min;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The balance of which cycle. */
public class BalanceQuery {

  @QueryParam("cycle")
  @Min(1)
  @Parameter(description = "Which cycle, from 1; the present one when left out.", example = "1")
  public Integer cycle;
}
