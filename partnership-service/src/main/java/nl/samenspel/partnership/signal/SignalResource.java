package nl.samenspel.partnership.signal;

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

/** The signals of a partnership over HTTP. */
@Path("/v1/partnerships/{partnership}/signals")
@Produces(MediaType.APPLICATION_JSON)
@Tag(
    name = "Signals",
    description =
        "Informal concerns, to be talked over before they become complaints. Members are equal: all"
            + " of them see every signal.")
public class SignalResource {

  @Inject Partnerships partnerships;
  @Inject Signals signals;
  @Inject Voice voice;
  @Inject Caller caller;
  @Inject Today today;
  @Inject Preconditions preconditions;

  @POST
  @Transactional
  @Idempotent
  @RolesAllowed({COORDINATOR, MEMBER})
  @Operation(
      summary = "Raise a signal",
      description =
          "A concern of the caller's own organisation. No term runs and nobody has to be asked; all"
              + " members see it.")
  @APIResponse(
      responseCode = "201",
      description = "Raised.",
      content = @Content(schema = @Schema(implementation = SignalView.class)))
  @APIResponse(responseCode = "409", description = "The partnership is over: partnership-ended.")
  public Response raise(
      @PathParam("partnership") UUID id, SignalRequest request, @Context UriInfo uri) {
    var signal = raised(partnerships.toWorkIn(id), TimeOrderedId.next(), request);
    return Answers.created(uri, signal.id(), SignalView.from(signal));
  }

  @GET
  @RolesAllowed({ADMINISTRATOR, AUDITOR, COORDINATOR, MEMBER})
  @Operation(
      summary = "Find signals",
      description = "The latest first. Sort on occurredOn, category or state.")
  public Page<SignalView> list(
      @PathParam("partnership") UUID partnership, @BeanParam SignalQuery query) {
    partnerships.visible(partnership);
    var found = signals.asked(partnership, query);
    return query.page(
        found.range(query.offset(), query.offset() + query.limit() - 1).stream()
            .map(SignalView::from)
            .toList(),
        found.count());
  }

  @GET
  @Path("/{id}")
  @RolesAllowed({ADMINISTRATOR, AUDITOR, COORDINATOR, MEMBER})
  @Operation(summary = "Read a signal")
  public SignalView get(@PathParam("partnership") UUID partnership, @PathParam("id") UUID id) {
    partnerships.visible(partnership);
    return SignalView.from(signals.get(partnership, id));
  }

  @PUT
  @Path("/{id}")
  @Transactional
  @RolesAllowed({COORDINATOR, MEMBER})
  @Operation(
      summary = "Raise a signal under an id of one's own, or put it otherwise",
      description =
          "Raises it when the id is new. The same again changes nothing. A change is for who raised"
              + " it, while it is open, and needs If-Match.")
  @APIResponse(
      responseCode = "200",
      description = "Changed, or the same as it was.",
      content = @Content(schema = @Schema(implementation = SignalView.class)))
  @APIResponse(
      responseCode = "201",
      description = "Raised.",
      content = @Content(schema = @Schema(implementation = SignalView.class)))
  @APIResponse(
      responseCode = "409",
      description =
          "The partnership is over (partnership-ended), or the signal is settled (signal-closed).")
  public Response put(
      @PathParam("partnership") UUID id,
      @PathParam("id") UUID signalId,
      SignalRequest request,
      @Context UriInfo uri) {
    var partnership = partnerships.toWorkIn(id);
    var existing = signals.of(id, signalId);
    if (existing.isEmpty()) {
      return Answers.createdHere(uri, SignalView.from(raised(partnership, signalId, request)));
    }
    var signal = existing.get();
    if (request.equals(SignalRequest.from(signal))) {
      return Response.ok(SignalView.from(signal)).build();
    }
    preconditions.ifMatch(signal.version());
    return Response.ok(changed(signal, request)).build();
  }

  @PATCH
  @Path("/{id}")
  @Consumes(MergePatch.MEDIA_TYPE)
  @Transactional
  @RolesAllowed({COORDINATOR, MEMBER})
  @Operation(
      summary = "Put a part of a signal otherwise, or settle it",
      description =
          "For who raised it, while it is open; needs If-Match. state talkedOver with what was"
              + " agreed, or state withdrawn, settles it.")
  @APIResponse(
      responseCode = "409",
      description =
          "The partnership is over (partnership-ended), or the signal is settled (signal-closed).")
  public SignalView patch(
      @PathParam("partnership") UUID id, @PathParam("id") UUID signalId, MergePatch patch) {
    partnerships.toWorkIn(id);
    var signal = signals.get(id, signalId);
    preconditions.ifMatch(signal.version());
    signal.requireOpen();
    return changed(signal, patch.applyTo(SignalRequest.from(signal)));
  }

  private Signal raised(Partnership partnership, UUID id, SignalRequest request) {
    Given.notAfter(today.get(), "occurredOn", request.occurredOn());
    var signal = new Signal(id, partnership.id(), caller.organisation());
    signals.save(signal.raise(request.toConcern()).settle(request.state(), request.agreed()));
    return signal;
  }

  private SignalView changed(Signal signal, SignalRequest request) {
    voice.requireOwn(signal.organisation());
    Given.notAfter(today.get(), "occurredOn", request.occurredOn());
    signals.save(signal.raise(request.toConcern()).settle(request.state(), request.agreed()));
    return SignalView.from(signal);
  }
}
