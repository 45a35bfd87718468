package nl.samenspel.reporting.complaintreport;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import nl.samenspel.chassis.caller.Roles;
import nl.samenspel.reporting.page.Answers;
import nl.samenspel.reporting.page.PageStyle;
import nl.samenspel.reporting.page.Pdf;
import nl.samenspel.reporting.page.Words;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The yearly publication of complaints. */
@Path("/v1/complaint-reports/{year}")
@RolesAllowed({Roles.ADMINISTRATOR, Roles.COORDINATOR, Roles.MEMBER, Roles.ANALYST, Roles.AUDITOR})
@Tag(
    name = "Complaint reports",
    description = "The complaints of a year, ready to be published as the law wants.")
public class ComplaintReportResource {

  @Inject ComplaintReports reports;
  @Inject Answers answers;
  @Inject PageStyle style;
  @Inject Pdf pdf;

  /** The page, checked when the service is built. */
  @CheckedTemplate(basePath = "")
  static class Templates {

    private Templates() {}

    static native TemplateInstance complaintreport(
        ComplaintReportPage page, Words words, String css);
  }

  @GET
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Read the complaints of a year",
      description =
          "The complaints received in a year (Awb 9:12a; for Flemish bodies the yearly figures of"
              + " their regime): how many, about what, under which rules, what was found, in time"
              + " or late, how long it took, and what was open at the end of the year. No names and"
              + " no free text; what was found is not told by subject where there are few"
              + " complaints. The form follows the header Accept: text/html is a page ready to be"
              + " published, application/pdf the same on A4, text/csv the numbers. The language"
              + " follows Accept-Language (nl or en).")
  @APIResponse(
      responseCode = "200",
      description = "The complaints of the year.",
      content = {
        @Content(
            mediaType = MediaType.APPLICATION_JSON,
            schema = @Schema(implementation = ComplaintReport.class)),
        @Content(mediaType = MediaType.TEXT_HTML, schema = @Schema(implementation = String.class)),
        @Content(mediaType = "text/csv", schema = @Schema(implementation = String.class)),
        @Content(
            mediaType = Pdf.MEDIA_TYPE,
            schema = @Schema(implementation = String.class, format = "binary"))
      })
  public ComplaintReport json(
      @PathParam("year") int year, @BeanParam ComplaintReportFilter filter) {
    return reports.of(year, filter);
  }

  @GET
  @Produces("text/html;charset=UTF-8;qs=0.9")
  @Operation(hidden = true)
  public Response page(@PathParam("year") int year, @BeanParam ComplaintReportFilter filter) {
    return answers.page(html(year, filter));
  }

  @GET
  @Produces(Pdf.MEDIA_TYPE + ";qs=0.8")
  @Operation(hidden = true)
  public Response pdf(@PathParam("year") int year, @BeanParam ComplaintReportFilter filter) {
    return answers.file(pdf.of(html(year, filter)), "klachten-" + year + ".pdf");
  }

  @GET
  @Produces("text/csv;charset=UTF-8;qs=0.7")
  @Operation(hidden = true)
  public Response csv(@PathParam("year") int year, @BeanParam ComplaintReportFilter filter) {
    var table = new ComplaintTable(reports.of(year, filter));
    return answers.file(table.csv(), "klachten-" + year + ".csv");
  }

  private String html(int year, ComplaintReportFilter filter) {
    var words = answers.words();
    var page = ComplaintReportPage.of(reports.of(year, filter), words);
    return Templates.complaintreport(page, words, style.css()).render();
  }
}
