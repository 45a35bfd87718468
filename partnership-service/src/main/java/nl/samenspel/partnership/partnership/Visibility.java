package nl.samenspel.partnership.partnership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenspel.chassis.caller.Caller;

/**
 * Who may see a partnership and everything under it: administrators and auditors all of them, an
 * organisation those in which it takes part at present. Every query for a partnership, or for
 * something that belongs to one, begins here.
 */
@ApplicationScoped
public class Visibility {

  @Inject Caller caller;

  /**
   * The conditions of a query that finds only what the caller may see.
   *
   * @param partnership the path of the partnership's id in the query, such as {@code p.id}
   */
  public Conditions over(String partnership) {
    var conditions = new Conditions();
    if (caller.seesEverything()) {
      return conditions;
    }
    return conditions.and(
        "exists (select 1 from Member seeing where seeing.partnership = "
            + partnership
            + " and seeing.organisation = :seeing and seeing.leftOn is null)",
        "seeing",
        caller.organisation());
  }

  /**
   * The conditions of a query that finds, in a partnership that the caller was let in to, what is
   * between some of its members: for these, for the lead, and for who reads across organisations.
   *
   * @param partnership the path of the partnership's id in the query
   * @param parties the paths of the organisations that it is between
   */
  public Conditions between(Partnership in, String partnership, String... parties) {
    var conditions = Conditions.in(in.id(), partnership);
    if (caller.seesEverything() || in.isLedBy(caller.organisation())) {
      return conditions;
    }
    var isParty = Stream.of(parties).map(party -> party + " = :party");
    return conditions.and(
        isParty.collect(Collectors.joining(" or ", "(", ")")), "party", caller.organisation());
  }

  /** Whether the caller may know what is about a person: not who reads across organisations. */
  public boolean showsPersons() {
    return !caller.seesEverything();
  }

  /**
   * Whether the caller may know what an organisation keeps to itself within a partnership: who acts
   * for that organisation, and who reads across organisations.
   */
  public boolean isInside(UUID organisation) {
    return caller.seesEverything()
        || caller.organisationIfAny().filter(organisation::equals).isPresent();
  }
}
