package nl.samenspel.partnership.contribution;

import static nl.samenspel.chassis.caller.Roles.ADMINISTRATOR;
import static nl.samenspel.chassis.caller.Roles.AUDITOR;
import static nl.samenspel.chassis.caller.Roles.COORDINATOR;
import static nl.samenspel.chassis.caller.Roles.MEMBER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import nl.samenspel.chassis.caller.Caller;
import nl.samenspel.chassis.problem.NotFound;
import nl.samenspel.chassis.time.Today;
import nl.samenspel.chassis.web.Answers;
import nl.samenspel.chassis.web.Idempotent;
import nl.samenspel.chassis.web.Page;
import nl.samenspel.partnership.partnership.CycleQuery;
import nl.samenspel.partnership.partnership.Partnerships;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The contributions as a whole, and who agreed to them, over HTTP. */
@Path("/v1/partnerships/{partnership}/contributions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Contributions")
public class AgreementResource {

  @Inject Partnerships partnerships;
  @Inject Divisions divisions;
  @Inject ContributionsAgreed requirement;
  @Inject Caller caller;
  @Inject Today today;

  @GET
  @Path("/totals")
  @RolesAllowed({ADMINISTRATOR, AUDITOR, COORDINATOR, MEMBER})
  @Operation(
      summary = "Read the contributions as a whole",
      description =
          "What is brought in by kind and currency, who brings in which part of it, what each gets"
              + " back, whether the return shares add up to exactly 100 per cent, and who has yet"
              + " to agree.")
  public TotalsView totals(@PathParam("partnership") UUID id, @BeanParam CycleQuery query) {
    var partnership = partnerships.visible(id);
    var division = divisions.in(partnership, query.of(partnership));
    return TotalsView.of(
        division, partnership.organisations(), requirement.explain(division, partnership));
  }

  @POST
  @Path("/agreements")
  @Transactional
  @Idempotent
  @RolesAllowed({COORDINATOR, MEMBER})
  @Operation(
      summary = "Agree to the contributions as a whole",
      description =
          "On behalf of the caller's organisation, once for each revision, those of the present"
              + " cycle. They are agreed when every member did so; the agree phase asks for that.")
  @APIResponse(
      responseCode = "201",
      description = "Agreed.",
      content = @Content(schema = @Schema(implementation = AgreementView.class)))
  @APIResponse(
      responseCode = "409",
      description =
          "The return shares do not add up (shares-do-not-add-up, with sum and lacking), nobody"
              + " proposed anything (no-contributions), something changed since it was read"
              + " (contributions-changed, with revision), the organisation agreed before"
              + " (already-agreed), or the partnership is over (partnership-ended).")
  public Response agree(
      @PathParam("partnership") UUID id, AgreementRequest request, @Context UriInfo uri) {
    var partnership = partnerships.toTakePartIn(id);
    partnership.requireRunning();
    var division = divisions.present(partnership);
    var agreement =
        division.agree(
            caller.organisation(), request.revision(), partnership.organisations(), today.get());
    divisions.save(division);
    return Answers.created(uri, agreement.id(), AgreementView.of(agreement, division));
  }

  @GET
  @Path("/agreements")
  @RolesAllowed({ADMINISTRATOR, AUDITOR, COORDINATOR, MEMBER})
  @Operation(
      summary = "Read who agreed",
      description = "To all revisions of a cycle, the first one first.")
  public Page<AgreementView> list(@PathParam("partnership") UUID id, @BeanParam CycleQuery query) {
    var partnership = partnerships.visible(id);
    var division = divisions.in(partnership, query.of(partnership));
    var all =
        division.agreements().stream()
            .map(agreement -> AgreementView.of(agreement, division))
            .toList();
    return new Page<>(all, (long) all.size(), null, List.of());
  }

  @GET
  @Path("/agreements/{id}")
  @RolesAllowed({ADMINISTRATOR, AUDITOR, COORDINATOR, MEMBER})
  @Operation(summary = "Read that a member agreed")
  public AgreementView get(@PathParam("partnership") UUID id, @PathParam("id") UUID agreement) {
    partnerships.visible(id);
    return divisions.containing(id, agreement).stream()
        .flatMap(
            division ->
                division.agreements().stream()
                    .filter(each -> each.id().equals(agreement))
                    .map(each -> AgreementView.of(each, division)))
        .findFirst()
        .orElseThrow(NotFound::new);
  }
}
