package nl.samenspel.partnership.phase;

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
import nl.samenspel.chassis.caller.Caller;
import nl.samenspel.chassis.problem.NotFound;
import nl.samenspel.chassis.web.Answers;
import nl.samenspel.chassis.web.Idempotent;
import nl.samenspel.chassis.web.Page;
import nl.samenspel.partnership.partnership.Partnerships;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The steps in the life of a partnership over HTTP. */
@Path("/v1/partnerships/{partnership}/transitions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Phases")
public class TransitionResource {

  @Inject Partnerships partnerships;
  @Inject Transitions transitions;
  @Inject Lifecycle lifecycle;
  @Inject Caller caller;

  @POST
  @Transactional
  @Idempotent
  @RolesAllowed(COORDINATOR)
  @Operation(
      summary = "Make a step",
      description =
          "Completes, skips or returns to a phase, renews the cycle or ends the partnership. For"
              + " coordinators of the organisation that leads. Completing asks for what the phase"
              + " requires; what is lacking can be put right or waived with a reason. Nobody is"
              + " locked out: skipping is always possible, and stays visible in the gaps. Ending"
              + " asks for what was agreed on for the time after (exit), as soon as something is"
              + " running still.")
  @APIResponse(
      responseCode = "201",
      description = "The step was made.",
      content = @Content(schema = @Schema(implementation = TransitionView.class)))
  @APIResponse(
      responseCode = "409",
      description =
          "Requirements are not met: unmet-requirements, with unmet[]{code, explanation}. Or the"
              + " partnership is elsewhere: phase-not-active, phase-not-earlier, cycle-completed,"
              + " cycle-not-completed, each with where it is; partnership-ended. Or the day is before the"
              + " step that went before: transition-out-of-order, with last."
              + " Or something is running still: exit-agreement-missing, with unsettled[]{code,"
              + " explanation}.")
  public Response make(
      @PathParam("partnership") UUID id, TransitionRequest request, @Context UriInfo uri) {
    var partnership = partnerships.toSteer(id);
    var transition = lifecycle.make(partnership, request, caller.organisation());
    transitions.persist(transition);
    partnerships.save(partnership);
    return Answers.created(uri, transition.id(), TransitionView.from(transition));
  }

  @GET
  @RolesAllowed({ADMINISTRATOR, AUDITOR, COORDINATOR, MEMBER})
  @Operation(
      summary = "Read the steps that were made",
      description = "Of all cycles, the first one first.")
  public Page<TransitionView> list(@PathParam("partnership") UUID id) {
    partnerships.visible(id);
    var made = transitions.of(id).stream().map(TransitionView::from).toList();
    return new Page<>(made, (long) made.size(), null, List.of());
  }

  @GET
  @Path("/{id}")
  @RolesAllowed({ADMINISTRATOR, AUDITOR, COORDINATOR, MEMBER})
  @Operation(
      summary = "Read a step that was made",
      description = "With its reason, and what was waived or lacking.")
  public TransitionView get(@PathParam("partnership") UUID id, @PathParam("id") UUID transitionId) {
    partnerships.visible(id);
    return transitions.of(id, transitionId).map(TransitionView::from).orElseThrow(NotFound::new);
  }
}
