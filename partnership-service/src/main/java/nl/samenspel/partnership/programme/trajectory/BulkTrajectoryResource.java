package nl.samenspel.partnership.programme.trajectory;

import static nl.samenspel.chassis.caller.Roles.COORDINATOR;
import static nl.samenspel.chassis.caller.Roles.MEMBER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import nl.samenspel.chassis.web.Idempotent;
import nl.samenspel.partnership.partnership.BulkQuery;
import nl.samenspel.partnership.partnership.BulkResult;
import nl.samenspel.partnership.partnership.Partnerships;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Many trajectories together over HTTP. */
@Path("/v1/partnerships/{partnership}/trajectories/bulk")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Trajectories")
public class BulkTrajectoryResource {

  @Inject Partnerships partnerships;
  @Inject RegisteringMany registering;

  @POST
  @Transactional
  @Idempotent
  @RolesAllowed({COORDINATOR, MEMBER})
  @Operation(
      summary = "Refer many participants, or settle their intakes",
      description =
          "At most a thousand, of any programmes of the partnership. A reference that has a"
              + " trajectory in the programme gets its intake changed, so that the same file may be"
              + " sent again. With mode=perItem what is wrong with one leaves the others alone;"
              + " what cannot be read at all (no JSON, an unknown property, a text for a number, a"
              + " citizen service number) is refused as a whole in either mode.")
  @APIResponse(
      responseCode = "200",
      description = "What became of each.",
      content = @Content(schema = @Schema(implementation = BulkResult.class)))
  @APIResponse(responseCode = "409", description = "The partnership is over: partnership-ended.")
  public Response register(
      @PathParam("partnership") UUID id, BulkRequest request, @BeanParam BulkQuery query) {
    var partnership = partnerships.toWorkIn(id);
    return Response.ok(registering.register(partnership, request.trajectories(), query.mode()))
        .build();
  }
}
