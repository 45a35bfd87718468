package nl.samenspel.partnership.identity;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The comparisons that members recorded. Who asks has been let in to the partnership first. */
@ApplicationScoped
class Comparisons implements PanacheRepositoryBase<Comparison, UUID> {

  /** All of them, the first one first. */
  List<Comparison> of(UUID partnership) {
    return list("partnership = ?1 order by comparedOn, id", partnership);
  }

  Optional<Comparison> of(UUID partnership, UUID id) {
    return find("partnership = ?1 and id = ?2", partnership, id).singleResultOptional();
  }

  Optional<Comparison> last(UUID partnership) {
    return find("partnership = ?1 order by comparedOn desc, id desc", partnership)
        .firstResultOptional();
  }
}
