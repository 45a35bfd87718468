package nl.samenspel.partnership.programme.trajectory;

import static nl.samenspel.chassis.caller.Roles.COORDINATOR;
import static nl.samenspel.chassis.caller.Roles.MEMBER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import nl.samenspel.partnership.partnership.Partnerships;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The participant of a trajectory over HTTP. */
@Path("/v1/partnerships/{partnership}/trajectories/{trajectory}/participant")
@Tag(name = "Trajectories")
public class ParticipantResource {

  @Inject Partnerships partnerships;
  @Inject Trajectories trajectories;
  @Inject Forgetting forgetting;

  @DELETE
  @Transactional
  @RolesAllowed({COORDINATOR, MEMBER})
  @Operation(
      summary = "Forget a participant",
      description =
          "For who referred, and for coordinators of the lead; also after the partnership ended. The"
              + " reference and all free texts are gone at once and for good, from history too. What"
              + " is counted stays: dates, rungs, outcomes, costs. After that only its end and its"
              + " cost can be recorded. Once more changes nothing.")
  @APIResponse(responseCode = "204", description = "Forgotten.")
  @APIResponse(
      responseCode = "403",
      description = "It is not for the caller to do this: not-yours-to-erase.")
  public void forget(
      @PathParam("partnership") UUID id, @PathParam("trajectory") UUID trajectoryId) {
    var partnership = partnerships.toTakePartIn(id);
    forgetting.forget(partnership, trajectories.get(partnership, trajectoryId));
  }
}
