package nl.samenspel.partnership.interest;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.samenspel.chassis.outbox.AggregateRepository;
import nl.samenspel.chassis.problem.NotFound;
import nl.samenspel.partnership.partnership.Conditions;

/** The interests that members stated. Who asks has been let in to the partnership first. */
@ApplicationScoped
class Interests extends AggregateRepository<Interest> {

  PanacheQuery<Interest> asked(UUID partnership, InterestQuery query) {
    var conditions =
        Conditions.in(partnership, "i.partnership")
            .and("i.organisation = :organisation", "organisation", query.organisation);
    return find(
        "from Interest i where "
            + conditions.where()
            + " order by "
            + query.sortedBy(InterestQuery.COLUMNS, "organisation,priority"),
        conditions.parameters());
  }

  /**
   * @throws NotFound when the partnership has none such
   */
  Interest get(UUID partnership, UUID id) {
    return of(partnership, id).orElseThrow(NotFound::new);
  }

  Optional<Interest> of(UUID partnership, UUID id) {
    return find("partnership = ?1 and id = ?2", partnership, id).singleResultOptional();
  }

  /** The organisations that stated an interest, and when they last did. */
  Map<UUID, LocalDate> lastStated(UUID partnership) {
    return getEntityManager()
        .createQuery(
            "select i.organisation, max(i.statedOn) from Interest i"
                + " where i.partnership = :partnership group by i.organisation",
            Object[].class)
        .setParameter("partnership", partnership)
        .getResultStream()
        .collect(Collectors.toMap(row -> (UUID) row[0], row -> (LocalDate) row[1]));
  }
}
