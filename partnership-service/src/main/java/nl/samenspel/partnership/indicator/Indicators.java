package nl.samenspel.partnership.indicator;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.samenspel.chassis.outbox.AggregateRepository;
import nl.samenspel.chassis.problem.NotFound;
import nl.samenspel.partnership.partnership.Conditions;

/** The indicators of partnerships. Who asks has been let in to the partnership first. */
@ApplicationScoped
class Indicators extends AggregateRepository<Indicator> {

  PanacheQuery<Indicator> asked(UUID partnership, IndicatorQuery query) {
    var conditions =
        Conditions.in(partnership, "i.partnership")
            .and("i.kind = :kind", "kind", query.kind)
            .and("i.organisation = :organisation", "organisation", query.organisation);
    return find(
        "from Indicator i where "
            + conditions.where()
            + " order by "
            + query.sortedBy(IndicatorQuery.COLUMNS, "kind,name"),
        conditions.parameters());
  }

  /**
   * @throws NotFound when the partnership has none such
   */
  Indicator get(UUID partnership, UUID id) {
    return of(partnership, id).orElseThrow(NotFound::new);
  }

  Optional<Indicator> of(UUID partnership, UUID id) {
    return find("partnership = ?1 and id = ?2", partnership, id).singleResultOptional();
  }

  Map<UUID, Indicator> among(UUID partnership, Collection<UUID> ids) {
    return find("partnership = ?1 and id in ?2", partnership, ids).stream()
        .collect(Collectors.toMap(Indicator::id, Function.identity()));
  }

  /** All of them; each has a baseline and a target. */
  List<Indicator> in(UUID partnership) {
    return list("partnership = ?1 order by name, id", partnership);
  }

  /** The names of those that were not measured in a cycle. */
  List<String> namesNotMeasured(UUID partnership, int cycle) {
    return getEntityManager()
        .createQuery(
            """
            select i.name from Indicator i
            where i.partnership = :partnership
              and not exists (
                select 1 from Measurement m where m.indicator = i.id and m.cycle = :cycle)
            order by i.name, i.id
            """,
            String.class)
        .setParameter("partnership", partnership)
        .setParameter("cycle", cycle)
        .getResultList();
  }
}
