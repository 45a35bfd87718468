package nl.samenspel.reporting.overview;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import nl.samenspel.chassis.caller.Roles;
import nl.samenspel.chassis.time.Today;
import nl.samenspel.chassis.web.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The partnerships at a glance. */
@Path("/v1/partnerships")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.ADMINISTRATOR, Roles.COORDINATOR, Roles.MEMBER, Roles.ANALYST, Roles.AUDITOR})
@Tag(
    name = "Overview",
    description = "Partnerships at a glance: where they stand and how they are doing.")
public class OverviewResource {

  @Inject Partnerships partnerships;
  @Inject Conditions conditions;
  @Inject Today today;

  @GET
  @Operation(
      summary = "List partnerships with their health",
      description =
          "Those that the caller may see, with phase, health and its reasons, latest scores, and open and"
              + " overdue complaints. An organisation sees the partnerships in which it is a member today.")
  public Page<OverviewView> list(@BeanParam PartnershipFilter filter) {
    var found = partnerships.search(filter);
    return filter.page(views(found.items()), found.total());
  }

  @GET
  @Path("/{id}")
  @Operation(
      summary = "Read one partnership at a glance",
      description =
          "Overdue complaints and days in the phase are counted at the moment of reading; the ETag changes"
              + " with them.")
  public OverviewView get(@PathParam("id") UUID id) {
    return views(List.of(partnerships.get(id))).get(0);
  }

  private List<OverviewView> views(List<Partnership> found) {
    var condition = conditions.of(found);
    var day = today.get();
    return found.stream()
        .map(each -> OverviewView.from(each, condition.get(each.id()), day))
        .toList();
  }
}
