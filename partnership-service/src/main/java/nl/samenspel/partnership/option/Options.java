package nl.samenspel.partnership.option;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.samenspel.chassis.outbox.AggregateRepository;

/** The options of partnerships. Who asks has been let in to the partnership first. */
@ApplicationScoped
class Options extends AggregateRepository<Option> {

  /** All of them, the first one first: an option means little without the others. */
  List<Option> in(UUID partnership) {
    return list("partnership = ?1 order by id", partnership);
  }

  Optional<Option> of(UUID partnership, UUID id) {
    return find("partnership = ?1 and id = ?2", partnership, id).singleResultOptional();
  }
}
