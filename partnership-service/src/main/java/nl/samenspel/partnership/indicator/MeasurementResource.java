package nl.samenspel.partnership.indicator;

import static nl.samenspel.chassis.caller.Roles.ADMINISTRATOR;
import static nl.samenspel.chassis.caller.Roles.AUDITOR;
import static nl.samenspel.chassis.caller.Roles.COORDINATOR;
import static nl.samenspel.chassis.caller.Roles.MEMBER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
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

/** The measurements of one indicator over HTTP. */
@Path("/v1/partnerships/{partnership}/indicators/{indicator}/measurements")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Indicators")
public class MeasurementResource {

  @Inject Partnerships partnerships;
  @Inject Indicators indicators;
  @Inject Measurements measurements;
  @Inject Measuring measuring;
  @Inject Ownership ownership;
  @Inject Preconditions preconditions;

  @POST
  @Transactional
  @Idempotent
  @RolesAllowed({COORDINATOR, MEMBER})
  @Operation(
      summary = "Record a measurement",
      description =
          "For every member; of an indicator about one member, for that member and for the lead."
              + " One a day.")
  @APIResponse(
      responseCode = "201",
      description = "Recorded.",
      content = @Content(schema = @Schema(implementation = MeasurementView.class)))
  @APIResponse(
      responseCode = "409",
      description =
          "It was measured on that day already, under the id in measurement (measured-already), or"
              + " the partnership is over (partnership-ended).")
  public Response record(
      @PathParam("partnership") UUID id,
      @PathParam("indicator") UUID indicatorId,
      MeasurementRequest request,
      @Context UriInfo uri) {
    var partnership = partnerships.toWorkIn(id);
    var indicator = ours(partnership, indicatorId);
    var made =
        measuring.record(partnership, indicator, TimeOrderedId.next(), request.of(indicatorId));
    return Answers.created(uri, made.id(), MeasurementView.of(indicator, made));
  }

  @GET
  @RolesAllowed({ADMINISTRATOR, AUDITOR, COORDINATOR, MEMBER})
  @Operation(
      summary = "Read the measurements of an indicator",
      description = "The last day first. Sort on on, value or cycle.")
  public Page<MeasurementView> list(
      @PathParam("partnership") UUID partnership,
      @PathParam("indicator") UUID indicatorId,
      @BeanParam MeasurementQuery query) {
    partnerships.visible(partnership);
    var indicator = indicators.get(partnership, indicatorId);
    var found = measurements.asked(partnership, indicatorId, query);
    return Pages.of(found, query, measurement -> MeasurementView.of(indicator, measurement));
  }

  @GET
  @Path("/{id}")
  @RolesAllowed({ADMINISTRATOR, AUDITOR, COORDINATOR, MEMBER})
  @Operation(summary = "Read a measurement")
  public MeasurementView get(
      @PathParam("partnership") UUID partnership,
      @PathParam("indicator") UUID indicator,
      @PathParam("id") UUID id) {
    partnerships.visible(partnership);
    return MeasurementView.of(
        indicators.get(partnership, indicator), measurements.get(partnership, indicator, id));
  }

  @PUT
  @Path("/{id}")
  @Transactional
  @RolesAllowed({COORDINATOR, MEMBER})
  @Operation(
      summary = "Record a measurement under an id of one's own, or correct its value",
      description =
          "Records it when the id is new. The same again changes nothing. A correction needs"
              + " If-Match; the day and the cycle stay.")
  @APIResponse(
      responseCode = "200",
      description = "Corrected, or the same as it was.",
      content = @Content(schema = @Schema(implementation = MeasurementView.class)))
  @APIResponse(
      responseCode = "201",
      description = "Recorded.",
      content = @Content(schema = @Schema(implementation = MeasurementView.class)))
  @APIResponse(
      responseCode = "409",
      description =
          "It was measured on that day already, under the id in measurement (measured-already), or"
              + " the partnership is over (partnership-ended).")
  public Response put(
      @PathParam("partnership") UUID id,
      @PathParam("indicator") UUID indicatorId,
      @PathParam("id") UUID measurementId,
      MeasurementRequest request,
      @Context UriInfo uri) {
    var partnership = partnerships.toWorkIn(id);
    var indicator = ours(partnership, indicatorId);
    var reading = request.of(indicatorId);
    var existing = measurements.of(id, indicatorId, measurementId);
    if (existing.isEmpty()) {
      var made = measuring.record(partnership, indicator, measurementId, reading);
      return Answers.createdHere(uri, MeasurementView.of(indicator, made));
    }
    var measurement = existing.get();
    var cycle = request.cycle() == null ? measurement.cycle() : request.cycle();
    Given.all(
        () -> Given.fixed("on", measurement.on(), request.on()),
        () -> Given.fixed("cycle", measurement.cycle(), cycle));
    if (!measurement.value().equals(request.value())) {
      preconditions.ifMatch(measurement.version());
    }
    measuring.correct(indicator, measurement, reading);
    return Response.ok(MeasurementView.of(indicator, measurement)).build();
  }

  private Indicator ours(Partnership partnership, UUID id) {
    var indicator = indicators.get(partnership.id(), id);
    if (indicator.organisation() != null) {
      ownership.requireOwnerOrLead(partnership, indicator.organisation());
    }
    return indicator;
  }
}
