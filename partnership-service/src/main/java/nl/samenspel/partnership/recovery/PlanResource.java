package nl.samenspel.partnership.recovery;

import static nl.samenspel.chassis.caller.Roles.ADMINISTRATOR;
import static nl.samenspel.chassis.caller.Roles.AUDITOR;
import static nl.samenspel.chassis.caller.Roles.COORDINATOR;
import static nl.samenspel.chassis.caller.Roles.MEMBER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import nl.samenspel.chassis.caller.Caller;
import nl.samenspel.chassis.time.Today;
import nl.samenspel.chassis.web.Idempotent;
import nl.samenspel.chassis.web.MergePatch;
import nl.samenspel.chassis.web.Preconditions;
import nl.samenspel.partnership.partnership.Ownership;
import nl.samenspel.partnership.partnership.Partnership;
import nl.samenspel.partnership.partnership.Partnerships;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The plan of a recovery over HTTP: making it, sharing it, carrying it out, and being done. */
@Path("/v1/partnerships/{partnership}/recoveries/{recovery}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Recoveries")
public class PlanResource {

  @Inject Partnerships partnerships;
  @Inject Recoveries recoveries;
  @Inject Recovering recovering;
  @Inject RecoveryConfig config;
  @Inject Ownership ownership;
  @Inject Caller caller;
  @Inject Clock clock;
  @Inject Today today;
  @Inject Preconditions preconditions;

  @GET
  @Path("/plan")
  @RolesAllowed({ADMINISTRATOR, AUDITOR, COORDINATOR, MEMBER})
  @Operation(summary = "Read the plan", description = "Its ETag is that of the recovery.")
  public PlanView plan(
      @PathParam("partnership") UUID partnership, @PathParam("recovery") UUID recovery) {
    partnerships.visible(partnership);
    return PlanView.of(recoveries.get(partnership, recovery));
  }

  @PUT
  @Path("/plan")
  @Transactional
  @RolesAllowed({COORDINATOR, MEMBER})
  @Operation(
      summary = "Make the plan, or another one",
      description =
          "For the parties and the lead, once all perspectives are in. The same again changes"
              + " nothing; a change of a plan that was begun needs If-Match with the ETag of the"
              + " recovery. Owner and due day of an action may come later, before it is shared. A"
              + " plan that changes after it was shared goes back to planning: share it again.")
  @APIResponse(
      responseCode = "409",
      description =
          "Perspectives are still awaited (perspectives-awaited, with awaiting), the recovery is"
              + " closed (recovery-closed), or the partnership is over (partnership-ended).")
  public PlanView put(
      @PathParam("partnership") UUID id,
      @PathParam("recovery") UUID recoveryId,
      PlanRequest request) {
    var partnership = partnerships.toWorkIn(id);
    var recovery = concerned(partnership, recoveryId);
    var present = recovery.plan();
    if (present.isBegun() && !request.toPlan(present).equals(present)) {
      preconditions.ifMatch(recovery.version());
    }
    return planned(partnership, recovery, request);
  }

  @PATCH
  @Path("/plan")
  @Consumes(MergePatch.MEDIA_TYPE)
  @Transactional
  @RolesAllowed({COORDINATOR, MEMBER})
  @Operation(
      summary = "Change a part of the plan",
      description =
          "Such as the goal only; a list is replaced as a whole. For the parties and the lead;"
              + " needs If-Match with the ETag of the recovery.")
  @APIResponse(
      responseCode = "409",
      description = "As for PUT: perspectives-awaited, recovery-closed or partnership-ended.")
  public PlanView patch(
      @PathParam("partnership") UUID id, @PathParam("recovery") UUID recoveryId, MergePatch patch) {
    var partnership = partnerships.toWorkIn(id);
    var recovery = concerned(partnership, recoveryId);
    preconditions.ifMatch(recovery.version());
    return planned(partnership, recovery, patch.applyTo(PlanRequest.from(recovery.plan())));
  }

