package nl.samenspel.partnership.history;

import static nl.samenspel.chassis.caller.Roles.ADMINISTRATOR;
import static nl.samenspel.chassis.caller.Roles.AUDITOR;
import static nl.samenspel.chassis.caller.Roles.COORDINATOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import nl.samenspel.chassis.web.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The history of a partnership over HTTP. */
@Path("/v1/partnerships/{partnership}/history")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "History", description = "Who changed what and when, before and after.")
public class HistoryResource {

  @Inject HistoryReport report;
  @Inject HistoryReaders readers;

  @GET
  @RolesAllowed({AUDITOR, ADMINISTRATOR, COORDINATOR})
  @Operation(
      summary = "Read who changed what",
      description =
          "The last change first, of everything in the partnership. For auditors, administrators"
              + " and coordinators of the organisation that leads. History is complete, so it may"
              + " hold texts that name people: it is not for publication. What is about a"
              + " participant is hidden from auditors and administrators ([hidden]), and gone once"
              + " the participant was erased ([erased]). How another member judges its delegate is"
              + " hidden from the lead.")
  public Page<ChangeView> list(
      @PathParam("partnership") UUID partnership, @BeanParam HistoryQuery query) {
    readers.requireReader(partnership);
    var found = report.of(partnership, query);
    if (found.size() <= query.limit()) {
      return query.page(found, null);
    }
    var page = found.subList(0, query.limit());
    return query.page(page, page.get(page.size() - 1).id().toString());
  }
}
