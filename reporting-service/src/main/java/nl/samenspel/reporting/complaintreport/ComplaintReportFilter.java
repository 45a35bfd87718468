package nl.samenspel.reporting.complaintreport;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Whose complaints. */
public class ComplaintReportFilter {

  @QueryParam("organisation")
  @Parameter(
      description =
          "Only complaints about this organisation, which publishes them. Unless given: all that"
              + " you may see.")
  public UUID organisation;
}
