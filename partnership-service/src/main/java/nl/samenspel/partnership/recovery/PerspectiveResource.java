package nl.samenspel.partnership.recovery;

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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import nl.samenspel.chassis.caller.Caller;
import nl.samenspel.chassis.problem.Forbidden;
import nl.samenspel.chassis.time.Today;
import nl.samenspel.chassis.web.Preconditions;
import nl.samenspel.partnership.partnership.Partnerships;
import nl.samenspel.partnership.partnership.Voice;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The perspectives of the parties over HTTP: each one's own, until all are in. */
@Path("/v1/partnerships/{partnership}/recoveries/{recovery}/perspectives/{party}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Recoveries")
public class PerspectiveResource {

  @Inject Partnerships partnerships;
  @Inject Recoveries recoveries;
  @Inject Voice voice;
  @Inject Caller caller;
  @Inject Today today;
  @Inject Preconditions preconditions;

  @GET
  @RolesAllowed({ADMINISTRATOR, AUDITOR, COORDINATOR, MEMBER})
  @Operation(
      summary = "Read a perspective",
      description =
          "One's own at any time. Another's only once all are in: until then it is 403"
              + " (perspective-hidden) for everybody else, administrators and auditors too.")
  public PerspectiveView get(
      @PathParam("partnership") UUID partnership,
      @PathParam("recovery") UUID recoveryId,
      @PathParam("party") UUID party) {
    partnerships.visible(partnership);
    var recovery = recoveries.get(partnership, recoveryId);
    var perspective = recovery.perspective(party);
    if (!recovery.isLaidOpen() && !isOwn(perspective)) {
      throw new Forbidden("perspective-hidden");
    }
    return PerspectiveView.whole(perspective);
  }

  @PUT
  @Transactional
  @RolesAllowed({COORDINATOR, MEMBER})
  @Operation(
      summary = "Enter a perspective",
      description =
          "For the organisation whose side it is; for an outsider, the member named as speaker. It"
              + " can be changed (with If-Match) until the last party has entered its own. At that"
              + " moment all are laid side by side, planning begins, and none changes any more.")
  @APIResponse(
      responseCode = "200",
      description = "Entered, or the same as it was.",
      content = @Content(schema = @Schema(implementation = PerspectiveView.class)))
  @APIResponse(
      responseCode = "409",
      description =
          "The perspectives lie side by side already (perspective-unchangeable), the recovery is"
              + " closed (recovery-closed), or the partnership is over (partnership-ended).")
  public Response enter(
      @PathParam("partnership") UUID partnership,
      @PathParam("recovery") UUID recoveryId,
      @PathParam("party") UUID party,
      Account account) {
    partnerships.toWorkIn(partnership);
    var recovery = recoveries.get(partnership, recoveryId);
    var perspective = recovery.perspective(party);
    voice.requireOwn(perspective.speaker());
    requireSeen(recovery, perspective, account);
    recovery.enter(perspective, account, today.get());
    recoveries.save(recovery);
    return Response.ok(PerspectiveView.whole(perspective)).build();
  }

  /** Nothing to have seen of what is new, is said again, or cannot change in any case. */
  private void requireSeen(Recovery recovery, Perspective perspective, Account account) {
    if (perspective.isEntered()
        && !recovery.isLaidOpen()
        && !account.equals(perspective.account())) {
      preconditions.ifMatch(perspective.version());
    }
  }

  private boolean isOwn(Perspective perspective) {
    return caller.organisationIfAny().filter(perspective::isSpokenBy).isPresent();
  }
}
