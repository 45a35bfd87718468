package nl.samenspel.partnership.phase;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The steps that were made. Who reads them has been let in to the partnership first. */
@ApplicationScoped
class Transitions implements PanacheRepositoryBase<Transition, UUID> {

  /** All of them, the first one first. */
  List<Transition> of(UUID partnership) {
    return list(
        "from Transition t left join fetch t.waived where t.partnership = ?1 order by t.position",
        partnership);
  }

  /** Those of one cycle, the first one first. */
  List<Transition> of(UUID partnership, int cycle) {
    return list(
        "from Transition t left join fetch t.waived where t.partnership = ?1 and t.cycle = ?2"
            + " order by t.position",
        partnership,
        cycle);
  }

  /** When the last step was made, if one was. */
  Optional<LocalDate> lastOn(UUID partnership) {
    return find("select max(t.occurredOn) from Transition t where t.partnership = ?1", partnership)
        .project(LocalDate.class)
        .singleResultOptional();
  }

  Optional<Transition> of(UUID partnership, UUID id) {
    return find(
            "from Transition t left join fetch t.waived where t.partnership = ?1 and t.id = ?2",
            partnership,
            id)
        .singleResultOptional();
  }
}
