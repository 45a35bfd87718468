package nl.samenspel.partnership.movement;

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
import nl.samenspel.chassis.problem.InvalidInput;
import nl.samenspel.chassis.problem.Issue;
import nl.samenspel.chassis.time.TimeOrderedId;
import nl.samenspel.chassis.time.Today;
import nl.samenspel.chassis.web.Answers;
import nl.samenspel.chassis.web.Idempotent;
import nl.samenspel.chassis.web.MergePatch;
import nl.samenspel.chassis.web.Page;
import nl.samenspel.chassis.web.Preconditions;
import nl.samenspel.partnership.partnership.Given;
import nl.samenspel.partnership.partnership.Ownership;
import nl.samenspel.partnership.partnership.Partnership;
import nl.samenspel.partnership.partnership.Partnerships;
import nl.samenspel.partnership.partnership.Phase;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What the members do together over HTTP. */
@Path("/v1/partnerships/{partnership}/activities")
@Produces(MediaType.APPLICATION_JSON)
@Tag(
    name = "Activities",
    description = "What the members do together, and whether it deepens or brings progress.")
public class ActivityResource {

  @Inject Partnerships partnerships;
  @Inject Activities activities;
  @Inject Ownership ownership;
  @Inject Caller caller;
  @Inject Today today;
  @Inject Preconditions preconditions;

  @POST
  @Transactional
  @Idempotent
  @RolesAllowed({COORDINATOR, MEMBER})
  @Operation(
      summary = "Record an activity",
      description =
          "For every member. It belongs to the present cycle, and to the present phase unless it"
              + " names an earlier one.")
  @APIResponse(
      responseCode = "201",
      description = "Recorded.",
      content = @Content(schema = @Schema(implementation = ActivityView.class)))
  @APIResponse(responseCode = "409", description = "The partnership is over: partnership-ended.")
  public Response record(
      @PathParam("partnership") UUID id, ActivityRequest request, @Context UriInfo uri) {
    var activity = recorded(partnerships.toWorkIn(id), TimeOrderedId.next(), request);
    return Answers.created(uri, activity.id(), ActivityView.from(activity));
  }

  @GET
  @RolesAllowed({ADMINISTRATOR, AUDITOR, COORDINATOR, MEMBER})
  @Operation(
      summary = "Read the activities",
      description = "The last day first. Sort on on, movement, phase, cycle or title.")
  public Page<ActivityView> list(
      @PathParam("partnership") UUID partnership, @BeanParam ActivityQuery query) {
    partnerships.visible(partnership);
    var found = activities.asked(partnership, query);
    return Pages.of(found, query, ActivityView::from);
  }

  @GET
  @Path("/{id}")
  @RolesAllowed({ADMINISTRATOR, AUDITOR, COORDINATOR, MEMBER})
  @Operation(summary = "Read an activity")
  public ActivityView get(@PathParam("partnership") UUID partnership, @PathParam("id") UUID id) {
    partnerships.visible(partnership);
    return ActivityView.from(activities.get(partnership, id));
  }

  @PUT
  @Path("/{id}")
  @Transactional
  @RolesAllowed({COORDINATOR, MEMBER})
  @Operation(
      summary = "Record an activity under an id of one's own, or correct its record",
      description =
          "Records it when the id is new. The same again changes nothing. A correction is for who"
              + " recorded it and for the lead, and needs If-Match.")
  @APIResponse(
      responseCode = "200",
      description = "Corrected, or the same as it was.",
      content = @Content(schema = @Schema(implementation = ActivityView.class)))
  @APIResponse(
      responseCode = "201",
      description = "Recorded.",
      content = @Content(schema = @Schema(implementation = ActivityView.class)))
  @APIResponse(responseCode = "409", description = "The partnership is over: partnership-ended.")
  public Response put(
      @PathParam("partnership") UUID id,
      @PathParam("id") UUID activityId,
      ActivityRequest request,
      @Context UriInfo uri) {
    var partnership = partnerships.toWorkIn(id);
    var existing = activities.of(id, activityId);
    if (existing.isEmpty()) {
      return Answers.createdHere(
          uri, ActivityView.from(recorded(partnership, activityId, request)));
    }
    var activity = existing.get();
    var corrected = request.in(activity.phase());
    if (!corrected.equals(ActivityRequest.from(activity))) {
      preconditions.ifMatch(activity.version());
    }
    return Response.ok(changed(partnership, activity, corrected)).build();
  }

  @PATCH
  @Path("/{id}")
  @Consumes(MergePatch.MEDIA_TYPE)
  @Transactional
  @RolesAllowed({COORDINATOR, MEMBER})
  @Operation(
      summary = "Correct a part of an activity's record",
      description = "For who recorded it and for the lead. Needs If-Match.")
  @APIResponse(responseCode = "409", description = "The partnership is over: partnership-ended.")
  public ActivityView patch(
      @PathParam("partnership") UUID id, @PathParam("id") UUID activityId, MergePatch patch) {
    var partnership = partnerships.toWorkIn(id);
    var activity = activities.get(id, activityId);
    preconditions.ifMatch(activity.version());
    var corrected = patch.applyTo(ActivityRequest.from(activity)).in(activity.phase());
    return changed(partnership, activity, corrected);
  }

  private Activity recorded(Partnership partnership, UUID id, ActivityRequest request) {
    var cycle = partnership.progress().cycle();
    var whole = request.in(partnership.progress().phase());
    Given.all(
        () -> Given.notAfter(today.get(), "on", whole.on()),
        () -> requirePast(partnership, cycle, whole.phase()));
    var activity = new Activity(id, partnership.id(), caller.organisation(), cycle);
    activities.save(whole.applyTo(activity));
    return activity;
  }

  private ActivityView changed(
      Partnership partnership, Activity activity, ActivityRequest request) {
    if (!request.equals(ActivityRequest.from(activity))) {
      ownership.requireOwnerOrLead(partnership, activity.recordedBy());
      Given.all(
          () -> Given.notAfter(today.get(), "on", request.on()),
          () -> requireSameOrPast(partnership, activity, request.phase()));
      activities.save(request.applyTo(activity));
    }
    return ActivityView.from(activity);
  }

  private static void requireSameOrPast(Partnership partnership, Activity activity, Phase named) {
    if (named != activity.phase()) {
      requirePast(partnership, activity.cycle(), named);
    }
  }

  private static void requirePast(Partnership partnership, int cycle, Phase named) {
    var progress = partnership.progress();
    if (cycle == progress.cycle() && progress.phase().isBefore(named)) {
      throw InvalidInput.of(Issue.inBody("phase-to-come", "phase", named, progress.phase()));
    }
  }
}
