package nl.samenspel.assessment.result;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import nl.samenspel.assessment.assessment.Assessments;
import nl.samenspel.chassis.caller.Roles;
import nl.samenspel.chassis.web.Idempotent;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The end of an assessment. */
@Path("/v1/assessments/{id}/closure")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Results", description = "Scores, once an assessment is closed.")
@RolesAllowed({Roles.ADMINISTRATOR, Roles.COORDINATOR})
public class ClosureResource {

  @Inject Assessments assessments;
  @Inject Closing closing;
  @Inject ResultViews views;

  @POST
  @Transactional
  @Idempotent
  @Operation(
      summary = "Closes an assessment",
      description =
          "For a coordinator of the lead organisation. Nobody can answer any more; the scores are"
              + " fixed and published, and answered here. Otherwise it closes by itself after its"
              + " last day.")
  @APIResponse(
      responseCode = "200",
      description = "The results.",
      content = @Content(schema = @Schema(implementation = ResultView.class)))
  @APIResponse(responseCode = "404", description = "The caller sees no such assessment.")
  @APIResponse(
      responseCode = "409",
      description =
          "`urn:problem-type:samenspel:assessment-already-closed` or"
              + " `…:assessment-not-open-yet`.")
  public Response close(@PathParam("id") UUID id, ClosureRequest request) {
    return Response.ok(views.of(closing.close(assessments.steered(id)))).build();
  }
}
