package nl.samenspel.partnership.pitfall;

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
import nl.samenspel.chassis.time.TimeOrderedId;
import nl.samenspel.chassis.web.Answers;
import nl.samenspel.chassis.web.Idempotent;
import nl.samenspel.chassis.web.MergePatch;
import nl.samenspel.chassis.web.Page;
import nl.samenspel.chassis.web.Preconditions;
import nl.samenspel.partnership.partnership.Given;
import nl.samenspel.partnership.partnership.Partnership;
import nl.samenspel.partnership.partnership.Partnerships;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The register of pitfalls over HTTP. All members keep it together. */
@Path("/v1/partnerships/{partnership}/pitfalls")
@Produces(MediaType.APPLICATION_JSON)
@Tag(
    name = "Pitfalls",
    description =
        "What could spoil the collaboration, who keeps an eye on it, and the rhythm of"
            + " looking back together.")
public class PitfallResource {

  @Inject Partnerships partnerships;
  @Inject Pitfalls pitfalls;
  @Inject Preconditions preconditions;

  @POST
  @Transactional
  @Idempotent
  @RolesAllowed({COORDINATOR, MEMBER})
  @Operation(summary = "Write a pitfall down", description = "For every member.")
  @APIResponse(
      responseCode = "201",
      description = "In the register.",
      content = @Content(schema = @Schema(implementation = PitfallView.class)))
  @APIResponse(responseCode = "409", description = "The partnership is over: partnership-ended.")
  public Response add(
      @PathParam("partnership") UUID id, PitfallRequest request, @Context UriInfo uri) {
    var pitfall = added(partnerships.toWorkIn(id), TimeOrderedId.next(), request);
    return Answers.created(uri, pitfall.id(), PitfallView.from(pitfall));
  }

  @GET
  @RolesAllowed({ADMINISTRATOR, AUDITOR, COORDINATOR, MEMBER})
  @Operation(
      summary = "Read the register of pitfalls",
      description = "What weighs most first. Sort on weight, likelihood, impact, state or title.")
  public Page<PitfallView> list(
      @PathParam("partnership") UUID partnership, @BeanParam PitfallQuery query) {
    partnerships.visible(partnership);
    var found = pitfalls.asked(partnership, query);
    return Pages.of(found, query, PitfallView::from);
  }

  @GET
  @Path("/{id}")
  @RolesAllowed({ADMINISTRATOR, AUDITOR, COORDINATOR, MEMBER})
  @Operation(summary = "Read a pitfall")
  public PitfallView get(@PathParam("partnership") UUID partnership, @PathParam("id") UUID id) {
    partnerships.visible(partnership);
    return PitfallView.from(pitfalls.get(partnership, id));
  }

  @PUT
  @Path("/{id}")
  @Transactional
  @RolesAllowed({COORDINATOR, MEMBER})
  @Operation(
      summary = "Write a pitfall down under an id of one's own, or see it differently",
      description =
          "Writes it down when the id is new. The same again changes nothing. A change is for every"
              + " member and needs If-Match.")
  @APIResponse(
      responseCode = "200",
      description = "Changed, or the same as it was.",
      content = @Content(schema = @Schema(implementation = PitfallView.class)))
  @APIResponse(
      responseCode = "201",
      description = "In the register.",
      content = @Content(schema = @Schema(implementation = PitfallView.class)))
  @APIResponse(responseCode = "409", description = "The partnership is over: partnership-ended.")
  public Response put(
      @PathParam("partnership") UUID id,
      @PathParam("id") UUID pitfallId,
      PitfallRequest request,
      @Context UriInfo uri) {
    var partnership = partnerships.toWorkIn(id);
    var existing = pitfalls.of(id, pitfallId);
    if (existing.isEmpty()) {
      return Answers.createdHere(uri, PitfallView.from(added(partnership, pitfallId, request)));
    }
    var pitfall = existing.get();
    if (!request.equals(PitfallRequest.from(pitfall))) {
      preconditions.ifMatch(pitfall.version());
    }
    return Response.ok(changed(partnership, pitfall, request)).build();
  }

  @PATCH
  @Path("/{id}")
  @Consumes(MergePatch.MEDIA_TYPE)
  @Transactional
  @RolesAllowed({COORDINATOR, MEMBER})
  @Operation(
      summary = "See a part of a pitfall differently",
      description = "Such as how likely it is, or what became of it. Needs If-Match.")
  @APIResponse(responseCode = "409", description = "The partnership is over: partnership-ended.")
  public PitfallView patch(
      @PathParam("partnership") UUID id, @PathParam("id") UUID pitfallId, MergePatch patch) {
    var partnership = partnerships.toWorkIn(id);
    var pitfall = pitfalls.get(id, pitfallId);
    preconditions.ifMatch(pitfall.version());
    return changed(partnership, pitfall, patch.applyTo(PitfallRequest.from(pitfall)));
  }

  private Pitfall added(Partnership partnership, UUID id, PitfallRequest request) {
    Given.member(partnership, "owner", request.owner());
    var pitfall = new Pitfall(id, partnership.id(), request.toRisk());
    pitfalls.save(pitfall);
    return pitfall;
  }

  private PitfallView changed(Partnership partnership, Pitfall pitfall, PitfallRequest request) {
    if (!request.owner().equals(pitfall.risk().owner())) {
      Given.member(partnership, "owner", request.owner());
    }
    pitfall.reconsider(request.toRisk());
    pitfalls.save(pitfall);
    return PitfallView.from(pitfall);
  }
}
