package nl.samenspel.partnership.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import nl.samenspel.chassis.outbox.AggregateRepository;
import nl.samenspel.partnership.partnership.Partnership;

/** What members bring in, by cycle. Who asks has been let in to the partnership first. */
@ApplicationScoped
class Divisions extends AggregateRepository<Division> {

  private static final String WHOLE = "from Division d left join fetch d.contributions ";

  Optional<Division> of(UUID partnership, int cycle) {
    return find(WHOLE + "where d.partnership = ?1 and d.cycle = ?2", partnership, cycle)
        .singleResultOptional();
  }

  /** Of whatever cycle: the one that a member's agreement is about. */
  Optional<Division> containing(UUID partnership, UUID agreement) {
    return find(
            "select d from Division d join d.agreements a where d.partnership = ?1 and a.id = ?2",
            partnership,
            agreement)
        .singleResultOptional();
  }

  /** Of a cycle; an empty one when nobody proposed anything yet. */
  Division in(Partnership partnership, int cycle) {
    return of(partnership.id(), cycle).orElseGet(() -> new Division(partnership.id(), cycle));
  }

  /** Of the present cycle. */
  Division present(Partnership partnership) {
    return in(partnership, partnership.progress().cycle());
  }
}
