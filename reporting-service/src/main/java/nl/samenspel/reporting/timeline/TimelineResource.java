package nl.samenspel.reporting.timeline;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import nl.samenspel.chassis.caller.Roles;
import nl.samenspel.chassis.web.Page;
import nl.samenspel.reporting.party.Parties;
import nl.samenspel.reporting.party.Visibility;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What happened to a partnership. */
@Path("/v1/partnerships/{id}/timeline")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.ADMINISTRATOR, Roles.COORDINATOR, Roles.MEMBER, Roles.ANALYST, Roles.AUDITOR})
@Tag(name = "Timeline", description = "What happened, in order.")
public class TimelineResource {

  @Inject Visibility visibility;
  @Inject Timeline timeline;
  @Inject Parties parties;

  @GET
  @Operation(
      summary = "Read what happened to a partnership",
      description =
          "Members, phases, deliverables, complaints and assessments, oldest first unless sorted on"
              + " -occurredOn, each as a sentence for people and as facts for programs.")
  public Page<EntryView> list(@PathParam("id") UUID id, @BeanParam TimelineFilter filter) {
    visibility.demand(id);
    var held = timeline.of(id).stream().filter(filter::holds).toList();
    var all = filter.sorted(held, "occurredOn", Entry::event);
    var page = all.stream().skip(filter.offset()).limit(filter.limit()).toList();
    return filter.page(EntryView.from(page, parties.named(EntryView.named(page))), all.size());
  }
}
