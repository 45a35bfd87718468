package nl.samenspel.assessment.profile;

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

/** Profiles that were measured elsewhere. */
@Path("/v1/assessments/{id}/profiles")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Profiles", description = "How teams are composed, by profiles measured elsewhere.")
@RolesAllowed({Roles.ADMINISTRATOR, Roles.COORDINATOR})
public class ProfileResource {

  @Inject BringingIn bringing;

  @POST
  @Transactional
  @Idempotent
  @Operation(
      summary = "Brings in profiles that were measured elsewhere",
      description =
          "For a coordinator: of the own organisation, or of any member for the lead; while an"
              + " assessment with the instrument `preferences` is open. All profiles of the"
              + " organisation at once, without names: they take the place of those that it brought"
              + " in before. They can never be read back. How the teams are composed of them stands"
              + " in the results once the assessment is closed, for organisations of which enough"
              + " were brought in.")
  @APIResponse(
      responseCode = "200",
      description = "How many were taken in.",
      content = @Content(schema = @Schema(implementation = ProfilesView.class)))
  @APIResponse(
      responseCode = "403",
      description = "`urn:problem-type:samenspel:own-organisation-only`")
  @APIResponse(responseCode = "404", description = "The caller sees no such assessment.")
  @APIResponse(
      responseCode = "409",
      description =
          "`urn:problem-type:samenspel:no-profiles`: the assessment is about something else;"
              + " `…:assessment-not-open-yet` or `…:assessment-already-closed`.")
  public Response post(@PathParam("id") UUID id, ProfilesRequest request) {
    return Response.ok(bringing.bringIn(id, request)).build();
  }
}
