package nl.samenspel.partnership.recovery;

import static nl.samenspel.chassis.caller.Roles.ADMINISTRATOR;
import static nl.samenspel.chassis.caller.Roles.AUDITOR;
import static nl.samenspel.chassis.caller.Roles.COORDINATOR;
import static nl.samenspel.chassis.caller.Roles.MEMBER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
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
import nl.samenspel.chassis.time.TimeOrderedId;
import nl.samenspel.chassis.web.Answers;
import nl.samenspel.chassis.web.Idempotent;
import nl.samenspel.chassis.web.Page;
import nl.samenspel.chassis.web.Preconditions;
import nl.samenspel.partnership.complaint.LoggedComplaints;
import nl.samenspel.partnership.partnership.Given;
import nl.samenspel.partnership.partnership.Partnerships;
import nl.samenspel.partnership.trust.TrustPulses;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The recoveries of a partnership over HTTP. */
@Path("/v1/partnerships/{partnership}/recoveries")
@Produces(MediaType.APPLICATION_JSON)
@Tag(
    name = "Recoveries",
    description =
        "From complaints back to trust: the parties tell their side without seeing the other's,"
            + " return to the goal, make a plan, share it, carry it out, and close when trust was"
            + " measured again.")
public class RecoveryResource {

  @Inject Partnerships partnerships;
  @Inject Recoveries recoveries;
  @Inject Recovering recovering;
  @Inject LoggedComplaints complaints;
  @Inject TrustPulses pulses;
  @Inject Preconditions preconditions;

  @POST
  @Transactional
  @Idempotent
  @RolesAllowed({COORDINATOR, MEMBER})
  @Operation(
      summary = "Open a recovery",
      description =
          "For every member, from one or more complaints of the partnership, decided or not. The"
              + " parties are the members that complained or were complained about; an outsider is"
              + " spoken for by a member that is no party, where there is one. The partnership is"
              + " recovering until the last recovery is closed.")
  @APIResponse(
      responseCode = "201",
      description = "Opened.",
      content = @Content(schema = @Schema(implementation = RecoveryView.class)))
  @APIResponse(
      responseCode = "409",
      description =
          "A complaint was withdrawn (recovery-from-withdrawn-complaint, with complaints), is in an"
              + " open recovery already (complaint-in-recovery, with recoveries), or the"
              + " partnership is over (partnership-ended).")
  public Response open(
      @PathParam("partnership") UUID id, RecoveryRequest request, @Context UriInfo uri) {
    var recovery = recovering.open(partnerships.toWorkIn(id), TimeOrderedId.next(), request);
    return Answers.created(uri, recovery.id(), view(recovery));
  }

  @GET
  @RolesAllowed({ADMINISTRATOR, AUDITOR, COORDINATOR, MEMBER})
  @Operation(
      summary = "Read the recoveries",
      description = "The last one first. Sort on openedOn or state.")
  public Page<RecoveryView> list(
      @PathParam("partnership") UUID partnership, @BeanParam RecoveryQuery query) {
    partnerships.visible(partnership);
    var found = recoveries.asked(partnership, query);
    var told = pulses.in(partnership);
    return query.page(
        found.range(query.offset(), query.offset() + query.limit() - 1).list().stream()
            .map(recovery -> RecoveryView.of(recovery, Trust.around(recovery, told)))
            .toList(),
        found.count());
  }

  @GET
  @Path("/{id}")
  @RolesAllowed({ADMINISTRATOR, AUDITOR, COORDINATOR, MEMBER})
  @Operation(
      summary = "Read a recovery",
      description =
          "While the parties are talking it tells who has entered a perspective, not what it says."
              + " What stands in the way of closing is in missing.")
  public RecoveryView get(@PathParam("partnership") UUID partnership, @PathParam("id") UUID id) {
    partnerships.visible(partnership);
    return view(recoveries.get(partnership, id));
  }

  @PUT
  @Path("/{id}")
  @Transactional
  @RolesAllowed({COORDINATOR, MEMBER})
  @Operation(
      summary = "Open a recovery under an id of one's own",
      description =
          "Opens it when the id is new. The same again changes nothing. From which complaints it"
              + " was opened does not change.")
  @APIResponse(
      responseCode = "200",
      description = "The same as it was.",
      content = @Content(schema = @Schema(implementation = RecoveryView.class)))
  @APIResponse(
      responseCode = "201",
      description = "Opened.",
      content = @Content(schema = @Schema(implementation = RecoveryView.class)))
  @APIResponse(
      responseCode = "409",
      description =
          "As for POST: recovery-from-withdrawn-complaint, complaint-in-recovery or"
              + " partnership-ended.")
  public Response put(
      @PathParam("partnership") UUID partnershipId,
      @PathParam("id") UUID id,
      RecoveryRequest request,
      @Context UriInfo uri) {
    var partnership = partnerships.toWorkIn(partnershipId);
    var existing = recoveries.of(partnershipId, id);
    if (existing.isEmpty()) {
      return Answers.createdHere(uri, view(recovering.open(partnership, id, request)));
    }
    requireSame(existing.get(), request);
    return Response.ok(view(existing.get())).build();
  }

  @GET
  @Path("/{id}/chain")
  @RolesAllowed({ADMINISTRATOR, AUDITOR, COORDINATOR, MEMBER})
  @Operation(
      summary = "Follow a recovery from complaint to trust",
      description =
          "Every step with its day: complaints, trust before, the opening, the perspectives, the"
              + " plan that was shared, what was done, trust after, the closing.")
  public Page<Link> chain(@PathParam("partnership") UUID partnership, @PathParam("id") UUID id) {
    partnerships.visible(partnership);
    var recovery = recoveries.get(partnership, id);
    var logged = complaints.of(partnership, recovery.complaints());
    var links = Link.chain(recovery, logged, recovering.trust(recovery));
    return new Page<>(links, (long) links.size(), null, List.of());
  }

  private void requireSame(Recovery recovery, RecoveryRequest request) {
    if (!request.means(recovery)) {
      preconditions.ifMatch(recovery.version());
      Given.fixed("complaints", recovery.complaints(), request.complaints());
    }
  }

  private RecoveryView view(Recovery recovery) {
    return RecoveryView.of(recovery, recovering.trust(recovery));
  }
}
