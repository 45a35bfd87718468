package nl.samenspel.partnership.option;

import static nl.samenspel.chassis.caller.Roles.ADMINISTRATOR;
import static nl.samenspel.chassis.caller.Roles.AUDITOR;
import static nl.samenspel.chassis.caller.Roles.COORDINATOR;
import static nl.samenspel.chassis.caller.Roles.MEMBER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import nl.samenspel.chassis.caller.Caller;
import nl.samenspel.chassis.problem.NotFound;
import nl.samenspel.chassis.time.TimeOrderedId;
import nl.samenspel.chassis.web.Answers;
import nl.samenspel.chassis.web.Idempotent;
import nl.samenspel.chassis.web.Page;
import nl.samenspel.chassis.web.Preconditions;
import nl.samenspel.partnership.partnership.Ownership;
import nl.samenspel.partnership.partnership.Partnership;
import nl.samenspel.partnership.partnership.Partnerships;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The options in a partnership over HTTP. All members see them and may put some forward. */
@Path("/v1/partnerships/{partnership}/options")
@Produces(MediaType.APPLICATION_JSON)
@Tag(
    name = "Options",
    description = "What the members could do, what it would bring each, and how that compares.")
public class OptionResource {

  @Inject Partnerships partnerships;
  @Inject Options options;
  @Inject Table table;
  @Inject Ownership ownership;
  @Inject Caller caller;
  @Inject Preconditions preconditions;

  @POST
  @Transactional
  @Idempotent
  @RolesAllowed({COORDINATOR, MEMBER})
  @Operation(
      summary = "Put an option forward",
      description =
          "With an effect for every member. It is weighed at once, and so are the others against"
              + " it.")
  @APIResponse(
      responseCode = "201",
      description = "On the table.",
      content = @Content(schema = @Schema(implementation = OptionView.class)))
  @APIResponse(
      responseCode = "409",
      description =
          "There are a hundred options already (too-many-options), or the partnership is over"
              + " (partnership-ended).")
  public Response propose(
      @PathParam("partnership") UUID id, OptionRequest request, @Context UriInfo uri) {
    var partnership = partnerships.toWorkIn(id);
    var view = added(partnership, TimeOrderedId.next(), request);
    return Answers.created(uri, view.id(), view);
  }

  @GET
  @RolesAllowed({ADMINISTRATOR, AUDITOR, COORDINATOR, MEMBER})
  @Operation(
      summary = "Read the options",
      description = "All of them, weighed against each other for the members of the present.")
  public Page<OptionView> list(@PathParam("partnership") UUID id, @BeanParam OptionQuery query) {
    var found = table.views(partnerships.visible(id)).stream().filter(query::includes).toList();
    return new Page<>(found, (long) found.size(), null, List.of());
  }

  @GET
  @Path("/{id}")
  @RolesAllowed({ADMINISTRATOR, AUDITOR, COORDINATOR, MEMBER})
  @Operation(summary = "Read an option")
  public OptionView get(@PathParam("partnership") UUID id, @PathParam("id") UUID option) {
    return table.view(partnerships.visible(id), option);
  }

  @PUT
  @Path("/{id}")
  @Transactional
  @RolesAllowed({COORDINATOR, MEMBER})
  @Operation(
      summary = "Put an option forward under an id of one's own, or change it",
      description =
          "Puts it forward when the id is new. The same again changes nothing. A change is for who"
              + " put it forward and for the lead, and needs If-Match; the ETag also follows the"
              + " other options, as they decide how this one compares.")
  @APIResponse(
      responseCode = "200",
      description = "Changed, or the same as it was.",
      content = @Content(schema = @Schema(implementation = OptionView.class)))
  @APIResponse(
      responseCode = "201",
      description = "On the table.",
      content = @Content(schema = @Schema(implementation = OptionView.class)))
  @APIResponse(
      responseCode = "409",
      description =
          "There are a hundred options already (too-many-options), or the partnership is over"
              + " (partnership-ended).")
  public Response put(
      @PathParam("partnership") UUID id,
      @PathParam("id") UUID optionId,
      OptionRequest request,
      @Context UriInfo uri) {
    var partnership = partnerships.toWorkIn(id);
    var existing = options.of(id, optionId);
    if (existing.isEmpty()) {
      return Answers.createdHere(uri, added(partnership, optionId, request));
    }
    var option = existing.get();
    if (request.equals(OptionRequest.from(option))) {
      return Response.ok(table.view(partnership, optionId)).build();
    }
    requireOwnAndSeen(partnership, option);
    request.requireAnEffectForEach(partnership);
    return Response.ok(table.change(partnership, option, request)).build();
  }

  @DELETE
  @Path("/{id}")
  @Transactional
  @RolesAllowed({COORDINATOR, MEMBER})
  @Operation(
      summary = "Take an option off the table",
      description = "For who put it forward and for the lead.")
  @APIResponse(responseCode = "204", description = "Gone; the history keeps it.")
  @APIResponse(responseCode = "409", description = "The partnership is over: partnership-ended.")
  public void delete(@PathParam("partnership") UUID id, @PathParam("id") UUID optionId) {
    var partnership = partnerships.toWorkIn(id);
    var option = options.of(id, optionId).orElseThrow(NotFound::new);
    ownership.requireOwnerOrLead(partnership, option.proposedBy());
    table.remove(partnership, option);
  }

  private OptionView added(Partnership partnership, UUID id, OptionRequest request) {
    request.requireAnEffectForEach(partnership);
    return table.add(partnership, request.toOption(id, partnership.id(), caller.organisation()));
  }

  private void requireOwnAndSeen(Partnership partnership, Option option) {
    ownership.requireOwnerOrLead(partnership, option.proposedBy());
    preconditions.ifMatch(table.view(partnership, option.id()).version());
  }
}
