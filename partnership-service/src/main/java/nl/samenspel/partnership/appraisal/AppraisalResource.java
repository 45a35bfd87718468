package nl.samenspel.partnership.appraisal;

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
import nl.samenspel.chassis.outbox.Pages;
import nl.samenspel.chassis.problem.RuleViolation;
import nl.samenspel.chassis.time.TimeOrderedId;
import nl.samenspel.chassis.time.Today;
import nl.samenspel.chassis.web.Answers;
import nl.samenspel.chassis.web.Idempotent;
import nl.samenspel.chassis.web.MergePatch;
import nl.samenspel.chassis.web.Page;
import nl.samenspel.chassis.web.Preconditions;
import nl.samenspel.partnership.partnership.Given;
import nl.samenspel.partnership.partnership.Partnership;
import nl.samenspel.partnership.partnership.Partnerships;
import nl.samenspel.partnership.partnership.Voice;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The appraisals in a partnership over HTTP. All members see them; each makes its own. */
@Path("/v1/partnerships/{partnership}/appraisals")
@Produces(MediaType.APPLICATION_JSON)
@Tag(
    name = "Appraisals",
    description = "Whether taking part fits each member and whether it can afford to.")
public class AppraisalResource {

  @Inject Partnerships partnerships;
  @Inject Appraisals appraisals;
  @Inject Voice voice;
  @Inject Today today;
  @Inject Preconditions preconditions;

  @POST
  @Transactional
  @Idempotent
  @RolesAllowed({COORDINATOR, MEMBER})
  @Operation(
      summary = "Weigh taking part, and decide",
      description =
          "For the caller's own organisation, once in a cycle; who comes back on it changes its"
              + " appraisal. Answers what to bear in mind or to negotiate. The share phase asks"
              + " that every member decided to join.")
  @APIResponse(
      responseCode = "201",
      description = "Decided.",
      content = @Content(schema = @Schema(implementation = AppraisalView.class)))
  @APIResponse(
      responseCode = "409",
      description =
          "The organisation has an appraisal in this cycle already: change that one"
              + " (appraisal-exists, with appraisal). Or the partnership is over"
              + " (partnership-ended).")
  public Response decide(
      @PathParam("partnership") UUID id, AppraisalRequest request, @Context UriInfo uri) {
    var decided = decided(partnerships.toTakePartIn(id), TimeOrderedId.next(), request);
    return Answers.created(uri, decided.id(), AppraisalView.from(decided));
  }

  @GET
  @RolesAllowed({ADMINISTRATOR, AUDITOR, COORDINATOR, MEMBER})
  @Operation(
      summary = "Read the appraisals",
      description =
          "Of all members and cycles. Sort on cycle, organisation, decision or decidedOn.")
  public Page<AppraisalView> list(
      @PathParam("partnership") UUID partnership, @BeanParam AppraisalQuery query) {
    partnerships.visible(partnership);
    var found = appraisals.asked(partnership, query);
    return Pages.of(found, query, AppraisalView::from);
  }

  @GET
  @Path("/{id}")
  @RolesAllowed({ADMINISTRATOR, AUDITOR, COORDINATOR, MEMBER})
  @Operation(summary = "Read an appraisal", description = "With what the member is advised.")
  public AppraisalView get(@PathParam("partnership") UUID partnership, @PathParam("id") UUID id) {
    partnerships.visible(partnership);
    return AppraisalView.from(appraisals.get(partnership, id));
  }

  @PUT
  @Path("/{id}")
  @Transactional
  @RolesAllowed({COORDINATOR, MEMBER})
  @Operation(
      summary = "Decide under an id of one's own, or decide otherwise",
      description =
          "Makes the appraisal when the id is new. The same again changes nothing. A change needs"
              + " If-Match; what was decided before stays in the history.")
  @APIResponse(
      responseCode = "200",
      description = "Changed, or the same as it was.",
      content = @Content(schema = @Schema(implementation = AppraisalView.class)))
  @APIResponse(
      responseCode = "201",
      description = "Decided.",
      content = @Content(schema = @Schema(implementation = AppraisalView.class)))
  @APIResponse(
      responseCode = "409",
      description =
          "The organisation has another appraisal in this cycle (appraisal-exists), the appraisal"
              + " is of a cycle that is over (cycle-past), or the partnership is"
              + " (partnership-ended).")
  public Response put(
      @PathParam("partnership") UUID id,
      @PathParam("id") UUID appraisalId,
      AppraisalRequest request,
      @Context UriInfo uri) {
    var partnership = partnerships.toTakePartIn(id);
    var existing = appraisals.of(id, appraisalId);
    if (existing.isEmpty()) {
      var decided = decided(partnership, appraisalId, request);
      return Answers.createdHere(uri, AppraisalView.from(decided));
    }
    var appraisal = existing.get();
    if (!request.equals(AppraisalRequest.from(appraisal))) {
      requireOwn(partnership, appraisal);
      preconditions.ifMatch(appraisal.version());
      change(appraisal, request);
    }
    return Response.ok(AppraisalView.from(appraisal)).build();
  }

  @PATCH
  @Path("/{id}")
  @Consumes(MergePatch.MEDIA_TYPE)
  @Transactional
  @RolesAllowed({COORDINATOR, MEMBER})
  @Operation(
      summary = "Weigh a part of it otherwise, or decide otherwise",
      description = "For the caller's own organisation. Needs If-Match.")
  @APIResponse(
      responseCode = "409",
      description =
          "The appraisal is of a cycle that is over (cycle-past), or the partnership is"
              + " (partnership-ended).")
  public AppraisalView patch(
      @PathParam("partnership") UUID id, @PathParam("id") UUID appraisalId, MergePatch patch) {
    var partnership = partnerships.toTakePartIn(id);
    var appraisal = appraisals.get(id, appraisalId);
    requireOwn(partnership, appraisal);
    preconditions.ifMatch(appraisal.version());
    change(appraisal, patch.applyTo(AppraisalRequest.from(appraisal)));
    return AppraisalView.from(appraisal);
  }

  private Appraisal decided(Partnership partnership, UUID id, AppraisalRequest request) {
    partnership.requireRunning();
    voice.requireOwn(request.organisation());
    var cycle = partnership.progress().cycle();
    appraisals
        .by(request.organisation(), partnership.id(), cycle)
        .ifPresent(AppraisalResource::refuseSecond);
    var appraisal = request.toAppraisal(id, partnership.id(), cycle, today.get());
    appraisals.save(appraisal);
    return appraisal;
  }

  private void change(Appraisal appraisal, AppraisalRequest request) {
    Given.fixed("organisation", appraisal.organisation(), request.organisation());
    appraisals.save(request.applyTo(appraisal, today.get()));
  }

  private void requireOwn(Partnership partnership, Appraisal appraisal) {
    voice.requireOwn(appraisal.organisation());
    partnership.requireInCycle(appraisal.cycle());
  }

  private static void refuseSecond(Appraisal first) {
    throw new RuleViolation("appraisal-exists", first.cycle()).with("appraisal", first.id());
  }
}
