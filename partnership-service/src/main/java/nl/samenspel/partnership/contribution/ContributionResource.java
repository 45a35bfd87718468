package nl.samenspel.partnership.contribution;

import static nl.samenspel.chassis.caller.Roles.ADMINISTRATOR;
import static nl.samenspel.chassis.caller.Roles.AUDITOR;
import static nl.samenspel.chassis.caller.Roles.COORDINATOR;
import static nl.samenspel.chassis.caller.Roles.MEMBER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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
import nl.samenspel.chassis.time.TimeOrderedId;
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

/** What members bring in, over HTTP. All members see it; each proposes its own. */
@Path("/v1/partnerships/{partnership}/contributions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(
    name = "Contributions",
    description = "What each member brings in and gets back, and whether all agree.")
public class ContributionResource {

  @Inject Partnerships partnerships;
  @Inject Divisions divisions;
  @Inject Contributions contributions;
  @Inject Voice voice;
  @Inject Preconditions preconditions;

  @POST
  @Transactional
  @Idempotent
  @RolesAllowed({COORDINATOR, MEMBER})
  @Operation(
      summary = "Propose a contribution",
      description =
          "Of the caller's own organisation, for the present cycle; it may propose more than one."
              + " While members propose, the return shares need not add up. With every change all"
              + " agree anew.")
  @APIResponse(
      responseCode = "201",
      description = "Proposed.",
      content = @Content(schema = @Schema(implementation = ContributionView.class)))
  @APIResponse(responseCode = "409", description = "The partnership is over: partnership-ended.")
  public Response propose(
      @PathParam("partnership") UUID id, ContributionRequest request, @Context UriInfo uri) {
    var proposed = proposed(partnerships.toTakePartIn(id), TimeOrderedId.next(), request);
    return Answers.created(uri, proposed.id(), ContributionView.from(proposed));
  }

  @GET
  @RolesAllowed({ADMINISTRATOR, AUDITOR, COORDINATOR, MEMBER})
  @Operation(
      summary = "Read the contributions",
      description =
          "Of all members and cycles. Sort on cycle, organisation, kind, amount or returnShare.")
  public Page<ContributionView> list(
      @PathParam("partnership") UUID partnership, @BeanParam ContributionQuery query) {
    partnerships.visible(partnership);
    var found = contributions.asked(partnership, query);
    return Pages.of(found, query, ContributionView::from);
  }

  @GET
  @Path("/{id}")
  @RolesAllowed({ADMINISTRATOR, AUDITOR, COORDINATOR, MEMBER})
  @Operation(summary = "Read a contribution")
  public ContributionView get(
      @PathParam("partnership") UUID partnership, @PathParam("id") UUID id) {
    partnerships.visible(partnership);
    return ContributionView.from(contributions.get(partnership, id));
  }

  @PUT
  @Path("/{id}")
  @Transactional
  @RolesAllowed({COORDINATOR, MEMBER})
  @Operation(
      summary = "Propose a contribution under an id of one's own, or propose otherwise",
      description =
          "Proposes it when the id is new. The same again changes nothing. A change needs"
              + " If-Match.")
  @APIResponse(
      responseCode = "200",
      description = "Changed, or the same as it was.",
      content = @Content(schema = @Schema(implementation = ContributionView.class)))
  @APIResponse(
      responseCode = "201",
      description = "Proposed.",
      content = @Content(schema = @Schema(implementation = ContributionView.class)))
  @APIResponse(
      responseCode = "409",
      description =
          "It is of a cycle that is over (cycle-past), or the partnership is (partnership-ended).")
  public Response put(
      @PathParam("partnership") UUID id,
      @PathParam("id") UUID contributionId,
      ContributionRequest request,
      @Context UriInfo uri) {
    var partnership = partnerships.toTakePartIn(id);
    var existing = contributions.of(id, contributionId);
    if (existing.isEmpty()) {
      var proposed = proposed(partnership, contributionId, request);
      return Answers.createdHere(uri, ContributionView.from(proposed));
    }
    if (request.equals(ContributionRequest.from(existing.get()))) {
      return Response.ok(ContributionView.from(existing.get())).build();
    }
    var own = own(partnership, existing.get());
    preconditions.ifMatch(own.version());
    return Response.ok(changed(partnership, own, request)).build();
  }

  @PATCH
  @Path("/{id}")
  @Consumes(MergePatch.MEDIA_TYPE)
  @Transactional
  @RolesAllowed({COORDINATOR, MEMBER})
  @Operation(
      summary = "Propose a part of it otherwise",
      description = "Of the caller's own organisation. Needs If-Match. All agree anew.")
  @APIResponse(
      responseCode = "409",
      description =
          "It is of a cycle that is over (cycle-past), or the partnership is (partnership-ended).")
  public ContributionView patch(
      @PathParam("partnership") UUID id, @PathParam("id") UUID contributionId, MergePatch patch) {
    var partnership = partnerships.toTakePartIn(id);
    var own = own(partnership, contributions.get(id, contributionId));
    preconditions.ifMatch(own.version());
    return changed(partnership, own, patch.applyTo(ContributionRequest.from(own)));
  }

  @DELETE
  @Path("/{id}")
  @Transactional
  @RolesAllowed({COORDINATOR, MEMBER})
  @Operation(
      summary = "Take a contribution back",
      description = "Of the caller's own organisation. All agree anew.")
  @APIResponse(responseCode = "204", description = "Taken back.")
  @APIResponse(
      responseCode = "409",
      description =
          "It is of a cycle that is over (cycle-past), or the partnership is (partnership-ended).")
  public void delete(@PathParam("partnership") UUID id, @PathParam("id") UUID contributionId) {
    var partnership = partnerships.toTakePartIn(id);
    var own = own(partnership, contributions.get(id, contributionId));
    var division = divisions.present(partnership);
    division.remove(own);
    divisions.save(division);
  }

  private Contribution proposed(Partnership partnership, UUID id, ContributionRequest request) {
    partnership.requireRunning();
    voice.requireOwn(request.organisation());
    var division = divisions.present(partnership);
    var contribution = division.propose(id, request.organisation(), request.toPromise());
    divisions.save(division);
    return contribution;
  }

  private ContributionView changed(
      Partnership partnership, Contribution contribution, ContributionRequest request) {
    Given.fixed("organisation", contribution.organisation(), request.organisation());
    var division = divisions.present(partnership);
    division.change(contribution, request.toPromise());
    divisions.save(division);
    return ContributionView.from(contribution);
  }

  private Contribution own(Partnership partnership, Contribution contribution) {
    voice.requireOwn(contribution.organisation());
    partnership.requireInCycle(contribution.cycle());
    return contribution;
  }
}
