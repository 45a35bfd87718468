package nl.samenspel.assessment.response;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import nl.samenspel.assessment.invitation.InvitationHeader;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirementsSet;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Where people answer. */
@Path("/v1/invitation/response")
@Tag(name = "Answering")
@PermitAll
public class ResponseResource {

  @Inject Answering answering;

  @PUT
  @Transactional
  @SecurityRequirementsSet
  @Operation(
      summary = "Answers the questionnaire",
      description =
          "Once for each token; nothing links the answer to the token. When the answer of this"
              + " request was lost, send it again: `already-answered` then says that it was received.")
  @APIResponse(responseCode = "204", description = "Received. Thank the respondent.")
  @APIResponse(
      responseCode = "404",
      description = "`urn:problem-type:samenspel:invitation-unknown`")
  @APIResponse(
      responseCode = "409",
      description =
          "`urn:problem-type:samenspel:already-answered`: the earlier answer counts; or"
              + " `…:answering-not-open-yet`.")
  @APIResponse(
      responseCode = "410",
      description = "`urn:problem-type:samenspel:answering-closed`: thank you, but it is too late.")
  public void put(
      @HeaderParam(InvitationHeader.NAME)
          @Parameter(description = "The token that was handed out.", required = true)
          String token,
      ResponseRequest request) {
    answering.answer(InvitationHeader.required(token), request);
  }
}
