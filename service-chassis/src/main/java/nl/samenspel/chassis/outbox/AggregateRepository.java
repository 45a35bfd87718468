package nl.samenspel.chassis.outbox;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.UUID;

/** Keeps aggregates: a change and the events that it recorded are one. */
public abstract class AggregateRepository<T extends Aggregate>
    implements PanacheRepositoryBase<T, UUID> {

  @Inject Outbox outbox;

  /** Writes the change now, so that a broken constraint or a stale version is known here. */
  public void save(T aggregate) {
    persistAndFlush(aggregate);
    outbox.append(aggregate.releaseEvents());
  }

  /** Writes many changes at once; the events come in the order of the aggregates. */
  public void saveAll(Collection<T> aggregates) {
    persist(aggregates);
    flush();
    outbox.append(
        aggregates.stream().flatMap(aggregate -> aggregate.releaseEvents().stream()).toList());
  }
}
