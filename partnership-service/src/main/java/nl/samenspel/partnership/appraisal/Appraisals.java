package nl.samenspel.partnership.appraisal;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.samenspel.chassis.outbox.AggregateRepository;
import nl.samenspel.chassis.problem.NotFound;
import nl.samenspel.partnership.partnership.Conditions;

/** The appraisals of members. Who asks has been let in to the partnership first. */
@ApplicationScoped
class Appraisals extends AggregateRepository<Appraisal> {

  PanacheQuery<Appraisal> asked(UUID partnership, AppraisalQuery query) {
    var conditions = query.narrow(Conditions.in(partnership, "a.partnership"));
    return find(
        "from Appraisal a where "
            + conditions.where()
            + " order by "
            + query.sortedBy(AppraisalQuery.COLUMNS, "cycle,decidedOn"),
        conditions.parameters());
  }

  /**
   * @throws NotFound when the partnership has none such
   */
  Appraisal get(UUID partnership, UUID id) {
    return of(partnership, id).orElseThrow(NotFound::new);
  }

  Optional<Appraisal> of(UUID partnership, UUID id) {
    return find("partnership = ?1 and id = ?2", partnership, id).singleResultOptional();
  }

  /** Those of a cycle and the cycles before it. */
  List<Appraisal> until(UUID partnership, int cycle) {
    return list("partnership = ?1 and cycle <= ?2", partnership, cycle);
  }

  Optional<Appraisal> by(UUID organisation, UUID partnership, int cycle) {
    return find(
            "partnership = ?1 and cycle = ?2 and organisation = ?3",
            partnership,
            cycle,
            organisation)
        .singleResultOptional();
  }
}