  @POST
  @Path("/sharing")
  @Transactional
  @Idempotent
  @RolesAllowed({COORDINATOR, MEMBER})
  @Operation(
      summary = "Share the plan",
      description =
          "For the parties and the lead. From now on it is carried out. Trust is measured again"
              + " from measureTrustOn: the assessment service opens a trust pulse among all members"
              + " on that day, at once when it is today.")
  @APIResponse(
      responseCode = "200",
      description = "Shared.",
      content = @Content(schema = @Schema(implementation = RecoveryView.class)))
  @APIResponse(
      responseCode = "409",
      description =
          "The plan is not complete (recovery-plan-incomplete, with missing), a party would not see"
              + " it (recovery-party-left-out, with organisations), perspectives are awaited"
              + " (perspectives-awaited), the recovery is closed (recovery-closed), or the"
              + " partnership is over (partnership-ended).")
  public Response share(
      @PathParam("partnership") UUID id,
      @PathParam("recovery") UUID recoveryId,
      SharingRequest request) {
    var partnership = partnerships.toWorkIn(id);
    var recovery = concerned(partnership, recoveryId);
    var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    var weeks = config.measureTrustAfterWeeks();
    recovery.share(request.toSharing(partnership, now, today.get(), weeks), partnership);
    return saved(recovery);
  }

  @POST
  @Path("/actions/{action}/outcome")
  @Transactional
  @Idempotent
  @RolesAllowed({COORDINATOR, MEMBER})
  @Operation(
      summary = "Say what became of an action",
      description =
          "Done; or not done after all, and why; or, with done false and nothing else, still to be"
              + " done. For who owns the action and for the lead.")
  @APIResponse(
      responseCode = "200",
      description = "Taken down.",
      content = @Content(schema = @Schema(implementation = RecoveryView.class)))
  @APIResponse(
      responseCode = "409",
      description =
          "The plan was not shared, or has changed since (recovery-plan-not-shared), perspectives"
              + " are awaited (perspectives-awaited), the recovery is closed (recovery-closed), or"
              + " the partnership is over (partnership-ended).")
  public Response conclude(
      @PathParam("partnership") UUID id,
      @PathParam("recovery") UUID recoveryId,
      @PathParam("action") UUID actionId,
      OutcomeRequest request) {
    var partnership = partnerships.toWorkIn(id);
    var recovery = recoveries.get(id, recoveryId);
    var action = recovery.plan().action(actionId);
    ownership.requireOwnerOrLead(partnership, action.owner());
    recovery.conclude(action, request.toOutcome(today.get()), today.get());
    return saved(recovery);
  }

  @POST
  @Path("/closure")
  @Transactional
  @Idempotent
  @RolesAllowed({COORDINATOR, MEMBER})
  @Operation(
      summary = "Close the recovery",
      description =
          "For the parties and the lead, once every action is settled and trust was measured by a"
              + " pulse that opened after the plan was shared. Trust need not be high: it has to be"
              + " known. When no other recovery is open the partnership is active again.")
  @APIResponse(
      responseCode = "200",
      description = "Closed.",
      content = @Content(schema = @Schema(implementation = RecoveryView.class)))
  @APIResponse(
      responseCode = "409",
      description =
          "Something is missing (recovery-not-done, with missing), it is closed already"
              + " (recovery-closed), or the partnership is over (partnership-ended).")
  public Response close(
      @PathParam("partnership") UUID id,
      @PathParam("recovery") UUID recoveryId,
      ClosureRequest request) {
    var partnership = partnerships.toWorkIn(id);
    var recovery = concerned(partnership, recoveryId);
    recovering.close(partnership, recovery);
    return Response.ok(RecoveryView.of(recovery, recovering.trust(recovery))).build();
  }

  private Recovery concerned(Partnership partnership, UUID id) {
    var recovery = recoveries.get(partnership.id(), id);
    recovery.requireConcerned(caller.organisation(), partnership);
    return recovery;
  }

  private PlanView planned(Partnership partnership, Recovery recovery, PlanRequest request) {
    request.requireFits(partnership, recovery.plan());
    recovery.plan(request.toPlan(recovery.plan()), today.get());
    recoveries.save(recovery);
    return PlanView.of(recovery);
  }

  private Response saved(Recovery recovery) {
    recoveries.save(recovery);
    return Response.ok(RecoveryView.of(recovery, recovering.trust(recovery))).build();
  }
}
