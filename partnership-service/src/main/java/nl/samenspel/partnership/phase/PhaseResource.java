package nl.samenspel.partnership.phase;

import static nl.samenspel.chassis.caller.Roles.ADMINISTRATOR;
import static nl.samenspel.chassis.caller.Roles.AUDITOR;
import static nl.samenspel.chassis.caller.Roles.COORDINATOR;
import static nl.samenspel.chassis.caller.Roles.MEMBER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import nl.samenspel.chassis.web.Page;
import nl.samenspel.partnership.partnership.CycleQuery;
import nl.samenspel.partnership.partnership.Partnerships;
import nl.samenspel.partnership.partnership.Phase;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How far a partnership has come, and what was left out on the way, over HTTP. */
@Path("/v1/partnerships/{partnership}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({ADMINISTRATOR, AUDITOR, COORDINATOR, MEMBER})
@Tag(name = "Phases", description = "The five phases, the steps between them and what they ask.")
public class PhaseResource {

  @Inject Partnerships partnerships;
  @Inject Transitions transitions;
  @Inject Requirements requirements;

  @GET
  @Path("/phases")
  @Operation(
      summary = "Read how far it has come",
      description =
          "The five phases of a cycle, each with what it asks before it ends and how that stands"
              + " now.")
  public Page<PhaseView> phases(@PathParam("partnership") UUID id, @BeanParam CycleQuery query) {
    var partnership = partnerships.visible(id);
    var cycle = query.of(partnership);
    var findings = requirements.examine(partnership, cycle, Arrays.asList(Phase.values()));
    return whole(
        Leg.of(cycle, partnership.progress(), transitions.of(id, cycle)).stream()
            .map(leg -> PhaseView.of(leg, findings))
            .toList());
  }

  @GET
  @Path("/gaps")
  @Operation(
      summary = "Read what was left out or has gone stale",
      description =
          "The check on skipped steps: phases that were skipped, requirements that were let go,"
              + " requirements of phases past that are not met, and what was in order but no longer"
              + " fits, such as a mandate that ended or a document that a member who joined later"
              + " never signed; each with why it matters and what to do now. What the active phase"
              + " still asks is not in it. Empty when nothing was left out.")
  public Page<Gap> gaps(@PathParam("partnership") UUID id, @BeanParam CycleQuery query) {
    var partnership = partnerships.visible(id);
    var cycle = query.of(partnership);
    var findings = requirements.examine(partnership, cycle, Arrays.asList(Phase.values()));
    return whole(
        Gap.in(Leg.of(cycle, partnership.progress(), transitions.of(id, cycle)), findings));
  }

  private static <T> Page<T> whole(List<T> items) {
    return new Page<>(items, (long) items.size(), null, List.of());
  }
}
