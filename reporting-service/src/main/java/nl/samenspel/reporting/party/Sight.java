package nl.samenspel.reporting.party;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * How far somebody sees: everything, or what one organisation sees. Outlives the request of who
 * asked, for what goes on afterwards; the members are looked up anew each time that it is used.
 *
 * @param organisation null for who sees everything
 */
public record Sight(UUID organisation) {

  /** That of the platform's own roles. */
  public static final Sight EVERYTHING = new Sight(null);

  /** A condition for a query, with its parameters in the order of their question marks. */
  public record Condition(String sql, List<Object> parameters) {

    static final Condition TRUE = new Condition("true", List.of());

    public Condition and(Condition other) {
      var both = new ArrayList<>(parameters);
      both.addAll(other.parameters);
      return new Condition("(" + sql + " and " + other.sql + ")", both);
    }
  }

  public boolean seesEverything() {
    return organisation == null;
  }

  /**
   * The partnerships that may be seen, as a condition.
   *
   * @param partnership the column that holds the id of the partnership
   */
  public Condition of(String partnership) {
    return seesEverything()
        ? Condition.TRUE
        : new Condition(
            partnership
                + " in (select partnership from member where organisation = ? and left_on is null)",
            List.of(organisation));
  }

  /** The organisations that may be seen: one's own and those met in a partnership. */
  public Condition ofOrganisation(String column) {
    return seesEverything()
        ? Condition.TRUE
        : new Condition(
            "("
                + column
                + " = ? or "
                + column
                + """
                 in (select other.organisation from member mine
                     join member other on other.partnership = mine.partnership
                     where mine.organisation = ? and mine.left_on is null))
                """,
            List.of(organisation, organisation));
  }

  /**
   * The events that may be seen: those of partnerships, and of organisations outside them.
   *
   * @param subject the column that holds what the event is about
   */
  public Condition ofEvent(String partnership, String subject) {
    var ofPartnership = of(partnership);
    var ofOrganisation = ofOrganisation(subject);
    var parameters = new ArrayList<>(ofPartnership.parameters());
    parameters.addAll(ofOrganisation.parameters());
    return new Condition(
        "((%1$s is not null and %2$s) or (%1$s is null and %3$s))"
            .formatted(partnership, ofPartnership.sql(), ofOrganisation.sql()),
        parameters);
  }

  /**
   * The events that may be seen as they are, and not only that there was one: what happens to a
   * trajectory is for who leads the partnership, who offers the programme and who referred, as it
   * is where it was recorded.
   *
   * @param event what the event is called in the query
   */
  public Condition ofWhatItSays(String event) {
    // Of the trajectory a value, as for "exists" the database would first read those of a country.
    return seesEverything()
        ? Condition.TRUE
        : new Condition(
            """
            (%1$s.type not like 'nl.samenspel.partnership.Trajectory%%'
                or exists (select from member m
                    where m.partnership = %1$s.partnership and m.organisation = ?
                        and m.role = 'lead' and m.left_on is null)
                or (select ? in (t.referred_by, t.provider) from trajectory t
                    where t.id = cast(cast(%1$s.body as json) -> 'data' ->> 'trajectory' as uuid)))
            """
                .formatted(event),
            List.of(organisation, organisation));
  }
}
