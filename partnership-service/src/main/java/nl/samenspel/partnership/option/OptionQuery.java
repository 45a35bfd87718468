package nl.samenspel.partnership.option;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which options. */
public class OptionQuery {

  @QueryParam("mutualGain")
  @Parameter(description = "Only those by which nobody loses and somebody gains.", example = "true")
  public Boolean mutualGain;

  @QueryParam("pareto")
  @Parameter(description = "Only those that no other option dominates.", example = "true")
  public Boolean pareto;

  boolean includes(OptionView option) {
    return (mutualGain == null || mutualGain == option.mutualGain())
        && (pareto == null || pareto == option.pareto());
  }
}
