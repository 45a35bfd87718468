package nl.samenspel.reporting.cohort;

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
import nl.samenspel.chassis.time.Today;
import nl.samenspel.reporting.overview.Partnerships;
import nl.samenspel.reporting.page.Answers;
import nl.samenspel.reporting.page.PageStyle;
import nl.samenspel.reporting.page.Turns;
import nl.samenspel.reporting.page.Words;
import nl.samenspel.reporting.trajectories.Trajectories;
import nl.samenspel.reporting.trajectories.telling.Telling;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Trajectories by the period in which they began. */
@Path("/v1/cohorts")
@RolesAllowed({Roles.ADMINISTRATOR, Roles.COORDINATOR, Roles.MEMBER, Roles.ANALYST, Roles.AUDITOR})
@Tag(
    name = "Cohorts",
    description = "What trajectories brought, by the period in which they began.")
public class CohortResource {

  /** Together with the exports well below the size of the pool. */
  private static final int AT_ONCE = 6;

  /** Counting those of a country by month keeps a connection for a minute. */
  private final Turns turns = new Turns("too-many-cohorts", AT_ONCE, Turns.PATIENCE);

  @Inject Trajectories trajectories;
  @Inject Today today;
  @Inject Partnerships partnerships;
  @Inject Answers answers;
  @Inject PageStyle style;

  /** The page, checked when the service is built. */
  @CheckedTemplate(basePath = "")
  static class Templates {

    private Templates() {}

    static native TemplateInstance cohorts(CohortPage page, Words words, String css);
  }

  @GET
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Read the cohorts",
      description =
          "The trajectories that the caller may see, by the month, quarter or year in which the"
              + " participant was referred: how many, declined and ended, what they brought, what"
              + " they cost, and how good the data are. Each figure names its definition and"
              + " version, and has a numerator and a denominator; for work that lasts only those"
              + " count for whom six months have passed. What would tell of fewer than ten is"
              + " hidden, whatever is asked and also by subtracting one answer from another; ask"
              + " for a longer period or a larger area to be told more. Periods are always whole."
              + " The form follows the header Accept: text/html gives a page with the filters as a"
              + " form in it, text/csv a line for each figure. The language follows Accept-Language"
              + " (nl or en).")
  @APIResponse(
      responseCode = "200",
      description = "The cohorts, the first one first.",
      content = {
        @Content(
            mediaType = MediaType.APPLICATION_JSON,
            schema = @Schema(implementation = CohortReport.class)),
        @Content(mediaType = MediaType.TEXT_HTML, schema = @Schema(implementation = String.class)),
        @Content(mediaType = "text/csv", schema = @Schema(implementation = String.class))
      })
  public CohortReport json(@BeanParam CohortFilter filter) {
    var day = today.get();
    var asked = filter.on(day);
    return turns.take(
        1,
        () -> {
          var telling = new Telling(asked.by(), asked.periods());
          trajectories.around(asked.selection(), day, telling::add);
          return CohortReport.of(asked, telling, day);
        });
  }

  @GET
  @Produces("text/html;charset=UTF-8;qs=0.9")
  @Operation(hidden = true)
  public Response page(@BeanParam CohortFilter filter) {
    var words = answers.words();
    var page = CohortPage.of(json(filter), partnerships.choices(), words);
    return answers.pageWithForm(Templates.cohorts(page, words, style.css()).render());
  }

  @GET
  @Produces("text/csv;charset=UTF-8;qs=0.7")
  @Operation(hidden = true)
  public Response csv(@BeanParam CohortFilter filter) {
    return answers.file(new CohortTable(json(filter)).csv(), "cohorten.csv");
  }
}
