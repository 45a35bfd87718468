package nl.samenspel.reporting.party;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import nl.samenspel.chassis.caller.Caller;
import nl.samenspel.chassis.caller.Roles;
import nl.samenspel.chassis.problem.NotFound;
import nl.samenspel.reporting.sql.Sql;

/**
 * Which partnerships the caller may see: all of them for platform roles, otherwise those in which
 * the caller's organisation is a member today. What may not be seen does not exist, and is answered
 * so.
 */
@RequestScoped
public class Visibility {

  @Inject Caller caller;
  @Inject Sql sql;

  /** How far the caller sees, to be kept for what goes on after the request. */
  public Sight sight() {
    return caller.seesEverything() ? Sight.EVERYTHING : new Sight(caller.organisation());
  }

  /** The partnerships that may be seen, as {@link Sight#of}. */
  public Sight.Condition of(String partnership) {
    return sight().of(partnership);
  }

  /** The organisations that may be seen, as {@link Sight#ofOrganisation}. */
  public Sight.Condition ofOrganisation(String organisation) {
    return sight().ofOrganisation(organisation);
  }

  /**
   * What an organisation keeps here for itself, as a condition; a platform role without one keeps
   * it for itself. Who runs the platform sees all of it.
   *
   * @param owner the column that holds what {@link #caller} said
   */
  public Sight.Condition ofOwn(String organisation, String owner) {
    if (caller.is(Roles.ADMINISTRATOR) || caller.is(Roles.AUDITOR)) {
      return Sight.Condition.TRUE;
    }
    return caller
        .organisationIfAny()
        .map(own -> new Sight.Condition(organisation + " = ?", List.of(own)))
        .orElseGet(
            () ->
                new Sight.Condition(
                    organisation + " is null and " + owner + " = ?", List.of(caller())));
  }

  /** Who asks, for what is counted or kept per caller. */
  public String caller() {
    return caller.organisationIfAny().map(id -> id + "/").orElse("") + caller.name();
  }

  /**
   * @throws NotFound when there is no such partnership, or none that the caller may see
   */
  public void demand(UUID partnership) {
    var visible = of("id");
    var parameters = new java.util.ArrayList<Object>(List.of(partnership));
    parameters.addAll(visible.parameters());
    sql.one(
            "select 1 as found from partnership where id = ? and " + visible.sql(),
            row -> row.integer("found"),
            parameters.toArray())
        .orElseThrow(NotFound::new);
  }
}
