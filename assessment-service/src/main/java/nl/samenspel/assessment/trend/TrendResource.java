package nl.samenspel.assessment.trend;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import nl.samenspel.assessment.partnership.Visibility;
import nl.samenspel.assessment.result.Results;
import nl.samenspel.chassis.caller.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How the scores of a partnership develop. */
@Path("/v1/partnerships/{id}/trends")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Trends", description = "Scores over time.")
@RolesAllowed({Roles.ADMINISTRATOR, Roles.COORDINATOR, Roles.MEMBER, Roles.ANALYST, Roles.AUDITOR})
public class TrendResource {

  @Inject Visibility visibility;
  @Inject Results results;

  @GET
  @Operation(
      summary = "Gives the scores over time",
      description =
          "By instrument and dimension, the oldest first, from the results as they were published.")
  @APIResponse(
      responseCode = "200",
      description = "The scores that were published so far.",
      content = @Content(schema = @Schema(implementation = TrendView.class)))
  @APIResponse(responseCode = "404", description = "The caller sees no such partnership.")
  public TrendView get(@PathParam("id") UUID id, @BeanParam TrendQuery query) {
    visibility.requireVisible(id);
    var found = results.of(id);
    return TrendView.from(
        id,
        query.instrument == null
            ? found
            : found.stream().filter(each -> each.instrument().equals(query.instrument)).toList());
  }
}
