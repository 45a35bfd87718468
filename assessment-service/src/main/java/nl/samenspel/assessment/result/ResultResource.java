package nl.samenspel.assessment.result;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import nl.samenspel.chassis.caller.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The results of an assessment. */
@Path("/v1/assessments/{id}/results")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Results", description = "Scores, once an assessment is closed.")
@RolesAllowed({Roles.ADMINISTRATOR, Roles.COORDINATOR, Roles.MEMBER, Roles.ANALYST, Roles.AUDITOR})
public class ResultResource {

  @Inject Results results;
  @Inject ResultViews views;

  @GET
  @Operation(
      summary = "Gives the results",
      description =
          "Groups smaller than the minimum are suppressed, together with whatever would give them"
              + " away; show them as hidden, never as 0. Every organisation weighs the same.")
  @APIResponse(
      responseCode = "200",
      description = "The results; they never change.",
      content = @Content(schema = @Schema(implementation = ResultView.class)))
  @APIResponse(
      responseCode = "404",
      description =
          "The caller sees no such assessment, or it is not closed yet: before that there are no"
              + " results, for anybody.")
  public ResultView get(@PathParam("id") UUID id) {
    return views.of(results.visible(id));
  }
}
