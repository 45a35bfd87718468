package nl.samenspel.partnership.pitfall;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import nl.samenspel.chassis.outbox.AggregateRepository;
import nl.samenspel.chassis.problem.NotFound;
import nl.samenspel.partnership.partnership.Conditions;

/** The registers of pitfalls. Who asks has been let in to the partnership first. */
@ApplicationScoped
class Pitfalls extends AggregateRepository<Pitfall> {

  PanacheQuery<Pitfall> asked(UUID partnership, PitfallQuery query) {
    var conditions =
        Conditions.in(partnership, "p.partnership")
            .and("p.risk.state = :state", "state", query.state)
            .and("p.risk.owner = :owner", "owner", query.owner);
    return find(
        "from Pitfall p where "
            + conditions.where()
            + " order by "
            + query.sortedBy(PitfallQuery.COLUMNS, "-weight,title"),
        conditions.parameters());
  }

  /**
   * @throws NotFound when the partnership has none such
   */
  Pitfall get(UUID partnership, UUID id) {
    return of(partnership, id).orElseThrow(NotFound::new);
  }

  Optional<Pitfall> of(UUID partnership, UUID id) {
    return find("partnership = ?1 and id = ?2", partnership, id).singleResultOptional();
  }
}
