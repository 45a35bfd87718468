package nl.samenspel.reporting.report;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import nl.samenspel.chassis.caller.Roles;
import nl.samenspel.reporting.page.Answers;
import nl.samenspel.reporting.page.PageStyle;
import nl.samenspel.reporting.page.Pdf;
import nl.samenspel.reporting.page.Spreadsheet;
import nl.samenspel.reporting.page.Words;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The report of a partnership. */
@Path("/v1/partnerships/{id}")
@RolesAllowed({Roles.ADMINISTRATOR, Roles.COORDINATOR, Roles.MEMBER, Roles.ANALYST, Roles.AUDITOR})
@Tag(name = "Report", description = "The story of a partnership, as data, as a page and as charts.")
public class ReportResource {

  private static final String SVG = "image/svg+xml";

  @Inject Reports reports;
  @Inject Answers answers;
  @Inject PageStyle style;
  @Inject Pdf pdf;

  /** The page, checked when the service is built. */
  @CheckedTemplate(basePath = "")
  static class Templates {

    private Templates() {}

    static native TemplateInstance report(ReportPage page, Words words, String css);
  }

  @GET
  @Path("/report")
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Read the report of a partnership",
      description =
          "The form follows the header Accept: application/json gives everything as data; text/html"
              + " gives a page with charts and tables that is complete in itself (no scripts,"
              + " nothing fetched), prints on A4 and reads well on a phone; application/pdf gives"
              + " the same page on A4; "
              + Spreadsheet.MEDIA_TYPE
              + " gives a workbook with a sheet for each part, to calculate with: dates are dates,"
              + " numbers are numbers, and what is hidden because a group is small says so in words"
              + " and is never empty or 0. The language follows Accept-Language (nl or en).")
  @APIResponse(
      responseCode = "200",
      description = "The report.",
      content = {
        @Content(
            mediaType = MediaType.APPLICATION_JSON,
            schema = @Schema(implementation = Report.class)),
        @Content(mediaType = MediaType.TEXT_HTML, schema = @Schema(implementation = String.class)),
        @Content(
            mediaType = Pdf.MEDIA_TYPE,
            schema = @Schema(implementation = String.class, format = "binary")),
        @Content(
            mediaType = Spreadsheet.MEDIA_TYPE,
            schema = @Schema(implementation = String.class, format = "binary"))
      })
  public Report json(@PathParam("id") UUID id) {
    return reports.of(id);
  }

  @GET
  @Path("/report")
  @Produces("text/html;charset=UTF-8;qs=0.9")
  @Operation(hidden = true)
  public Response page(@PathParam("id") UUID id) {
    return answers.page(html(id));
  }

  @GET
  @Path("/report")
  @Produces(Pdf.MEDIA_TYPE + ";qs=0.8")
  @Operation(hidden = true)
  public Response pdf(@PathParam("id") UUID id) {
    return answers.file(pdf.of(html(id)), "samenspel-" + id + ".pdf");
  }

  @GET
  @Path("/report")
  @Produces(Spreadsheet.MEDIA_TYPE + ";qs=0.7")
  @Operation(hidden = true)
  public Response spreadsheet(@PathParam("id") UUID id) {
    var sheets = ReportSheets.of(reports.of(id), answers.words());
    return answers.file(Spreadsheet.of(sheets), "samenspel-" + id + ".xlsx");
  }

  @GET
  @Path("/charts/{chart}")
  @Produces(SVG)
  @Operation(
      summary = "Draw a chart of a partnership",
      description =
          "lenses: the five lenses as a radar, per organisation and round. phases: the road through"
              + " the phases. trust: through time, with complaints and recoveries. balance:"
              + " deepening and progress, by phase and by quarter. complaints: by subject, in time"
              + " or not. complaintQuarters: the same by the quarter in which they were received."
              + " indicators: the three K's on their way from baseline to target. trajectories:"
              + " what trajectories of participants brought. Each is an SVG with a title and a"
              + " description in words, in the language of Accept-Language.")
  @APIResponse(
      responseCode = "200",
      description = "The chart.",
      content = @Content(mediaType = SVG, schema = @Schema(implementation = String.class)))
  public Response chart(@PathParam("id") UUID id, @PathParam("chart") Chart chart) {
    return answers.part(chart.of(reports.of(id), answers.words()));
  }

  private String html(UUID id) {
    var words = answers.words();
    return Templates.report(ReportPage.of(reports.of(id), words), words, style.css()).render();
  }
}
