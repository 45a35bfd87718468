package nl.samenspel.partnership.identity;

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
import nl.samenspel.partnership.organisation.Organisations;
import nl.samenspel.partnership.partnership.Partnerships;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The identities of the members side by side, over HTTP. */
@Path("/v1/partnerships/{partnership}/identities")
@Produces(MediaType.APPLICATION_JSON)
@Tag(
    name = "Identities",
    description =
        "What the members stand for, side by side. Each keeps its own with Organisations.")
public class IdentityResource {

  @Inject Partnerships partnerships;
  @Inject Organisations organisations;
  @Inject Comparing comparing;
  @Inject Comparisons comparisons;
  @Inject Caller caller;

  @GET
  @RolesAllowed({ADMINISTRATOR, AUDITOR, COORDINATOR, MEMBER})
  @Operation(
      summary = "Read likeness and difference between the members' identities",
      description =
          "Shared values, values of one only, and the differences that the agreement note has to"
              + " name. Values are the same when they differ in capitals, spaces and accents only."
              + " Missions and visions differ unless they are the same text: what they have in"
              + " common is for people to say.")
  public IdentitiesView compare(@PathParam("partnership") UUID id) {
    var partnership = partnerships.visible(id);
    return IdentitiesView.of(
        comparing.now(partnership), organisations.names(partnership.organisations()));
  }

  @POST
  @Path("/comparisons")
  @Transactional
  @Idempotent
  @RolesAllowed({COORDINATOR, MEMBER})
  @Operation(
      summary = "Record that the identities were compared",
      description =
          "For every member, on behalf of all: what it says goes into the agreement note, and that"
              + " all sign. Keeps which versions were compared and how the members deal with"
              + " differences. It holds until a member changes its identity or a member joins; then"
              + " it is stale and they compare anew. The agree phase asks for one that is not"
              + " stale; differences may stay open.")
  @APIResponse(
      responseCode = "201",
      description = "Recorded.",
      content = @Content(schema = @Schema(implementation = ComparisonView.class)))
  @APIResponse(
      responseCode = "409",
      description =
          "A member did not state its identity yet (identities-not-stated, with silent), or states"
              + " something else than was read (identities-changed, with versions). Or the"
              + " partnership is over (partnership-ended).")
  public Response record(
      @PathParam("partnership") UUID id, ComparisonRequest request, @Context UriInfo uri) {
    var partnership = partnerships.toTakePartIn(id);
    var comparison = comparing.record(partnership, request, caller.organisation());
    return Answers.created(
        uri, comparison.id(), ComparisonView.of(comparison, comparing.now(partnership)));
  }

  @GET
  @Path("/comparisons")
  @RolesAllowed({ADMINISTRATOR, AUDITOR, COORDINATOR, MEMBER})
  @Operation(summary = "Read the comparisons", description = "The first one first.")
  public Page<ComparisonView> list(@PathParam("partnership") UUID id) {
    var now = comparing.now(partnerships.visible(id));
    var all =
        comparisons.of(id).stream().map(comparison -> ComparisonView.of(comparison, now)).toList();
    return new Page<>(all, (long) all.size(), null, List.of());
  }

  @GET
  @Path("/comparisons/{id}")
  @RolesAllowed({ADMINISTRATOR, AUDITOR, COORDINATOR, MEMBER})
  @Operation(summary = "Read a comparison")
  public ComparisonView get(@PathParam("partnership") UUID id, @PathParam("id") UUID comparison) {
    var now = comparing.now(partnerships.visible(id));
    return comparisons
        .of(id, comparison)
        .map(found -> ComparisonView.of(found, now))
        .orElseThrow(NotFound::new);
  }
}
