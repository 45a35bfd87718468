package nl.samenspel.assessment.partnership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.samenspel.chassis.caller.Caller;
import nl.samenspel.chassis.caller.Roles;
import nl.samenspel.chassis.problem.Forbidden;
import nl.samenspel.chassis.problem.NotFound;

/**
 * Who may see what: the one place that every list, item and sub-resource goes through.
 *
 * <p>Administrators and auditors see everything, and so does an analyst who belongs to no
 * organisation; everybody else sees what their organisation takes part in now. What somebody may
 * not see does not exist for them. Remarks of respondents are for the people of the partnership,
 * never for analysts.
 */
@ApplicationScoped
public class Visibility {

  @Inject Caller caller;
  @Inject Partnerships partnerships;

  /**
   * A condition for a query, with its parameters.
   *
   * @param condition JPQL; the parameters stand in it by name
   */
  public record Restriction(String condition, Map<String, Object> parameters) {}

  /** The condition under which a row is visible that names its partnership in this attribute. */
  public Restriction where(String partnership) {
    return caller.seesEverything()
        ? new Restriction("1 = 1", Map.of())
        : new Restriction(
            partnership
                + " in (select p.id from Partnership p join p.members m"
                + " where m.organisation = :viewer)",
            Map.of("viewer", caller.organisation()));
  }

  /** Refuses with 404 what does not exist or is not the caller's to see. */
  public void requireVisible(UUID partnership) {
    var restriction = where("id");
    var parameters = new HashMap<>(restriction.parameters());
    parameters.put("id", partnership);
    if (partnerships.count("id = :id and " + restriction.condition(), parameters) == 0) {
      throw new NotFound();
    }
  }

  /**
   * The partnership for whoever steers it: a coordinator of the lead organisation, or an
   * administrator.
   *
   * @throws NotFound when the caller may not even see it
   * @throws Forbidden when the caller takes part without leading
   */
  public Partnership steered(UUID id) {
    var partnership = visible(id);
    if (!steers(partnership)) {
      throw new Forbidden("lead-only");
    }
    return partnership;
  }

  /**
   * The partnership for whoever may hand out invitations to this organisation: the organisation
   * itself, or who steers the partnership.
   */
  public Partnership invitedInto(UUID id, UUID organisation) {
    var partnership = visible(id);
    if (!steers(partnership)
        && !caller.organisationIfAny().filter(organisation::equals).isPresent()) {
      throw new Forbidden("own-organisation-only");
    }
    return partnership;
  }

  public boolean seesRemarks() {
    return !caller.is(Roles.ANALYST) || caller.is(Roles.ADMINISTRATOR);
  }

  private Partnership visible(UUID id) {
    return partnerships
        .findByIdOptional(id)
        .filter(
            found ->
                caller.seesEverything()
                    || caller.organisationIfAny().filter(found::hasMember).isPresent())
        .orElseThrow(NotFound::new);
  }

  private boolean steers(Partnership partnership) {
    return caller.is(Roles.ADMINISTRATOR)
        || caller.is(Roles.COORDINATOR)
            && caller.organisationIfAny().filter(partnership::isLedBy).isPresent();
  }
}
