package nl.samenspel.partnership.complaint;

import static nl.samenspel.chassis.caller.Roles.COORDINATOR;
import static nl.samenspel.chassis.caller.Roles.MEMBER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import nl.samenspel.chassis.time.TimeOrderedId;
import nl.samenspel.chassis.time.Today;
import nl.samenspel.chassis.web.Idempotent;
import nl.samenspel.partnership.partnership.Partnerships;
import nl.samenspel.partnership.partnership.Voice;
import nl.samenspel.partnership.signal.Signals;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** From signal to complaint over HTTP. */
@Path("/v1/partnerships/{partnership}/signals/{signal}/promotion")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Signals")
public class PromotionResource {

  @Inject Partnerships partnerships;
  @Inject Signals signals;
  @Inject Intake intake;
  @Inject Voice voice;
  @Inject Today today;

  @POST
  @Transactional
  @Idempotent
  @RolesAllowed({COORDINATOR, MEMBER})
  @Operation(
      summary = "Make a signal a complaint",
      description =
          "For who raised it, when talking does not help. The category, the lens, the description"
              + " and the day come from the signal. Answers the complaint, with the dates that now"
              + " run; Location says where it is.")
  @APIResponse(
      responseCode = "201",
      description = "The complaint that it has become.",
      content = @Content(schema = @Schema(implementation = ComplaintView.class)))
  @APIResponse(
      responseCode = "409",
      description =
          "It has become a complaint already, which one is in complaint (signal-promoted-already);"
              + " it was withdrawn (signal-closed); its words were erased when their term was over"
              + " (signal-erased); or as when a complaint is logged.")
  public Response promote(
      @PathParam("partnership") UUID id,
      @PathParam("signal") UUID signalId,
      PromotionRequest request) {
    var partnership = partnerships.toTakePartIn(id);
    var signal = signals.get(id, signalId);
    voice.requireOwn(signal.organisation());
    var complaintId = TimeOrderedId.next();
    signal.promoteTo(complaintId);
    signals.save(signal);
    var complaint = intake.log(partnership, complaintId, request.toGrievance(signal, today.get()));
    return Response.created(URI.create("/v1/partnerships/" + id + "/complaints/" + complaintId))
        .entity(ComplaintView.of(complaint, today.get()))
        .build();
  }
}
