package nl.samenspel.assessment.instrument;

import jakarta.validation.constraints.Min;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which version of an instrument. */
public class InstrumentQuery {

  @QueryParam("version")
  @Min(1)
  @Parameter(description = "A version; without it the newest.", example = "1")
  public Integer version;
}
