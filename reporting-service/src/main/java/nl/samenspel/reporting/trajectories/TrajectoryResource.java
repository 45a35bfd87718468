package nl.samenspel.reporting.trajectories;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import nl.samenspel.chassis.caller.Roles;
import nl.samenspel.chassis.time.Today;
import nl.samenspel.reporting.party.Visibility;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The trajectories of a partnership. */
@Path("/v1/partnerships/{id}/trajectories")
@RolesAllowed({Roles.ADMINISTRATOR, Roles.COORDINATOR, Roles.MEMBER, Roles.ANALYST, Roles.AUDITOR})
@Tag(name = "Trajectories", description = "What trajectories of participants brought.")
public class TrajectoryResource {

  @Inject Trajectories trajectories;
  @Inject Visibility visibility;
  @Inject Today today;

  @GET
  @Operation(
      summary = "Read what the trajectories of a partnership brought",
      description =
          "How many participants were referred and declined, how many trajectories ended, what they"
              + " brought (activated, diploma, paid work, work that lasted six months), who climbed"
              + " the participation ladder, and what it cost; with how good the data are. About"
              + " nobody in particular: what would tell of fewer than ten is hidden, also where it"
              + " would follow by subtraction. The definitions stand in /cohorts.")
  @APIResponse(responseCode = "200", description = "What they brought.")
  public Yield read(@PathParam("id") UUID id) {
    visibility.demand(id);
    var day = today.get();
    return Yield.of(trajectories.of(id, day), day);
  }
}
