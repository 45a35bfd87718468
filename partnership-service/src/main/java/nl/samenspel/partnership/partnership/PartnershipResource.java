package nl.samenspel.partnership.partnership;

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
import nl.samenspel.chassis.caller.Caller;
import nl.samenspel.chassis.outbox.Pages;
import nl.samenspel.chassis.problem.RuleViolation;
import nl.samenspel.chassis.time.TimeOrderedId;
import nl.samenspel.chassis.time.Today;
import nl.samenspel.chassis.web.Answers;
import nl.samenspel.chassis.web.Idempotent;
import nl.samenspel.chassis.web.MergePatch;
import nl.samenspel.chassis.web.Page;
import nl.samenspel.chassis.web.Preconditions;
import nl.samenspel.partnership.organisation.Organisations;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Partnerships over HTTP. */
@Path("/v1/partnerships")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Partnerships", description = "Collaborations, who takes part and what they are for.")
public class PartnershipResource {

  @Inject Partnerships partnerships;
  @Inject Organisations organisations;
  @Inject Caller caller;
  @Inject Today today;
  @Inject Preconditions preconditions;

  @POST
  @Transactional
  @Idempotent
  @RolesAllowed(COORDINATOR)
  @Operation(
      summary = "Start a partnership",
      description =
          "The caller's organisation leads it, and it begins in the phase explore. The organisation"
              + " has to be registered.")
  @APIResponse(
      responseCode = "201",
      description = "Started.",
      content = @Content(schema = @Schema(implementation = PartnershipView.class)))
  @APIResponse(
      responseCode = "409",
      description = "The caller's organisation is not registered: organisation-not-registered.")
  public Response start(PartnershipRequest request, @Context UriInfo uri) {
    var partnership = started(TimeOrderedId.next(), request);
    return Answers.created(uri, partnership.id(), PartnershipView.from(partnership));
  }

  @GET
  @RolesAllowed({ADMINISTRATOR, AUDITOR, COORDINATOR, MEMBER})
  @Operation(
      summary = "Find partnerships",
      description =
          "Those in which the caller's organisation takes part; for administrators and auditors all"
              + " of them. Sort on name, region, startsOn, status or cycle.")
  public Page<PartnershipView> list(@BeanParam PartnershipQuery query) {
    var found = partnerships.asked(query);
    return Pages.of(found, query, PartnershipView::inList);
  }

  @GET
  @Path("/{id}")
  @RolesAllowed({ADMINISTRATOR, AUDITOR, COORDINATOR, MEMBER})
  @Operation(summary = "Read a partnership", description = "With its present members.")
  public PartnershipView get(@PathParam("id") UUID id) {
    return PartnershipView.from(partnerships.visible(id));
  }

  @PUT
  @Path("/{id}")
  @Transactional
  @RolesAllowed(COORDINATOR)
  @Operation(
      summary = "Start a partnership under an id of one's own, or describe it differently",
      description =
          "Starts the partnership when the id is new. The same again changes nothing. A change"
              + " needs If-Match and is for coordinators of the organisation that leads.")
  @APIResponse(
      responseCode = "200",
      description = "Changed, or the same as it was.",
      content = @Content(schema = @Schema(implementation = PartnershipView.class)))
  @APIResponse(
      responseCode = "201",
      description = "Started.",
      content = @Content(schema = @Schema(implementation = PartnershipView.class)))
  @APIResponse(
      responseCode = "409",
      description =
          "The caller's organisation is not registered (organisation-not-registered), or the"
              + " partnership is over (partnership-ended).")
  public Response put(@PathParam("id") UUID id, PartnershipRequest request, @Context UriInfo uri) {
    if (partnerships.count("id", id) == 0) {
      return Answers.createdHere(uri, PartnershipView.from(started(id, request)));
    }
    var partnership = partnerships.toSteer(id);
    if (!request.equals(PartnershipRequest.from(partnership))) {
      preconditions.ifMatch(partnership.version());
    }
    return Response.ok(described(partnership, request)).build();
  }

  @PATCH
  @Path("/{id}")
  @Consumes(MergePatch.MEDIA_TYPE)
  @Transactional
  @RolesAllowed(COORDINATOR)
  @Operation(
      summary = "Describe a part of it differently",
      description = "For coordinators of the organisation that leads. Needs If-Match.")
  @APIResponse(responseCode = "409", description = "The partnership is over: partnership-ended.")
  public PartnershipView patch(@PathParam("id") UUID id, MergePatch patch) {
    var partnership = partnerships.toSteer(id);
    preconditions.ifMatch(partnership.version());
    return described(partnership, patch.applyTo(PartnershipRequest.from(partnership)));
  }

  private Partnership started(UUID id, PartnershipRequest request) {
    if (!organisations.know(caller.organisation())) {
      throw new RuleViolation("organisation-not-registered", caller.organisation());
    }
    var partnership =
        Partnership.found(id, request.toProfile(), caller.organisation(), today.get());
    partnerships.save(partnership);
    return partnership;
  }

  private PartnershipView described(Partnership partnership, PartnershipRequest request) {
    partnership.describe(request.toProfile());
    partnerships.save(partnership);
    return PartnershipView.from(partnership);
  }
}
