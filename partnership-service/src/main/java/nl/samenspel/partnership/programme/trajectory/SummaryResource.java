package nl.samenspel.partnership.programme.trajectory;

import static nl.samenspel.chassis.caller.Roles.ADMINISTRATOR;
import static nl.samenspel.chassis.caller.Roles.AUDITOR;
import static nl.samenspel.chassis.caller.Roles.COORDINATOR;
import static nl.samenspel.chassis.caller.Roles.MEMBER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import nl.samenspel.partnership.partnership.Partnerships;
import nl.samenspel.partnership.programme.Programmes;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How participants fare in a programme, over HTTP. */
@Path("/v1/partnerships/{partnership}/programmes/{programme}/summary")
@Tag(name = "Programmes")
public class SummaryResource {

  @Inject Partnerships partnerships;
  @Inject Programmes programmes;
  @Inject Trajectories trajectories;

  @GET
  @RolesAllowed({ADMINISTRATOR, AUDITOR, COORDINATOR, MEMBER})
  @Operation(
      summary = "Read how participants fare in a programme",
      description =
          "Counts and costs, for who offers the programme, for the lead and for who reads across"
              + " organisations; for others it is not there. Small numbers are not hidden: for what"
              + " can be published there are the reports of the reporting service.")
  public SummaryView read(
      @PathParam("partnership") UUID partnership, @PathParam("programme") UUID id) {
    var programme = programmes.inside(partnerships.visible(partnership), id);
    return SummaryView.of(
        programme.id(),
        trajectories.countedIn(programme.id()),
        trajectories.reachedIn(programme.id()));
  }
}
