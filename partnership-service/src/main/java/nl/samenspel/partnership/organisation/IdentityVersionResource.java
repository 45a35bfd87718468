package nl.samenspel.partnership.organisation;

import static nl.samenspel.chassis.caller.Roles.ADMINISTRATOR;
import static nl.samenspel.chassis.caller.Roles.AUDITOR;
import static nl.samenspel.chassis.caller.Roles.COORDINATOR;
import static nl.samenspel.chassis.caller.Roles.MEMBER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.UUID;
import nl.samenspel.chassis.web.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What an organisation stood for in the course of time, over HTTP. */
@Path("/v1/organisations/{organisation}/identities")
@Tag(name = "Organisations")
public class IdentityVersionResource {

  @Inject Organisations organisations;
  @Inject Identities identities;

  @GET
  @RolesAllowed({ADMINISTRATOR, AUDITOR, COORDINATOR, MEMBER})
  @Operation(
      summary = "Read what an organisation stated as its identity",
      description =
          "All versions, the first one first; the last one is what it states now. A new version is"
              + " made when mission, vision or values of the organisation change.")
  public Page<IdentityVersionView> list(@PathParam("organisation") UUID organisation) {
    organisations.get(organisation);
    var versions = identities.of(organisation).stream().map(IdentityVersionView::from).toList();
    return new Page<>(versions, (long) versions.size(), null, List.of());
  }
}
