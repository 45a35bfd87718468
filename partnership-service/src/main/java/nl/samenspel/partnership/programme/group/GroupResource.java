package nl.samenspel.partnership.programme.group;

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
import nl.samenspel.partnership.partnership.Partnerships;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The groups of participants over HTTP. */
@Path("/v1/partnerships/{partnership}/groups")
@Produces(MediaType.APPLICATION_JSON)
@Tag(
    name = "Groups",
    description =
        "Participants who go through a programme together (groepsgewijze aanpak). For who offers"
            + " the programme and for the lead; nobody else sees them.")
public class GroupResource {

  @Inject Partnerships partnerships;
  @Inject Groups groups;
  @Inject Gathering gathering;
  @Inject Preconditions preconditions;

  @POST
  @Transactional
  @Idempotent
  @RolesAllowed({COORDINATOR, MEMBER})
  @Operation(
      summary = "Put a group together",
      description =
          "Out of trajectories of one programme that were not declined. Its texts may not hold a"
              + " reference of a participant.")
  @APIResponse(
      responseCode = "201",
      description = "Put together.",
      content = @Content(schema = @Schema(implementation = GroupView.class)))
  @APIResponse(responseCode = "409", description = "The partnership is over: partnership-ended.")
  public Response gather(
      @PathParam("partnership") UUID id, GroupRequest request, @Context UriInfo uri) {
    var group = gathering.gather(partnerships.toWorkIn(id), TimeOrderedId.next(), request);
    return Answers.created(uri, group.id(), GroupView.from(group));
  }

  @GET
  @RolesAllowed({ADMINISTRATOR, AUDITOR, COORDINATOR, MEMBER})
  @Operation(summary = "Read the groups", description = "By title. Sort on title.")
  public Page<GroupView> list(@PathParam("partnership") UUID id, @BeanParam GroupQuery query) {
    var found = groups.asked(partnerships.visible(id), query);
    return query.page(
        found.range(query.offset(), query.offset() + query.limit() - 1).stream()
            .map(GroupView::from)
            .toList(),
        found.count());
  }

  @GET
  @Path("/{id}")
  @RolesAllowed({ADMINISTRATOR, AUDITOR, COORDINATOR, MEMBER})
  @Operation(summary = "Read a group")
  public GroupView get(@PathParam("partnership") UUID partnership, @PathParam("id") UUID id) {
    return GroupView.from(groups.get(partnerships.visible(partnership), id));
  }

  @PUT
  @Path("/{id}")
  @Transactional
  @RolesAllowed({COORDINATOR, MEMBER})
  @Operation(
      summary = "Put a group together under an id of one's own, or change it",
      description =
          "Puts it together when the id is new. The same again changes nothing. A change needs"
              + " If-Match; the programme stays the same.")
  @APIResponse(
      responseCode = "200",
      description = "Changed, or the same as it was.",
      content = @Content(schema = @Schema(implementation = GroupView.class)))
  @APIResponse(
      responseCode = "201",
      description = "Put together.",
      content = @Content(schema = @Schema(implementation = GroupView.class)))
  @APIResponse(responseCode = "409", description = "The partnership is over: partnership-ended.")
  public Response put(
      @PathParam("partnership") UUID id,
      @PathParam("id") UUID groupId,
      GroupRequest request,
      @Context UriInfo uri) {
    var partnership = partnerships.toWorkIn(id);
    var existing = groups.of(partnership, groupId);
    if (existing.isEmpty()) {
      var made = gathering.gather(partnership, groupId, request);
      return Answers.createdHere(uri, GroupView.from(made));
    }
    var group = existing.get();
    if (!request.equals(GroupRequest.from(group))) {
      preconditions.ifMatch(group.version());
      gathering.change(group, request);
    }
    return Response.ok(GroupView.from(group)).build();
  }

  @PATCH
  @Path("/{id}")
  @Consumes(MergePatch.MEDIA_TYPE)
  @Transactional
  @RolesAllowed({COORDINATOR, MEMBER})
  @Operation(
      summary = "Change a part of a group",
      description =
          "Such as its sessions, which are then sent whole. For who offers the programme and for"
              + " the lead; needs If-Match.")
  @APIResponse(responseCode = "409", description = "The partnership is over: partnership-ended.")
  public GroupView patch(
      @PathParam("partnership") UUID id, @PathParam("id") UUID groupId, MergePatch patch) {
    var group = groups.get(partnerships.toWorkIn(id), groupId);
    preconditions.ifMatch(group.version());
    gathering.change(group, patch.applyTo(GroupRequest.from(group)));
    return GroupView.from(group);
  }
}
