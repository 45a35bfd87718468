package nl.samenspel.reporting.health;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import nl.samenspel.chassis.caller.Roles;
import nl.samenspel.chassis.web.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Early warnings over many partnerships. */
@Path("/v1/alerts")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.ADMINISTRATOR, Roles.COORDINATOR, Roles.MEMBER, Roles.ANALYST, Roles.AUDITOR})
@Tag(name = "Alerts", description = "Early warnings: what asks for attention, and what to do.")
public class AlertResource {

  @Inject Alerts alerts;

  @GET
  @Operation(
      summary = "List the early warnings",
      description =
          "What the rules of health have to say today about the partnerships that the caller may"
              + " see, most serious first: the rule, since when, what was seen and what to do about"
              + " it, in the language of Accept-Language (nl or en). The same as the reasons of the"
              + " health of each partnership. A rule falls silent by itself when what it warns of"
              + " is over. The rules and their thresholds are in the documentation of the reports.")
  public Page<AlertView> list(@BeanParam AlertFilter filter) {
    var found = alerts.search(filter);
    return filter.page(found.items(), found.total());
  }
}
