package nl.samenspel.partnership.complaint.terms;

import static nl.samenspel.chassis.caller.Roles.ADMINISTRATOR;
import static nl.samenspel.chassis.caller.Roles.AUDITOR;
import static nl.samenspel.chassis.caller.Roles.COORDINATOR;
import static nl.samenspel.chassis.caller.Roles.MEMBER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import nl.samenspel.chassis.web.Answers;
import nl.samenspel.chassis.web.Preconditions;
import nl.samenspel.partnership.partnership.Partnerships;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The terms for complaints over HTTP. */
@Path("/v1/partnerships/{partnership}/complaint-terms")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Complaints")
public class TermsResource {

  @Inject Partnerships partnerships;
  @Inject AgreedTerms agreed;
  @Inject Preconditions preconditions;

  @GET
  @RolesAllowed({ADMINISTRATOR, AUDITOR, COORDINATOR, MEMBER})
  @Operation(
      summary = "Read the terms for complaints",
      description =
          "Those that hold for complaints logged now under contract and vlLocal: the usual ones, or"
              + " those that were laid down. Under the other regimes the law sets them.")
  public TermsView get(@PathParam("partnership") UUID id) {
    partnerships.visible(id);
    return agreed.findByIdOptional(id).map(TermsView::from).orElseGet(TermsView::usual);
  }

  @PUT
  @Transactional
  @RolesAllowed(COORDINATOR)
  @Operation(
      summary = "Lay down the terms for complaints",
      description =
          "What the collaboration agreement says (contract), or the council's regulation (vlLocal)."
              + " For coordinators of the organisation that leads. It holds for complaints that are"
              + " logged from now on: those that run keep the terms that held when they were"
              + " logged. Other terms than were laid down need If-Match.")
  @APIResponse(
      responseCode = "200",
      description = "Changed, or the same as they were.",
      content = @Content(schema = @Schema(implementation = TermsView.class)))
  @APIResponse(
      responseCode = "201",
      description = "Laid down for the first time.",
      content = @Content(schema = @Schema(implementation = TermsView.class)))
  @APIResponse(responseCode = "409", description = "The partnership is over: partnership-ended.")
  public Response put(
      @PathParam("partnership") UUID id, TermsRequest request, @Context UriInfo uri) {
    partnerships.toSteer(id).requireRunning();
    var existing = agreed.findByIdOptional(id);
    if (existing.isEmpty()) {
      return Answers.createdHere(uri, laidDown(new Terms(id), request));
    }
    var terms = existing.get();
    if (request.terms().equals(terms.terms())) {
      return Response.ok(TermsView.from(terms)).build();
    }
    preconditions.ifMatch(terms.version());
    return Response.ok(laidDown(terms, request)).build();
  }

  private TermsView laidDown(Terms terms, TermsRequest request) {
    agreed.save(terms.layDown(request.terms()));
    return TermsView.from(terms);
  }
}
