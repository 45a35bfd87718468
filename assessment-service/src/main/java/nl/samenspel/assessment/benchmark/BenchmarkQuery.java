package nl.samenspel.assessment.benchmark;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** With which others to compare. */
public class BenchmarkQuery {

  @QueryParam("by")
  @Parameter(
      description = "In what the others are like this partnership; form when left out.",
      example = "region")
  public Likeness by;
}
