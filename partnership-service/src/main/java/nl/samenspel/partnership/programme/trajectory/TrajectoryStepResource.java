package nl.samenspel.partnership.programme.trajectory;

import static nl.samenspel.chassis.caller.Roles.ADMINISTRATOR;
import static nl.samenspel.chassis.caller.Roles.AUDITOR;
import static nl.samenspel.chassis.caller.Roles.COORDINATOR;
import static nl.samenspel.chassis.caller.Roles.MEMBER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
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
import nl.samenspel.chassis.problem.NotFound;
import nl.samenspel.chassis.web.Answers;
import nl.samenspel.chassis.web.Idempotent;
import nl.samenspel.chassis.web.Page;
import nl.samenspel.partnership.partnership.Partnerships;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The steps of a trajectory over HTTP. */
@Path("/v1/partnerships/{partnership}/trajectories/{trajectory}/steps")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Trajectories")
public class TrajectoryStepResource {

  @Inject Partnerships partnerships;
  @Inject Trajectories trajectories;
  @Inject Progressing progressing;

  @POST
  @Transactional
  @Idempotent
  @RolesAllowed({COORDINATOR, MEMBER})
  @Operation(
      summary = "Take a step",
      description =
          "For who referred, for who offers the programme and for the lead. Which steps can be"
              + " taken now stands in the trajectory's nextSteps. What comes of it can be recorded"
              + " after the end too, and after the end of the partnership. That somebody is still"
              + " at work after six months is worked out once it was confirmed (confirmWork).")
  @RequestBody(
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = StepRequest.class),
              examples = {
                @ExampleObject(
                    name = "Candidate and client manager have the intake",
                    value = "{\"type\": \"share\", \"on\": \"2026-09-01\"}"),
                @ExampleObject(name = "It is to start", value = "{\"type\": \"accept\"}"),
                @ExampleObject(
                    name = "No, with something better",
                    value =
                        "{\"type\": \"decline\", \"alternative\": \"Eerst een"
                            + " taaltraject.\"}"),
                @ExampleObject(
                    name = "Start",
                    value = "{\"type\": \"start\", \"on\": \"2026-09-14\"}"),
                @ExampleObject(
                    name = "A rung of the participation ladder",
                    value = "{\"type\": \"ladder\", \"rung\": 4, \"on\": \"2026-10-01\"}"),
                @ExampleObject(
                    name = "A diploma",
                    value =
                        "{\"type\": \"outcome\", \"kind\": \"diploma\", \"civilEffect\":"
                            + " true}"),
                @ExampleObject(
                    name = "Paid work",
                    value =
                        "{\"type\": \"outcome\", \"kind\": \"paidWork\", \"on\":"
                            + " \"2026-10-01\"}"),
                @ExampleObject(
                    name = "Still at work",
                    value = "{\"type\": \"confirmWork\", \"on\": \"2027-04-06\"}"),
                @ExampleObject(
                    name = "End",
                    value =
                        "{\"type\": \"end\", \"ending\": \"completed\", \"cost\":" + " 7120.50}")
              }))
  @APIResponse(
      responseCode = "201",
      description = "Taken.",
      content = @Content(schema = @Schema(implementation = StepView.class)))
  @APIResponse(
      responseCode = "409",
      description =
          "A rule stands in the way; the problem says what would make the step succeed:"
              + " trajectory-step-out-of-order, trajectory-intake-not-shared,"
              + " trajectory-step-too-early, trajectory-activated-already,"
              + " trajectory-in-work-already, trajectory-not-in-work, trajectory-work-known-later,"
              + " trajectory-erased, programme-not-begun, programme-closed, programme-full; and for"
              + " share, accept and start partnership-ended.")
  public Response take(
      @PathParam("partnership") UUID partnership,
      @PathParam("trajectory") UUID trajectory,
      StepRequest request,
      @Context UriInfo uri) {
    var step = progressing.take(partnerships.toTakePartIn(partnership), trajectory, request);
    return Answers.created(uri, step.id(), StepView.from(step));
  }

  @GET
  @RolesAllowed({ADMINISTRATOR, AUDITOR, COORDINATOR, MEMBER})
  @Operation(summary = "Read the steps that were taken", description = "The first one first.")
  public Page<StepView> list(
      @PathParam("partnership") UUID partnership, @PathParam("trajectory") UUID id) {
    var trajectory = trajectories.get(partnerships.visible(partnership), id);
    var steps = trajectory.taken().stream().map(StepView::from).toList();
    return new Page<>(steps, (long) steps.size(), null, List.of());
  }

  @GET
  @Path("/{id}")
  @RolesAllowed({ADMINISTRATOR, AUDITOR, COORDINATOR, MEMBER})
  @Operation(summary = "Read a step that was taken")
  public StepView get(
      @PathParam("partnership") UUID partnership,
      @PathParam("trajectory") UUID trajectory,
      @PathParam("id") UUID id) {
    return trajectories
        .get(partnerships.visible(partnership), trajectory)
        .step(id)
        .map(StepView::from)
        .orElseThrow(NotFound::new);
  }
}
