package nl.samenspel.reporting.export;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** In which form. */
public class ExportFilter {

  @QueryParam("format")
  @Parameter(description = "csv or ndjson, for who cannot send an Accept header; goes before it.")
  public Format format;
}
