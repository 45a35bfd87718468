package nl.samenspel.reporting.portfolio;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import nl.samenspel.chassis.caller.Roles;
import nl.samenspel.reporting.overview.Partnerships;
import nl.samenspel.reporting.page.Answers;
import nl.samenspel.reporting.page.PageStyle;
import nl.samenspel.reporting.page.Words;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Many partnerships together. */
@Path("/v1/portfolio")
@RolesAllowed({Roles.ADMINISTRATOR, Roles.COORDINATOR, Roles.MEMBER, Roles.ANALYST, Roles.AUDITOR})
@Tag(
    name = "Portfolio",
    description = "Many partnerships together: where they stand and what changed.")
public class PortfolioResource {

  @Inject Portfolios portfolios;
  @Inject Partnerships partnerships;
  @Inject Answers answers;
  @Inject PageStyle style;

  /** The page, checked when the service is built. */
  @CheckedTemplate(basePath = "")
  static class Templates {

    private Templates() {}

    static native TemplateInstance portfolio(PortfolioPage page, Words words, String css);
  }

  @GET
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Read the portfolio",
      description =
          "Counts the partnerships that the caller may see and that ran in the period: by phase and"
              + " health as they are today, how long phases took, complaints by subject and in time"
              + " or not, trust by band, results on the three K's; the same for the period before,"
              + " and for each quarter. The totals are those of /partnerships with the same"
              + " filters. The form follows the header Accept: text/html gives a dashboard with the"
              + " filters as a form in the page. The language follows Accept-Language (nl or en).")
  @APIResponse(
      responseCode = "200",
      description = "The portfolio.",
      content = {
        @Content(
            mediaType = MediaType.APPLICATION_JSON,
            schema = @Schema(implementation = Portfolio.class)),
        @Content(mediaType = MediaType.TEXT_HTML, schema = @Schema(implementation = String.class))
      })
  public Portfolio json(@BeanParam PortfolioFilter filter) {
    return portfolios.of(filter);
  }

  @GET
  @Produces("text/html;charset=UTF-8;qs=0.9")
  @Operation(hidden = true)
  public Response page(@BeanParam PortfolioFilter filter) {
    var words = answers.words();
    var page = PortfolioPage.of(portfolios.of(filter), partnerships.choices(), words);
    return answers.pageWithForm(Templates.portfolio(page, words, style.css()).render());
  }
}
