package nl.samenspel.assessment.trend;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Of what the trend is asked. */
public class TrendQuery {

  @QueryParam("instrument")
  @Parameter(description = "Only with this instrument.", example = "trustPulse")
  public String instrument;
}
