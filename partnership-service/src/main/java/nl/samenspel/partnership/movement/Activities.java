package nl.samenspel.partnership.movement;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.samenspel.chassis.outbox.AggregateRepository;
import nl.samenspel.chassis.problem.NotFound;
import nl.samenspel.partnership.partnership.Conditions;

/** What the members did together. Who asks has been let in to the partnership first. */
@ApplicationScoped
class Activities extends AggregateRepository<Activity> {

  PanacheQuery<Activity> asked(UUID partnership, ActivityQuery query) {
    var conditions = query.narrow(Conditions.in(partnership, "a.partnership"));
    return find(
        "from Activity a where "
            + conditions.where()
            + " order by "
            + query.sortedBy(ActivityQuery.COLUMNS, "-on"),
        conditions.parameters());
  }

  /**
   * @throws NotFound when the partnership has none such
   */
  Activity get(UUID partnership, UUID id) {
    return of(partnership, id).orElseThrow(NotFound::new);
  }

  Optional<Activity> of(UUID partnership, UUID id) {
    return find("partnership = ?1 and id = ?2", partnership, id).singleResultOptional();
  }

  /** What the balance of a cycle is made of, the first day first. */
  List<Deed> deeds(UUID partnership, int cycle) {
    return getEntityManager()
        .createQuery(
            """
            select a.id, a.phase, a.movement, a.happenedOn from Activity a
            where a.partnership = :partnership and a.cycle = :cycle
            order by a.happenedOn, a.id
            """,
            Deed.class)
        .setParameter("partnership", partnership)
        .setParameter("cycle", cycle)
        .getResultList();
  }
}
