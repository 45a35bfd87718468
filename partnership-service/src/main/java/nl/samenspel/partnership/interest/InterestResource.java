package nl.samenspel.partnership.interest;

import static nl.samenspel.chassis.caller.Roles.ADMINISTRATOR;
import static nl.samenspel.chassis.caller.Roles.AUDITOR;
import static nl.samenspel.chassis.caller.Roles.COORDINATOR;
import static nl.samenspel.chassis.caller.Roles.MEMBER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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
import nl.samenspel.chassis.problem.Forbidden;
import nl.samenspel.chassis.time.TimeOrderedId;
import nl.samenspel.chassis.time.Today;
import nl.samenspel.chassis.web.Answers;
import nl.samenspel.chassis.web.Idempotent;
import nl.samenspel.chassis.web.MergePatch;
import nl.samenspel.chassis.web.Page;
import nl.samenspel.chassis.web.Preconditions;
import nl.samenspel.partnership.partnership.Given;
import nl.samenspel.partnership.partnership.Partnerships;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The interests in a partnership over HTTP. All members see them; each states its own. */
@Path("/v1/partnerships/{partnership}/interests")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Interests", description = "What each member seeks in the partnership.")
public class InterestResource {

  @Inject Partnerships partnerships;
  @Inject Interests interests;
  @Inject Caller caller;
  @Inject Today today;
  @Inject Preconditions preconditions;

  @POST
  @Transactional
  @Idempotent
  @RolesAllowed({COORDINATOR, MEMBER})
  @Operation(
      summary = "State an interest",
      description = "Of the caller's own organisation. A member may state more than one.")
  @APIResponse(
      responseCode = "201",
      description = "Stated.",
      content = @Content(schema = @Schema(implementation = InterestView.class)))
  @APIResponse(responseCode = "409", description = "The partnership is over: partnership-ended.")
  public Response state(
      @PathParam("partnership") UUID partnership, InterestRequest request, @Context UriInfo uri) {
    partnerships.toTakePartIn(partnership).requireRunning();
    var stated = stated(partnership, TimeOrderedId.next(), request);
    return Answers.created(uri, stated.id(), InterestView.from(stated));
  }

  @GET
  @RolesAllowed({ADMINISTRATOR, AUDITOR, COORDINATOR, MEMBER})
  @Operation(
      summary = "Read the interests",
      description = "Of all members. Sort on organisation or priority.")
  public Page<InterestView> list(
      @PathParam("partnership") UUID partnership, @BeanParam InterestQuery query) {
    partnerships.visible(partnership);
    var found = interests.asked(partnership, query);
    return Pages.of(found, query, InterestView::from);
  }

  @GET
  @Path("/{id}")
  @RolesAllowed({ADMINISTRATOR, AUDITOR, COORDINATOR, MEMBER})
  @Operation(
      summary = "Read an interest",
      description = "Of the caller's own organisation or of another member.")
  public InterestView get(@PathParam("partnership") UUID partnership, @PathParam("id") UUID id) {
    partnerships.visible(partnership);
    return InterestView.from(interests.get(partnership, id));
  }

  @PUT
  @Path("/{id}")
  @Transactional
  @RolesAllowed({COORDINATOR, MEMBER})
  @Operation(
      summary = "State an interest under an id of one's own, or state it differently",
      description =
          "States it when the id is new. The same again changes nothing. A change needs If-Match.")
  @APIResponse(
      responseCode = "200",
      description = "Changed, or the same as it was.",
      content = @Content(schema = @Schema(implementation = InterestView.class)))
  @APIResponse(
      responseCode = "201",
      description = "Stated.",
      content = @Content(schema = @Schema(implementation = InterestView.class)))
  @APIResponse(responseCode = "409", description = "The partnership is over: partnership-ended.")
  public Response put(
      @PathParam("partnership") UUID partnership,
      @PathParam("id") UUID id,
      InterestRequest request,
      @Context UriInfo uri) {
    partnerships.toTakePartIn(partnership).requireRunning();
    var existing = interests.of(partnership, id);
    if (existing.isEmpty()) {
      return Answers.createdHere(uri, InterestView.from(stated(partnership, id, request)));
    }
    if (!request.isAs(existing.get())) {
      requireOwn(existing.get().organisation());
      preconditions.ifMatch(existing.get().version());
    }
    return Response.ok(changed(existing.get(), request)).build();
  }

  @PATCH
  @Path("/{id}")
  @Consumes(MergePatch.MEDIA_TYPE)
  @Transactional
  @RolesAllowed({COORDINATOR, MEMBER})
  @Operation(
      summary = "State a part of an interest differently",
      description = "Of the caller's own organisation. Needs If-Match.")
  @APIResponse(responseCode = "409", description = "The partnership is over: partnership-ended.")
  public InterestView patch(
      @PathParam("partnership") UUID partnership, @PathParam("id") UUID id, MergePatch patch) {
    var interest = own(partnership, id);
    preconditions.ifMatch(interest.version());
    return changed(interest, patch.applyTo(InterestRequest.from(interest)));
  }

  @DELETE
  @Path("/{id}")
  @Transactional
  @RolesAllowed({COORDINATOR, MEMBER})
  @Operation(summary = "Take an interest back", description = "Of the caller's own organisation.")
  @APIResponse(responseCode = "204", description = "Taken back.")
  @APIResponse(responseCode = "409", description = "The partnership is over: partnership-ended.")
  public void delete(@PathParam("partnership") UUID partnership, @PathParam("id") UUID id) {
    interests.delete(own(partnership, id));
  }

  private Interest stated(UUID partnership, UUID id, InterestRequest request) {
    requireOwn(request.organisation());
    requireStated(request);
    var interest = request.toInterest(id, partnership, today.get());
    interests.save(interest);
    return interest;
  }

  private InterestView changed(Interest interest, InterestRequest request) {
    Given.all(
        () -> Given.fixed("organisation", interest.organisation(), request.organisation()),
        () -> requireStated(request));
    interests.save(request.applyTo(interest, today.get()));
    return InterestView.from(interest);
  }

  private Interest own(UUID partnership, UUID id) {
    partnerships.toTakePartIn(partnership).requireRunning();
    var interest = interests.get(partnership, id);
    requireOwn(interest.organisation());
    return interest;
  }

  private void requireStated(InterestRequest request) {
    Given.day(today.get(), "statedOn", request.statedOn());
  }

  /** Nobody speaks for another: members are equal. */
  private void requireOwn(UUID organisation) {
    if (!caller.organisation().equals(organisation)) {
      throw new Forbidden("another-organisation");
    }
  }
}
