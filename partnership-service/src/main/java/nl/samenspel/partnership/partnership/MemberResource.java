package nl.samenspel.partnership.partnership;

import static nl.samenspel.chassis.caller.Roles.ADMINISTRATOR;
import static nl.samenspel.chassis.caller.Roles.AUDITOR;
import static nl.samenspel.chassis.caller.Roles.COORDINATOR;
import static nl.samenspel.chassis.caller.Roles.MEMBER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
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
import nl.samenspel.chassis.problem.Forbidden;
import nl.samenspel.chassis.problem.InvalidInput;
import nl.samenspel.chassis.problem.Issue;
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

/** The members of a partnership over HTTP. */
@Path("/v1/partnerships/{partnership}/members")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Members", description = "The organisations in a partnership.")
public class MemberResource {

  @Inject Partnerships partnerships;
  @Inject Organisations organisations;
  @Inject Caller caller;
  @Inject Today today;
  @Inject Preconditions preconditions;
  @Inject Event<MembershipBegan> began;
  @Inject Event<MembershipEnded> ended;

  @POST
  @Transactional
  @Idempotent
  @RolesAllowed(COORDINATOR)
  @Operation(
      summary = "Take an organisation in",
      description = "For coordinators of the organisation that leads.")
  @APIResponse(
      responseCode = "201",
      description = "Taken in.",
      content = @Content(schema = @Schema(implementation = MemberView.class)))
  @APIResponse(
      responseCode = "409",
      description =
          "It takes part already (already-member), there is a lead already (one-lead), it would"
              + " have joined before the partnership began (joined-before-start, with start) or"
              + " before it left the last time (joined-before-leaving, with leftOn), or the"
              + " partnership is over (partnership-ended).")
  public Response admit(
      @PathParam("partnership") UUID id, MemberRequest request, @Context UriInfo uri) {
    var partnership = partnerships.toSteer(id);
    var since =
        Given.meant(
            () -> Given.day(today.get(), "joinedOn", request.joinedOn()),
            () -> requireRegistered(request.organisation()));
    var member = partnership.admit(request.organisation(), request.role(), since);
    partnerships.save(partnership);
    began.fire(new MembershipBegan(partnership));
    return Answers.created(uri, member.id(), MemberView.of(partnership, member));
  }

  @GET
  @RolesAllowed({ADMINISTRATOR, AUDITOR, COORDINATOR, MEMBER})
  @Operation(
      summary = "Read who takes part",
      description = "In the order in which they joined. With former=true also those who left.")
  public Page<MemberView> list(@PathParam("partnership") UUID id, @BeanParam MemberQuery query) {
    var partnership = partnerships.visible(id);
    var members =
        partnership.everyone().stream()
            .filter(query::includes)
            .map(member -> MemberView.of(partnership, member))
            .toList();
    return new Page<>(members, (long) members.size(), null, List.of());
  }

  @GET
  @Path("/{id}")
  @RolesAllowed({ADMINISTRATOR, AUDITOR, COORDINATOR, MEMBER})
  @Operation(summary = "Read a membership", description = "Also of an organisation that left.")
  public MemberView get(@PathParam("partnership") UUID id, @PathParam("id") UUID memberId) {
    var partnership = partnerships.visible(id);
    return MemberView.of(partnership, partnership.member(memberId));
  }

  @PATCH
  @Path("/{id}")
  @Consumes(MergePatch.MEDIA_TYPE)
  @Transactional
  @RolesAllowed(COORDINATOR)
  @Operation(
      summary = "Change how an organisation takes part",
      description =
          "Only the role changes. Giving a member the role of lead hands the lead over: the one"
              + " that led becomes partner. For coordinators of the organisation that leads; needs"
              + " If-Match.")
  @APIResponse(
      responseCode = "409",
      description =
          "The organisation has left (member-has-left), the lead would lay down its role without a"
              + " successor (lead-without-successor), or the partnership is over"
              + " (partnership-ended).")
  public MemberView patch(
      @PathParam("partnership") UUID id, @PathParam("id") UUID memberId, MergePatch patch) {
    var partnership = partnerships.toSteer(id);
    var member = partnership.member(memberId);
    preconditions.ifMatch(partnership.version());
    var request = patch.applyTo(MemberRequest.from(member));
    Given.all(
        () -> Given.fixed("organisation", member.organisation(), request.organisation()),
        () -> Given.fixed("joinedOn", member.joinedOn(), request.joinedOn()));
    partnership.assign(memberId, request.role(), today.get());
    partnerships.save(partnership);
    return MemberView.of(partnership, member);
  }

  @DELETE
  @Path("/{id}")
  @Transactional
  @RolesAllowed(COORDINATOR)
  @Operation(
      summary = "Leave",
      description =
          "For coordinators of the organisation itself, and of the one that leads. That it took"
              + " part is not forgotten: the membership stays readable, with the day it ended. The"
              + " organisation no longer sees the partnership.")
  @APIResponse(responseCode = "204", description = "It has left.")
  @APIResponse(
      responseCode = "409",
      description =
          "It leads, and has to hand the lead over first (lead-cannot-leave), or the partnership is"
              + " over (partnership-ended).")
  public void leave(@PathParam("partnership") UUID id, @PathParam("id") UUID memberId) {
    var partnership = partnerships.toTakePartIn(id);
    var member = partnership.member(memberId);
    requireOwnOrLead(partnership, member);
    // Who left before and came back keeps what it has now.
    if (partnership.letGo(memberId, today.get())) {
      partnerships.save(partnership);
      ended.fire(new MembershipEnded(partnership, member.organisation()));
    }
  }

  private void requireOwnOrLead(Partnership partnership, Member member) {
    var organisation = caller.organisation();
    if (!caller.is(COORDINATOR)
        || !member.organisation().equals(organisation) && !partnership.isLedBy(organisation)) {
      throw new Forbidden("not-to-dismiss");
    }
  }

  private void requireRegistered(UUID organisation) {
    if (!organisations.know(organisation)) {
      throw InvalidInput.of(Issue.inBody("unknown-organisation", "organisation", organisation));
    }
  }
}
