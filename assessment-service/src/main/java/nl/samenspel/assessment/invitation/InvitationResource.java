package nl.samenspel.assessment.invitation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import nl.samenspel.assessment.assessment.Assessments;
import nl.samenspel.chassis.caller.Roles;
import nl.samenspel.chassis.web.Page;
import nl.samenspel.chassis.web.Paging;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Invitations to answer an assessment. */
@Path("/v1/assessments/{id}/invitations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Invitations", description = "One-time tokens with which people answer anonymously.")
public class InvitationResource {

  @Inject Assessments assessments;
  @Inject Invitations invitations;
  @Inject Issuing issuing;
  @Inject ShownTokens shown;

  @GET
  @RolesAllowed({
    Roles.ADMINISTRATOR,
    Roles.COORDINATOR,
    Roles.MEMBER,
    Roles.ANALYST,
    Roles.AUDITOR
  })
  @Operation(
      summary = "Tells how many were invited",
      description =
          "By organisation and audience. The tokens are not there any more, and how many of an"
              + " organisation answered is never told.")
  public Page<Invited> list(@PathParam("id") UUID id, @BeanParam Paging paging) {
    assessments.visible(id);
    var all = paging.sorted(invitations.invited(id), "organisation", Invited::organisation);
    return paging.page(
        all.stream().skip(paging.offset()).limit(paging.limit()).toList(), all.size());
  }

  @POST
  @Transactional
  @RolesAllowed({Roles.ADMINISTRATOR, Roles.COORDINATOR, Roles.MEMBER})
  @Operation(
      summary = "Gives out invitations",
      description =
          "A member organisation invites its own people; a coordinator of the lead may do so for"
              + " any member. The tokens are in this answer only: they are kept as digests."
              + " Therefore a repeated `Idempotency-Key` is refused here instead of answered the"
              + " same way again; if the answer was lost, ask for new tokens.")
  @APIResponse(
      responseCode = "201",
      description = "The tokens, shown this once.",
      content = @Content(schema = @Schema(implementation = IssuedView.class)))
  @APIResponse(
      responseCode = "403",
      description = "`urn:problem-type:samenspel:own-organisation-only`")
  @APIResponse(responseCode = "404", description = "The caller sees no such assessment.")
  @APIResponse(
      responseCode = "409",
      description = "`urn:problem-type:samenspel:tokens-already-shown`")
  @APIResponse(
      responseCode = "410",
      description = "`urn:problem-type:samenspel:answering-closed`: nobody can answer any more.")
  public Response issue(
      @PathParam("id") UUID id,
      @HeaderParam("Idempotency-Key") @Parameter(hidden = true) String key,
      InvitationRequest request) {
    var tokens = issuing.issue(id, request);
    shown.requireFirst(id, key);
    return Response.status(Response.Status.CREATED)
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .entity(new IssuedView(id, request.organisation(), request.audience(), tokens))
        .build();
  }
}
