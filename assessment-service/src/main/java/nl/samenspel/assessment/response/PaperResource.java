package nl.samenspel.assessment.response;

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
import nl.samenspel.chassis.caller.Roles;
import nl.samenspel.chassis.web.Idempotent;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Answers that were given on paper. */
@Path("/v1/assessments/{id}/paper-responses")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Answering")
@RolesAllowed({Roles.ADMINISTRATOR, Roles.COORDINATOR})
public class PaperResource {

  @Inject Transcribing transcribing;

  @POST
  @Transactional
  @Idempotent
  @Operation(
      summary = "Takes in answers that were given on paper",
      description =
          "For a coordinator: of the own organisation, or of any member for the lead. All or none."
              + " They count as invited and answered, without a token; the assessment tells how"
              + " many there are. Shuffle the sheets first and destroy them afterwards.")
  @APIResponse(
      responseCode = "200",
      description = "How many were taken in.",
      content = @Content(schema = @Schema(implementation = PaperView.class)))
  @APIResponse(
      responseCode = "403",
      description = "`urn:problem-type:samenspel:own-organisation-only`")
  @APIResponse(responseCode = "404", description = "The caller sees no such assessment.")
  @APIResponse(
      responseCode = "409",
      description = "`urn:problem-type:samenspel:answering-not-open-yet`")
  @APIResponse(
      responseCode = "410",
      description = "`urn:problem-type:samenspel:answering-closed`: nobody can answer any more.")
  public Response post(@PathParam("id") UUID id, PaperRequest request) {
    return Response.ok(transcribing.transcribe(id, request)).build();
  }
}
