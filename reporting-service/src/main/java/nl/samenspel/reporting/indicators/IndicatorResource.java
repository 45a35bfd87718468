package nl.samenspel.reporting.indicators;

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
import nl.samenspel.chassis.web.Paging;
import nl.samenspel.reporting.party.Parties;
import nl.samenspel.reporting.party.Visibility;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The three K's of a partnership, as they are reported. */
@Path("/v1/partnerships/{id}/indicators")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.ADMINISTRATOR, Roles.COORDINATOR, Roles.MEMBER, Roles.ANALYST, Roles.AUDITOR})
@Tag(name = "Indicators", description = "The three K's: how far each indicator is on its way.")
public class IndicatorResource {

  @Inject Visibility visibility;
  @Inject Indicators indicators;
  @Inject Parties parties;
  @Inject Today today;

  @GET
  @Operation(
      summary = "List the indicators of a partnership",
      description =
          "Cost, quality and vulnerability: what each indicator began at, what it is to become,"
              + " what was measured, and how far that is from the target. What is dated after today"
              + " does not count yet. Sorted on kind or on id; a minus sign turns that round.")
  public Page<IndicatorView> list(@PathParam("id") UUID id, @BeanParam Paging paging) {
    visibility.demand(id);
    var all = indicators.of(List.of(id)).getOrDefault(id, List.of());
    var found = paging.sorted(all, "kind", Indicator::id);
    var shown = found.stream().skip(paging.offset()).limit(paging.limit()).toList();
    var named = parties.named(Indicator.organisations(shown));
    var day = today.get();
    return paging.page(
        shown.stream().map(each -> IndicatorView.from(each, named, day)).toList(), found.size());
  }
}
