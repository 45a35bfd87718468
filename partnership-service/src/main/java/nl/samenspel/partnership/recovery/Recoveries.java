package nl.samenspel.partnership.recovery;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.samenspel.chassis.outbox.AggregateRepository;
import nl.samenspel.chassis.problem.NotFound;
import nl.samenspel.partnership.partnership.Conditions;

/** The recoveries of partnerships. Who asks has been let in to the partnership first. */
@ApplicationScoped
class Recoveries extends AggregateRepository<Recovery> {

  private static final String WHOLE = "from Recovery r left join fetch r.perspectives ";

  PanacheQuery<Recovery> asked(UUID partnership, RecoveryQuery query) {
    var conditions = query.narrow(Conditions.in(partnership, "r.partnership"));
    return find(
        "from Recovery r where "
            + conditions.where()
            + " order by "
            + query.sortedBy(RecoveryQuery.COLUMNS, "-openedOn"),
        conditions.parameters());
  }

  /**
   * @throws NotFound when the partnership has none such
   */
  Recovery get(UUID partnership, UUID id) {
    return of(partnership, id).orElseThrow(NotFound::new);
  }

  Optional<Recovery> of(UUID partnership, UUID id) {
    return find(WHOLE + "where r.partnership = ?1 and r.id = ?2", partnership, id)
        .singleResultOptional();
  }

  /**
   * Those that were over before a day, or their partnership was, and that still have their texts.
   */
  List<Recovery> keptSinceBefore(LocalDate day, int most) {
    var ids =
        getEntityManager()
            .createQuery(
                """
                select r.id from Recovery r
                where r.erasedOn is null and (r.closure.closedOn < ?1 or exists (
                  select 1 from Partnership p where p.id = r.partnership and p.endedOn < ?1))
                order by r.id
                """,
                UUID.class)
            .setParameter(1, day)
            .setMaxResults(most)
            .getResultList();
    return ids.isEmpty() ? List.of() : list(WHOLE + "where r.id in ?1", ids);
  }

  /** Those that are not closed, the first one first. */
  List<Recovery> open(UUID partnership) {
    return list(
        WHOLE + "where r.partnership = ?1 and r.state <> ?2 order by r.openedOn, r.id",
        partnership,
        RecoveryState.CLOSED);
  }
}
