package nl.samenspel.partnership.programme.trajectory;

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
import nl.samenspel.chassis.problem.RuleViolation;
import nl.samenspel.chassis.time.TimeOrderedId;
import nl.samenspel.chassis.time.Today;
import nl.samenspel.chassis.web.Answers;
import nl.samenspel.chassis.web.Idempotent;
import nl.samenspel.chassis.web.MergePatch;
import nl.samenspel.chassis.web.Page;
import nl.samenspel.chassis.web.Preconditions;
import nl.samenspel.partnership.partnership.Partnerships;
import nl.samenspel.partnership.partnership.Visibility;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The trajectories of a partnership over HTTP. */
@Path("/v1/partnerships/{partnership}/trajectories")
@Produces(MediaType.APPLICATION_JSON)
@Tag(
    name = "Trajectories",
    description =
        "The way of participants through programmes, from intake to what came of it. Participants"
            + " are pseudonyms. For who referred, for who offers the programme and for the lead;"
            + " nobody else sees them.")
public class TrajectoryResource {

  private static final String ALREADY =
      "The reference has a trajectory in the programme, under the id in trajectory"
          + " (trajectory-exists); or the partnership is over (partnership-ended).";

  private static final String FIXED =
      "It has started, so the intake is fixed (trajectory-intake-fixed); it was shared and says"
          + " something else now (trajectory-share-again); the reference has another trajectory in"
          + " the programme (trajectory-exists); the participant was erased (trajectory-erased); or"
          + " the partnership is over (partnership-ended).";

  @Inject Partnerships partnerships;
  @Inject Trajectories trajectories;
  @Inject Registering registering;
  @Inject Visibility visibility;
  @Inject Preconditions preconditions;
  @Inject Today today;

  @POST
  @Transactional
  @Idempotent
  @RolesAllowed({COORDINATOR, MEMBER})
  @Operation(
      summary = "Refer a participant",
      description =
          "With the intake as far as it is known. A member refers for itself; the lead may do it"
              + " for any member. One trajectory for each reference in a programme.")
  @APIResponse(
      responseCode = "201",
      description = "Registered.",
      content = @Content(schema = @Schema(implementation = TrajectoryView.class)))
  @APIResponse(responseCode = "409", description = ALREADY)
  public Response register(
      @PathParam("partnership") UUID id, TrajectoryRequest request, @Context UriInfo uri) {
    var made = registering.register(partnerships.toWorkIn(id), TimeOrderedId.next(), request);
    return Answers.created(uri, made.id(), view(made));
  }

  @GET
  @RolesAllowed({ADMINISTRATOR, AUDITOR, COORDINATOR, MEMBER})
  @Operation(
      summary = "Find trajectories",
      description =
          "Those that the caller may see, the last referral first. Sort on registeredOn, startedOn,"
              + " endedOn, state or sustainedDueOn. There is no filter on participant: addresses"
              + " end up in logs. Keep the id that was answered.")
  public Page<TrajectoryView> list(
      @PathParam("partnership") UUID id, @BeanParam TrajectoryQuery query) {
    var found = trajectories.asked(partnerships.visible(id), query, today.get());
    return query.page(
        found.range(query.offset(), query.offset() + query.limit() - 1).list().stream()
            .map(this::view)
            .toList(),
        found.count());
  }

  @GET
  @Path("/{id}")
  @RolesAllowed({ADMINISTRATOR, AUDITOR, COORDINATOR, MEMBER})
  @Operation(
      summary = "Read a trajectory",
      description =
          "With its intake, the participation ladder, the outcomes, and what can be done next."
              + " Administrators and auditors see neither reference nor free texts.")
  public TrajectoryView get(@PathParam("partnership") UUID partnership, @PathParam("id") UUID id) {
    return view(trajectories.get(partnerships.visible(partnership), id));
  }

  @PUT
  @Path("/{id}")
  @Transactional
  @RolesAllowed({COORDINATOR, MEMBER})
  @Operation(
      summary = "Refer a participant under an id of one's own, or settle the intake",
      description =
          "Registers when the id is new. The same again changes nothing. A change is for who"
              + " referred, for who offers the programme and for the lead, and needs If-Match."
              + " Until the start the intake can change; the reference can be corrected until it is"
              + " erased.")
  @APIResponse(
      responseCode = "200",
      description = "Changed, or the same as it was.",
      content = @Content(schema = @Schema(implementation = TrajectoryView.class)))
  @APIResponse(
      responseCode = "201",
      description = "Registered.",
      content = @Content(schema = @Schema(implementation = TrajectoryView.class)))
  @APIResponse(responseCode = "409", description = FIXED)
  public Response put(
      @PathParam("partnership") UUID id,
      @PathParam("id") UUID trajectoryId,
      TrajectoryRequest request,
      @Context UriInfo uri) {
    var partnership = partnerships.toWorkIn(id);
    var existing = trajectories.of(partnership, trajectoryId);
    if (existing.isEmpty()) {
      var made = registering.register(partnership, trajectoryId, request);
      return Answers.createdHere(uri, view(made));
    }
    var trajectory = existing.get();
    var settled = request.intakeAfter(trajectory);
    if (!request.isAlready(trajectory, settled)) {
      preconditions.ifMatch(trajectory.version());
      registering.change(partnership, trajectory, request, settled);
    }
    return Response.ok(view(trajectory)).build();
  }

  @PATCH
  @Path("/{id}")
  @Consumes(MergePatch.MEDIA_TYPE)
  @Transactional
  @RolesAllowed({COORDINATOR, MEMBER})
  @Operation(
      summary = "Settle a part of the intake",
      description =
          "For who referred, for who offers the programme and for the lead; needs If-Match. When"
              + " what was shared changes, give the new sharedOn along, or null until it is shared"
              + " anew.")
  @APIResponse(responseCode = "409", description = FIXED)
  public TrajectoryView patch(
      @PathParam("partnership") UUID id, @PathParam("id") UUID trajectoryId, MergePatch patch) {
    var partnership = partnerships.toWorkIn(id);
    var trajectory = trajectories.get(partnership, trajectoryId);
    preconditions.ifMatch(trajectory.version());
    if (trajectory.isErased()) {
      throw new RuleViolation("trajectory-erased");
    }
    var request = patch.applyTo(TrajectoryRequest.from(trajectory));
    registering.change(partnership, trajectory, request, registering.settled(trajectory, request));
    return view(trajectory);
  }

  private TrajectoryView view(Trajectory trajectory) {
    return TrajectoryView.of(trajectory, visibility.showsPersons());
  }
}
