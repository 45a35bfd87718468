package nl.samenspel.partnership.movement;

import static nl.samenspel.chassis.caller.Roles.ADMINISTRATOR;
import static nl.samenspel.chassis.caller.Roles.AUDITOR;
import static nl.samenspel.chassis.caller.Roles.COORDINATOR;
import static nl.samenspel.chassis.caller.Roles.MEMBER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import nl.samenspel.partnership.partnership.CycleQuery;
import nl.samenspel.partnership.partnership.Partnerships;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The balance of deepening and progress over HTTP. */
@Path("/v1/partnerships/{partnership}/balance")
@Tag(name = "Activities")
public class BalanceResource {

  @Inject Partnerships partnerships;
  @Inject Activities activities;
  @Inject Thresholds thresholds;

  @GET
  @RolesAllowed({ADMINISTRATOR, AUDITOR, COORDINATOR, MEMBER})
  @Operation(
      summary = "Read the balance of deepening and progress",
      description =
          "Of a cycle as a whole, of each phase and of each quarter, with a warning where one takes"
              + " over and the activities that it rests on.")
  public BalanceView get(@PathParam("partnership") UUID id, @BeanParam CycleQuery query) {
    var cycle = query.of(partnerships.visible(id));
    return BalanceView.of(cycle, activities.deeds(id, cycle), thresholds);
  }
}
