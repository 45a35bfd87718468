package nl.samenspel.partnership.indicator;

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
import nl.samenspel.partnership.partnership.Ownership;
import nl.samenspel.partnership.partnership.Partnership;
import nl.samenspel.partnership.partnership.Partnerships;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The indicators of a partnership over HTTP. */
@Path("/v1/partnerships/{partnership}/indicators")
@Produces(MediaType.APPLICATION_JSON)
@Tag(
    name = "Indicators",
    description =
        "The three K's (cost, quality, vulnerability): where one starts, where one wants to be and"
            + " how far one has come.")
public class IndicatorResource {

  @Inject Partnerships partnerships;
  @Inject Indicators indicators;
  @Inject Ownership ownership;
  @Inject Preconditions preconditions;

  @POST
  @Transactional
  @Idempotent
  @RolesAllowed({COORDINATOR, MEMBER})
  @Operation(
      summary = "Define an indicator",
      description =
          "Any member may define one about all together; one about a member is for that member and"
              + " for the lead. The target has to be better than the baseline.")
  @APIResponse(
      responseCode = "201",
      description = "Defined.",
      content = @Content(schema = @Schema(implementation = IndicatorView.class)))
  @APIResponse(responseCode = "409", description = "The partnership is over: partnership-ended.")
  public Response define(
      @PathParam("partnership") UUID id, IndicatorRequest request, @Context UriInfo uri) {
    var indicator = defined(partnerships.toWorkIn(id), TimeOrderedId.next(), request);
    return Answers.created(uri, indicator.id(), IndicatorView.from(indicator));
  }

  @GET
  @RolesAllowed({ADMINISTRATOR, AUDITOR, COORDINATOR, MEMBER})
  @Operation(
      summary = "Read the indicators",
      description = "With how far each has come. Sort on kind, name or organisation.")
  public Page<IndicatorView> list(
      @PathParam("partnership") UUID partnership, @BeanParam IndicatorQuery query) {
    partnerships.visible(partnership);
    var found = indicators.asked(partnership, query);
    return Pages.of(found, query, IndicatorView::from);
  }

  @GET
  @Path("/{id}")
  @RolesAllowed({ADMINISTRATOR, AUDITOR, COORDINATOR, MEMBER})
  @Operation(summary = "Read an indicator")
  public IndicatorView get(@PathParam("partnership") UUID partnership, @PathParam("id") UUID id) {
    partnerships.visible(partnership);
    return IndicatorView.from(indicators.get(partnership, id));
  }

  @PUT
  @Path("/{id}")
  @Transactional
  @RolesAllowed({COORDINATOR, MEMBER})
  @Operation(
      summary = "Define an indicator under an id of one's own, or define it differently",
      description =
          "Defines it when the id is new. The same again changes nothing. A change needs If-Match;"
              + " the ETag also follows the measurements.")
  @APIResponse(
      responseCode = "200",
      description = "Changed, or the same as it was.",
      content = @Content(schema = @Schema(implementation = IndicatorView.class)))
  @APIResponse(
      responseCode = "201",
      description = "Defined.",
      content = @Content(schema = @Schema(implementation = IndicatorView.class)))
  @APIResponse(
      responseCode = "409",
      description =
          "It was measured, so that its kind, unit and direction are fixed (indicator-measured), or"
              + " the partnership is over (partnership-ended).")
  public Response put(
      @PathParam("partnership") UUID id,
      @PathParam("id") UUID indicatorId,
      IndicatorRequest request,
      @Context UriInfo uri) {
    var partnership = partnerships.toWorkIn(id);
    var existing = indicators.of(id, indicatorId);
    if (existing.isEmpty()) {
      return Answers.createdHere(
          uri, IndicatorView.from(defined(partnership, indicatorId, request)));
    }
    var indicator = existing.get();
    if (!request.equals(IndicatorRequest.from(indicator))) {
      preconditions.ifMatch(indicator.version());
    }
    return Response.ok(changed(partnership, indicator, request)).build();
  }

  @PATCH
  @Path("/{id}")
  @Consumes(MergePatch.MEDIA_TYPE)
  @Transactional
  @RolesAllowed({COORDINATOR, MEMBER})
  @Operation(summary = "Define a part of an indicator differently", description = "Needs If-Match.")
  @APIResponse(
      responseCode = "409",
      description =
          "It was measured, so that its kind, unit and direction are fixed (indicator-measured), or"
              + " the partnership is over (partnership-ended).")
  public IndicatorView patch(
      @PathParam("partnership") UUID id, @PathParam("id") UUID indicatorId, MergePatch patch) {
    var partnership = partnerships.toWorkIn(id);
    var indicator = indicators.get(id, indicatorId);
    preconditions.ifMatch(indicator.version());
    return changed(partnership, indicator, patch.applyTo(IndicatorRequest.from(indicator)));
  }

  private Indicator defined(Partnership partnership, UUID id, IndicatorRequest request) {
    if (request.organisation() != null) {
      Given.member(partnership, "organisation", request.organisation());
    }
    requireOurs(partnership, request.organisation());
    var indicator = request.toIndicator(id, partnership.id());
    indicators.save(indicator);
    return indicator;
  }

  private IndicatorView changed(
      Partnership partnership, Indicator indicator, IndicatorRequest request) {
    if (!request.equals(IndicatorRequest.from(indicator))) {
      requireOurs(partnership, indicator.organisation());
      Given.fixed("organisation", indicator.organisation(), request.organisation());
      indicators.save(request.applyTo(indicator));
    }
    return IndicatorView.from(indicator);
  }

  private void requireOurs(Partnership partnership, UUID about) {
    if (about != null) {
      ownership.requireOwnerOrLead(partnership, about);
    }
  }
}
