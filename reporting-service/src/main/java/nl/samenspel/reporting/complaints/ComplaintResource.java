package nl.samenspel.reporting.complaints;

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
import java.util.stream.Stream;
import nl.samenspel.chassis.caller.Roles;
import nl.samenspel.chassis.time.Today;
import nl.samenspel.chassis.web.Page;
import nl.samenspel.chassis.web.Paging;
import nl.samenspel.reporting.party.Parties;
import nl.samenspel.reporting.party.Visibility;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The complaints of a partnership, as they are reported. */
@Path("/v1/partnerships/{id}/complaints")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.ADMINISTRATOR, Roles.COORDINATOR, Roles.MEMBER, Roles.ANALYST, Roles.AUDITOR})
@Tag(name = "Complaints", description = "Complaints with their state and dates, without free text.")
public class ComplaintResource {

  @Inject Visibility visibility;
  @Inject Complaints complaints;
  @Inject Parties parties;
  @Inject Today today;

  @GET
  @Operation(
      summary = "List the complaints of a partnership",
      description =
          "In the order in which they were received. Whether one is overdue is decided at the"
              + " moment of reading.")
  public Page<ComplaintView> list(@PathParam("id") UUID id, @BeanParam Paging paging) {
    visibility.demand(id);
    var all = complaints.of(List.of(id)).getOrDefault(id, List.of());
    var found = paging.sorted(all, "receivedOn", Complaint::id);
    var named = parties.named(found.stream().flatMap(ComplaintResource::named).distinct().toList());
    var day = today.get();
    var views = found.stream().map(each -> ComplaintView.from(each, named, day)).toList();
    return paging.page(
        views.stream().skip(paging.offset()).limit(paging.limit()).toList(), views.size());
  }

  private static Stream<UUID> named(Complaint complaint) {
    return complaint.complainant() == null
        ? complaint.about().stream()
        : Stream.concat(Stream.of(complaint.complainant()), complaint.about().stream());
  }
}
