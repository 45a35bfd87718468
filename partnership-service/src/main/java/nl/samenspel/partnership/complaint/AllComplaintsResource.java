package nl.samenspel.partnership.complaint;

import static nl.samenspel.chassis.caller.Roles.ADMINISTRATOR;
import static nl.samenspel.chassis.caller.Roles.AUDITOR;
import static nl.samenspel.chassis.caller.Roles.COORDINATOR;
import static nl.samenspel.chassis.caller.Roles.MEMBER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import nl.samenspel.chassis.time.Today;
import nl.samenspel.chassis.web.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The complaints of all partnerships that the caller may see: the desk of a complaint officer. */
@Path("/v1/complaints")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Complaints")
public class AllComplaintsResource {

  @Inject Complaints complaints;
  @Inject Today today;

  @GET
  @RolesAllowed({ADMINISTRATOR, AUDITOR, COORDINATOR, MEMBER})
  @Operation(
      summary = "Find complaints over all partnerships",
      description =
          "Those of every partnership that the caller may see, the last received first. For a work"
              + " list: dueBefore with sort=decisionDueOn, or overdue=true. Sort on receivedOn,"
              + " decisionDueOn, category, state or loggedAt.")
  public Page<ComplaintView> list(@BeanParam AllComplaintsQuery query) {
    return ComplaintResource.page(complaints, query, query.partnership, today.get());
  }
}
