package nl.samenspel.reporting.scores;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import nl.samenspel.chassis.caller.Roles;
import nl.samenspel.reporting.party.Visibility;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What was measured in a partnership. */
@Path("/v1/partnerships/{id}/scores")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.ADMINISTRATOR, Roles.COORDINATOR, Roles.MEMBER, Roles.ANALYST, Roles.AUDITOR})
@Tag(name = "Scores", description = "What people said when they were asked; small groups hidden.")
public class ScoreResource {

  @Inject Visibility visibility;
  @Inject Scores scores;

  @GET
  @Operation(
      summary = "Read what was measured in a partnership",
      description =
          "Every assessment with its scores per dimension and organisation, and the line of trust. What is"
              + " hidden because a group is small is marked as suppressed and has no score.")
  public ScoresView get(@PathParam("id") UUID id) {
    visibility.demand(id);
    return new ScoresView(
        scores.withOrganisations(id), scores.trust(List.of(id)).getOrDefault(id, List.of()));
  }
}
