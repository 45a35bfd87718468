package nl.samenspel.assessment.invitation;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import nl.samenspel.chassis.problem.Language;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirementsSet;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The questionnaire that a token gives. */
@Path("/v1/invitation")
@Produces(MediaType.APPLICATION_JSON)
@Tag(
    name = "Answering",
    description = "For whoever was invited. The token in the header is all that is needed.")
@PermitAll
public class QuestionnaireResource {

  @Inject Questionnaires questionnaires;
  @Inject Language language;

  @GET
  @SecurityRequirementsSet
  @Operation(
      summary = "Gives the questionnaire",
      description =
          "In Dutch or English by `Accept-Language`, in the words for the audience that was"
              + " invited; a `phaseCheck` in those about the phase that was completed. Needs no"
              + " sign-in. Send the token in the header, never in the address.")
  @APIResponse(
      responseCode = "200",
      description = "The questions.",
      content = @Content(schema = @Schema(implementation = QuestionnaireView.class)))
  @APIResponse(
      responseCode = "404",
      description = "`urn:problem-type:samenspel:invitation-unknown`")
  @APIResponse(
      responseCode = "409",
      description = "`urn:problem-type:samenspel:answering-not-open-yet`")
  @APIResponse(
      responseCode = "410",
      description = "`urn:problem-type:samenspel:answering-closed`: thank you, but it is too late.")
  public Response get(
      @HeaderParam(InvitationHeader.NAME)
          @Parameter(description = "The token that was handed out.", required = true)
          String token) {
    return Response.ok(questionnaires.of(InvitationHeader.required(token), language.locale()))
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .build();
  }
}
