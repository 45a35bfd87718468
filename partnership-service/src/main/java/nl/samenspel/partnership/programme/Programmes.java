package nl.samenspel.partnership.programme;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.samenspel.chassis.outbox.AggregateRepository;
import nl.samenspel.chassis.problem.NotFound;
import nl.samenspel.partnership.partnership.Conditions;
import nl.samenspel.partnership.partnership.Partnership;
import nl.samenspel.partnership.partnership.Visibility;

/** The programmes of partnerships. Who asks has been let in to the partnership first. */
@ApplicationScoped
public class Programmes extends AggregateRepository<Programme> {

  @Inject Visibility visibility;

  PanacheQuery<Programme> asked(UUID partnership, ProgrammeQuery query) {
    var conditions = query.narrow(Conditions.in(partnership, "p.partnership"));
    return find(
        "from Programme p where "
            + conditions.where()
            + " order by "
            + query.sortedBy(ProgrammeQuery.COLUMNS, "startsOn"),
        conditions.parameters());
  }

  /**
   * @throws NotFound when the partnership has none such
   */
  public Programme get(UUID partnership, UUID id) {
    return of(partnership, id).orElseThrow(NotFound::new);
  }

  /**
   * The programme, for who offers it, for the lead and for who reads across organisations.
   *
   * @throws NotFound when there is none for the caller
   */
  public Programme inside(Partnership in, UUID id) {
    var conditions =
        visibility.between(in, "p.partnership", "p.provider").and("p.id = :id", "id", id);
    return find("from Programme p where " + conditions.where(), conditions.parameters())
        .singleResultOptional()
        .orElseThrow(NotFound::new);
  }

  Optional<Programme> of(UUID partnership, UUID id) {
    return find("partnership = ?1 and id = ?2", partnership, id).singleResultOptional();
  }

  public Map<UUID, Programme> among(UUID partnership, Collection<UUID> ids) {
    return find("partnership = ?1 and id in ?2", partnership, ids).stream()
        .collect(Collectors.toMap(Programme::id, Function.identity()));
  }
}
