package nl.samenspel.reporting.party;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import nl.samenspel.chassis.caller.Caller;
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

  /** A condition for a query, with its parameters in the order of their question marks. */
  public record Condition(String sql, List<Object> parameters) {}

  /**
   * The partnerships that may be seen, as a condition.
   *
   * @param partnership the column that holds the id of the partnership
   */
  public Condition of(String partnership) {
    if (caller.seesEverything()) {
      return new Condition("true", List.of());
    }
    return new Condition(
        partnership
            + " in (select partnership from member where organisation = ? and left_on is null)",
        List.of(caller.organisation()));
  }

  /** The organisations that may be seen: one's own and those met in a partnership. */
  public Condition ofOrganisation(String organisation) {
    if (caller.seesEverything()) {
      return new Condition("true", List.of());
    }
    return new Condition(
        "("
            + organisation
            + " = ? or "
            + organisation
            + """
             in (select other.organisation from member mine
                 join member other on other.partnership = mine.partnership
                 where mine.organisation = ? and mine.left_on is null))
            """,
        List.of(caller.organisation(), caller.organisation()));
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
