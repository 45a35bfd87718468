package nl.samenspel.partnership.complaint;

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
import nl.samenspel.chassis.time.Today;
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

/** The steps in handling a complaint over HTTP. */
@Path("/v1/partnerships/{partnership}/complaints/{complaint}/steps")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Complaints")
public class StepResource {

  @Inject Complaints complaints;
  @Inject Partnerships partnerships;
  @Inject Caller caller;
  @Inject Today today;

  @POST
  @Transactional
  @Idempotent
  @RolesAllowed({COORDINATOR, MEMBER})
  @Operation(
      summary = "Take a step",
      description =
          "For those complained about, who have to handle it, for the lead, and for the member that"
              + " the handler belongs to; satisfy and withdraw also for the complainant. Which"
              + " steps can be taken now stands in the complaint's nextSteps. Answers the dates"
              + " that the step leaves.")
  @RequestBody(
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = StepRequest.class),
              examples = {
                @ExampleObject(
                    name = "Confirm the receipt",
                    value = "{\"type\": \"acknowledge\", \"on\": \"2026-11-23\"}"),
                @ExampleObject(
                    name = "Somebody who was not involved is to handle it",
                    value =
                        "{\"type\": \"assign\", \"handler\": \"Klachtencommissie\", \"involved\":"
                            + " false}"),
                @ExampleObject(
                    name = "Hear a side",
                    value =
                        "{\"type\": \"hear\", \"party\": \"complainant\", \"on\": \"2026-12-02\","
                            + " \"report\": \"De regio vertelde dat …\"}"),
                @ExampleObject(
                    name = "Say why a side was not heard",
                    value =
                        "{\"type\": \"hear\", \"party\": \"complainant\", \"waivedBecause\": \"De"
                            + " klager wil niet gehoord worden.\"}"),
                @ExampleObject(
                    name = "Adjourn, with notice",
                    value =
                        "{\"type\": \"extend\", \"weeks\": 4, \"reason\": \"Het advies komt in"
                            + " januari.\", \"noticeGivenOn\": \"2026-12-18\"}"),
                @ExampleObject(
                    name = "Put off further, with consent",
                    value = "{\"type\": \"extend\", \"weeks\": 2, \"consentOn\": \"2027-01-25\"}"),
                @ExampleObject(
                    name = "Decide",
                    value =
                        "{\"type\": \"decide\", \"finding\": \"partlyFounded\", \"reason\": \"De"
                            + " wijziging was nodig; het overleg vooraf ontbrak.\"}"),
                @ExampleObject(
                    name = "Not handle it, on a ground of the law",
                    value =
                        "{\"type\": \"decide\", \"finding\": \"inadmissible\", \"ground\":"
                            + " \"handledBefore\", \"reason\": \"Over dezelfde wijziging is in mei"
                            + " een klacht behandeld.\"}"),
                @ExampleObject(
                    name = "The complainant is satisfied",
                    value =
                        "{\"type\": \"satisfy\", \"reason\": \"De planning gaat voortaan een week"
                            + " vooraf langs alle regio's; daarmee is het voor de klager goed.\","
                            + " \"confirmedBy\": \"De klager, per brief\", \"confirmedOn\":"
                            + " \"2026-12-10\"}")
              }))
  @APIResponse(
      responseCode = "201",
      description = "Taken.",
      content = @Content(schema = @Schema(implementation = StepView.class)))
  @APIResponse(
      responseCode = "409",
      description =
          "A rule stands in the way; the problem says what would make the step succeed:"
              + " complaint-step-out-of-order, complaint-step-before-receipt,"
              + " complaint-handler-involved, complaint-not-handled, complaint-not-heard,"
              + " complaint-suspension-unknown, complaint-suspended-too-early,"
              + " complaint-resumed-too-early,"
              + " complaint-extension-without-notice, complaint-adjournment-too-long,"
              + " complaint-adjournment-too-late, complaint-adjourned-already,"
              + " complaint-extension-needs-consent, complaint-extension-unknown,"
              + " complaint-extended-too-far,"
              + " complaint-ground-unknown, complaint-conduct-within-the-year,"
              + " complaint-advice-unknown, complaint-departure-unexplained,"
              + " complaint-satisfied-too-early.")
  public Response take(
      @PathParam("partnership") UUID partnershipId,
      @PathParam("complaint") UUID complaintId,
      StepRequest request,
      @Context UriInfo uri) {
    var partnership = partnerships.toTakePartIn(partnershipId);
    var complaint = complaints.visible(partnershipId, complaintId);
    request.requireMember(partnership);
    MayHandle.require(caller.organisation(), complaint, partnership, request.type());
    var day = request.on() == null ? complaint.usualDay(today.get()) : request.on();
    var step = complaint.take(request.takenOn(day), caller.organisation());
    complaints.save(complaint);
    return Answers.created(uri, step.id(), StepView.of(complaint, step));
  }

  @GET
  @RolesAllowed({ADMINISTRATOR, AUDITOR, COORDINATOR, MEMBER})
  @Operation(summary = "Read the steps that were taken", description = "The first one first.")
  public Page<StepView> list(
      @PathParam("partnership") UUID partnership, @PathParam("complaint") UUID complaint) {
    var steps =
        complaints.visible(partnership, complaint).steps().stream().map(StepView::from).toList();
    return new Page<>(steps, (long) steps.size(), null, List.of());
  }

  @GET
  @Path("/{id}")
  @RolesAllowed({ADMINISTRATOR, AUDITOR, COORDINATOR, MEMBER})
  @Operation(summary = "Read a step that was taken")
  public StepView get(
      @PathParam("partnership") UUID partnership,
      @PathParam("complaint") UUID complaint,
      @PathParam("id") UUID id) {
    return complaints
        .visible(partnership, complaint)
        .step(id)
        .map(StepView::from)
        .orElseThrow(NotFound::new);
  }
}
