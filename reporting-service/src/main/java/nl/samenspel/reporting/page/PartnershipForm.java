package nl.samenspel.reporting.page;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/**
 * Which partnerships a page is about. A form in a page sends every field, filled in or not: what is
 * empty counts as not given. Extend it with the other filters of the page, and read them with
 * {@link FormFields}.
 */
public class PartnershipForm {

  @QueryParam("region")
  @Size(max = 200)
  @Parameter(description = "Only partnerships in this region.", example = "Rijnmond")
  public String region;

  @QueryParam("organisation")
  @Parameter(
      description = "Only partnerships in which this organisation is a member today.",
      schema = @Schema(type = SchemaType.STRING, format = "uuid"))
  public String organisation;
}
