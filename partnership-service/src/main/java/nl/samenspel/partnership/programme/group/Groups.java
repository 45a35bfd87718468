package nl.samenspel.partnership.programme.group;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import nl.samenspel.chassis.outbox.AggregateRepository;
import nl.samenspel.chassis.problem.NotFound;
import nl.samenspel.partnership.partnership.Conditions;
import nl.samenspel.partnership.partnership.Partnership;
import nl.samenspel.partnership.partnership.Visibility;

/**
 * The groups, each only for who offers the programme, for the lead and for who reads across
 * organisations: a group shows who met whom, which no referring organisation needs to know.
 */
@ApplicationScoped
class Groups extends AggregateRepository<ParticipantGroup> {

  @Inject Visibility visibility;

  PanacheQuery<ParticipantGroup> asked(Partnership in, GroupQuery query) {
    var conditions = query.narrow(visible(in));
    return find(
        "from ParticipantGroup g where "
            + conditions.where()
            + " order by "
            + query.sortedBy(GroupQuery.COLUMNS, "title"),
        conditions.parameters());
  }

  /**
   * @throws NotFound when there is none in that partnership, or it is not the caller's to see
   */
  ParticipantGroup get(Partnership in, UUID id) {
    return of(in, id).orElseThrow(NotFound::new);
  }

  Optional<ParticipantGroup> of(Partnership in, UUID id) {
    var conditions = visible(in).and("g.id = :id", "id", id);
    return find("from ParticipantGroup g where " + conditions.where(), conditions.parameters())
        .singleResultOptional();
  }

  private Conditions visible(Partnership in) {
    return visibility.between(in, "g.partnership", "g.provider");
  }
}
