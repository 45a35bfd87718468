package nl.samenspel.partnership.programme;

import static nl.samenspel.chassis.caller.Roles.ADMINISTRATOR;
import static nl.samenspel.chassis.caller.Roles.AUDITOR;
import static nl.samenspel.chassis.caller.Roles.COORDINATOR;
import static nl.samenspel.chassis.caller.Roles.MEMBER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import nl.samenspel.chassis.time.TimeOrderedId;
import nl.samenspel.chassis.web.Answers;
import nl.samenspel.chassis.web.Idempotent;
import nl.samenspel.chassis.web.MergePatch;
import nl.samenspel.chassis.web.Page;
import nl.samenspel.chassis.web.Preconditions;
import nl.samenspel.partnership.partnership.Given;
import nl.samenspel.partnership.partnership.Ownership;
import nl.samenspel.partnership.partnership.Partnership;
import nl.samenspel.partnership.partnership.Partnerships;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The programmes of a partnership over HTTP. */
@Path("/v1/partnerships/{partnership}/programmes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(
    name = "Programmes",
    description = "What members offer participants, and how participants fare in it.")
public class ProgrammeResource {

  @Inject Partnerships partnerships;
  @Inject Programmes programmes;
  @Inject Ownership ownership;
  @Inject Preconditions preconditions;

  @POST
  @Transactional
  @Idempotent
  @RolesAllowed({COORDINATOR, MEMBER})
  @Operation(
      summary = "Offer a programme",
      description = "A member offers its own; the lead may enter one for any member.")
  @APIResponse(
      responseCode = "201",
      description = "Offered.",
      content = @Content(schema = @Schema(implementation = ProgrammeView.class)))
  @APIResponse(responseCode = "409", description = "The partnership is over: partnership-ended.")
  public Response offer(
      @PathParam("partnership") UUID id, ProgrammeRequest request, @Context UriInfo uri) {
    var programme = offered(partnerships.toWorkIn(id), TimeOrderedId.next(), request);
    return Answers.created(uri, programme.id(), ProgrammeView.from(programme));
  }

  @GET
  @RolesAllowed({ADMINISTRATOR, AUDITOR, COORDINATOR, MEMBER})
  @Operation(
      summary = "Read the programmes",
      description = "Every member sees all of them. Sort on title, startsOn or endsOn.")
  public Page<ProgrammeView> list(
      @PathParam("partnership") UUID partnership, @BeanParam ProgrammeQuery query) {
    partnerships.visible(partnership);
    var found = programmes.asked(partnership, query);
    return query.page(
        found.range(query.offset(), query.offset() + query.limit() - 1).stream()
            .map(ProgrammeView::from)
            .toList(),
        found.count());
  }

  @GET
  @Path("/{id}")
  @RolesAllowed({ADMINISTRATOR, AUDITOR, COORDINATOR, MEMBER})
  @Operation(summary = "Read a programme")
  public ProgrammeView get(@PathParam("partnership") UUID partnership, @PathParam("id") UUID id) {
    partnerships.visible(partnership);
    return ProgrammeView.from(programmes.get(partnership, id));
  }

  @PUT
  @Path("/{id}")
  @Transactional
  @RolesAllowed({COORDINATOR, MEMBER})
  @Operation(
      summary = "Offer a programme under an id of one's own, or offer it differently",
      description =
          "Offers it when the id is new. The same again changes nothing. A change is for the"
              + " provider and for the lead, and needs If-Match; the provider stays the same.")
  @APIResponse(
      responseCode = "200",
      description = "Changed, or the same as it was.",
      content = @Content(schema = @Schema(implementation = ProgrammeView.class)))
  @APIResponse(
      responseCode = "201",
      description = "Offered.",
      content = @Content(schema = @Schema(implementation = ProgrammeView.class)))
  @APIResponse(responseCode = "409", description = "The partnership is over: partnership-ended.")
  public Response put(
      @PathParam("partnership") UUID id,
      @PathParam("id") UUID programmeId,
      ProgrammeRequest request,
      @Context UriInfo uri) {
    var partnership = partnerships.toWorkIn(id);
    var existing = programmes.of(id, programmeId);
    if (existing.isEmpty()) {
      var made = offered(partnership, programmeId, request);
      return Answers.createdHere(uri, ProgrammeView.from(made));
    }
    var programme = existing.get();
    if (!request.equals(ProgrammeRequest.from(programme))) {
      preconditions.ifMatch(programme.version());
    }
    return Response.ok(changed(partnership, programme, request)).build();
  }

  @PATCH
  @Path("/{id}")
  @Consumes(MergePatch.MEDIA_TYPE)
  @Transactional
  @RolesAllowed({COORDINATOR, MEMBER})
  @Operation(
      summary = "Offer a part of a programme differently",
      description = "For the provider and for the lead; needs If-Match.")
  @APIResponse(responseCode = "409", description = "The partnership is over: partnership-ended.")
  public ProgrammeView patch(
      @PathParam("partnership") UUID id, @PathParam("id") UUID programmeId, MergePatch patch) {
    var partnership = partnerships.toWorkIn(id);
    var programme = programmes.get(id, programmeId);
    preconditions.ifMatch(programme.version());
    return changed(partnership, programme, patch.applyTo(ProgrammeRequest.from(programme)));
  }

  private Programme offered(Partnership partnership, UUID id, ProgrammeRequest request) {
    ownership.requireOwnerOrLead(partnership, request.provider());
    Given.member(partnership, "provider", request.provider());
    var programme = new Programme(id, partnership.id(), request.provider());
    programmes.save(programme.offer(request.toOffer()));
    return programme;
  }

  private ProgrammeView changed(
      Partnership partnership, Programme programme, ProgrammeRequest request) {
    if (!request.equals(ProgrammeRequest.from(programme))) {
      ownership.requireOwnerOrLead(partnership, programme.provider());
      Given.fixed("provider", programme.provider(), request.provider());
      programmes.save(programme.offer(request.toOffer()));
    }
    return ProgrammeView.from(programme);
  }
}
