package nl.samenspel.partnership.deliverable;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.samenspel.chassis.outbox.AggregateRepository;
import nl.samenspel.chassis.problem.NotFound;
import nl.samenspel.partnership.partnership.Conditions;

/** The deliverables of partnerships. Who asks has been let in to the partnership first. */
@ApplicationScoped
class Deliverables extends AggregateRepository<Deliverable> {

  private static final String WHOLE =
      "from Deliverable d join fetch d.versions left join fetch d.signatures ";

  PanacheQuery<Deliverable> asked(UUID partnership, DeliverableQuery query) {
    var conditions = query.narrow(Conditions.in(partnership, "d.partnership"));
    return find(
        "from Deliverable d where "
            + conditions.where()
            + " order by "
            + query.sortedBy(DeliverableQuery.COLUMNS, "cycle"),
        conditions.parameters());
  }

  /**
   * @throws NotFound when the partnership has none such
   */
  Deliverable get(UUID partnership, UUID id) {
    return of(partnership, id).orElseThrow(NotFound::new);
  }

  Optional<Deliverable> of(UUID partnership, UUID id) {
    return find(WHOLE + "where d.partnership = ?1 and d.id = ?2", partnership, id)
        .singleResultOptional();
  }

  List<Deliverable> of(UUID partnership, int cycle, Collection<DeliverableKind> kinds) {
    return list(
        WHOLE + "where d.partnership = ?1 and d.cycle = ?2 and d.kind in ?3",
        partnership,
        cycle,
        kinds);
  }

  List<Deliverable> notFinal(UUID partnership) {
    return list(
        WHOLE + "where d.partnership = ?1 and d.state <> ?2",
        partnership,
        DeliverableState.ACCEPTED);
  }
}
